// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var tr=Object.create;var Ie=Object.defineProperty;var nr=Object.getOwnPropertyDescriptor;var or=Object.getOwnPropertyNames;var rr=Object.getPrototypeOf,ir=Object.prototype.hasOwnProperty;var sr=(e,t)=>{for(var n in t)Ie(e,n,{get:t[n],enumerable:!0})},ar=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of or(t))!ir.call(e,r)&&
r!==n&&Ie(e,r,{get:()=>t[r],enumerable:!(o=nr(t,r))||o.enumerable});return e};var At=(e,t,n)=>(n=e!=null?tr(rr(e)):{},ar(t||!e||!e.__esModule?Ie(n,"default",{value:e,enumerable:!0}):n,e));var cr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,lr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,dr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
fr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],pr=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Ce(e){if(e.length<=8e3&&pr.test(e))return e;let t=e.slice(0,2*8e3).
replace(cr,"").replace(lr," | ").replace(/\t/g," ").replace(dr,"?"),n=fr.reduce((o,[r,i])=>o.replace(r,i),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var X={};sr(X,{Failure:()=>S});var S=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:o=[],refusal:r,cause:i}={}){super(n,i===void 0?
void 0:{cause:i}),this.code=t,this.fixes=o,this.refusal=r}};var ur,f=e=>(ur??=require("./cold.cjs").open(X))[e];var Ne=(...e)=>f(0).readClientCertificate(...e);var _={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Z(e,t=_){let n=t.now()+e*1e3,o=new Set,r,i=s=>(r?s(r):o.add(
s),()=>o.delete(s));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>r,onEnd:i,end(s){r||(r=s,o.forEach(a=>a(s)))},wait:s=>new Promise((a,c)=>{
let l=()=>{},p=i(d=>{l(),c(d)});r||(l=t.after(s,()=>{p(),a()}))})}}function ee({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var te=function(e,t,n,o){function r(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(p){try{l(o.next(p))}catch(d){
s(d)}}function c(p){try{l(o.throw(p))}catch(d){s(d)}}function l(p){p.done?i(p.value):r(p.value).then(a,c)}l((o=o.apply(e,t||[])).next())})},Le=class{constructor(t){
this.message=t}readBody(){return te(this,void 0,void 0,function*(){return new Promise(t=>te(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on(
"data",o=>{n=Buffer.concat([n,o])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return te(this,void 0,void 0,function*(){return new Promise(
t=>te(this,void 0,void 0,function*(){let n=[];this.message.on("data",o=>{n.push(o)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},de=class{constructor(t,n,o){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=o,o&&(o.ignoreSslError!=null&&(this._ignoreSslError=
o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&(this._allowRedirects=o.allowRedirects),o.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
o.allowRedirectDowngrade),o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),o.allowRetries!=
null&&(this._allowRetries=o.allowRetries),o.maxRetries!=null&&(this._maxRetries=o.maxRetries))}requestRaw(t,n){return te(this,void 0,void 0,function*(){return new Promise(
(o,r)=>{function i(s,a){s?r(s):a?o(a):r(new Error("Unknown error"))}this.requestRawWithCallback(t,n,i)})})}requestRawWithCallback(t,n,o){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let r=!1;function i(c,l){r||(r=!0,o(c,l))}let s=t.httpModule.
request(t.options,c=>{let l=new Le(c);i(void 0,l)}),a;s.on("socket",c=>{a=c}),s.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),i(new Error(`Request timeo\
ut: ${t.options.path}`))}),s.on("error",function(c){i(c)}),n&&typeof n=="string"&&s.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){s.end()}),n.pipe(
s)):s.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",o=process.env.ACTIONS_ORCHESTRATION_ID;if(o){let r=o.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${r}`}return n}};var _t=require("node:stream");function It(e,t){return new Promise((n,o)=>{let r=[],i=0;e.on("data",s=>{i+=s.length,i<=t?r.push(s):e.destroy(new S("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,_t.finished)(e,s=>{s?o(s):n(Buffer.concat(r,i))})})}function U(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var mr=500,yr=1e4,hr=2;async function Nt(e,t,{deadline:n,hold:o,random:r,onRetry:i},s){let{clock:a}=n,c=a.now(),l=({code:u,what:y,fixes:g=[],refusal:h,cause:x},v,T)=>{
let N=v>1?` (${v} tries in ${U(a.now()-c)})`:"",Q=T?[`Raise {retry-deadline} (it is ${U(n.seconds*1e3)}) if this is worth a longer wait.`]:[],L={fixes:[...g,...Q],
cause:x,...h?{refusal:h}:{}};return new S(u,`Could not ${e.purpose} (${t}): ${y}${N}.`,L)},p=0,d=Ct,m;for(let u=1;;u++){if(await kr(e,n,o,()=>l(wr,u,!0)),n.left()===
0)throw l(d,u-1,!0);let y=await s();if(!gr(y))return y;(!(y.code==="timed-out"&&n.left()<hr)||d===Ct)&&(d=y);let h=a.now(),{patience:x=1/0,wait:v=0}=y;o.until=Math.
max(o.until,h+v),x<1/0&&(m??=h);let T=x-h+(m??h),N=Math.min(yr,x/8,Math.max(mr*2**(u-1),v/6)),Q=Math.min(T,r()*N),L=Math.max(0,o.until-h)+Q,_e=T>0&&(y.mayPass===
"yes"||y.mayPass==="once"&&p++===0);if(e.retry===!1||!_e)throw l(y,u,!1);if(L>=n.left())throw l(xr(d),u,!0);i?.(`Could not ${e.purpose} (${t}): ${y.what}. Tryin\
g again ${L<50?"at once":`in ${U(L)}`} (try ${u+1}).`),await n.wait(L)}}var gr=e=>"mayPass"in e,Ct={code:"timed-out",what:"no time was left before the deadline"},
wr={code:"rate-limited",what:"the server asked for a pause that is longer than the time left"};function xr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it\
 asks for ${U(e.wait)}, more than is left before the deadline`}}async function kr(e,t,n,o){if(e.retry!==!1)for(let r;(r=n.until-t.clock.now())>0;){if(r>=t.left())
throw o();await t.wait(r)}}var fe=require("node:http");var Lt="0.1.0";var Ut=require("node:net");var $t=(...e)=>f(1).proxyAuthorization(...e),Dt=(...e)=>f(1).readProxy(...e);function $e(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",o=Mt(n,t);return o?Dt(e,o,`the environment variable ${n.toUpperCase()}`,Mt("no_proxy",t)??
""):void 0}var Sr=({hostname:e})=>e.replace(/^\[|\]$/g,"");function De(e){let t=Sr(e);return{host:t,port:e.port,servername:(0,Ut.isIP)(t)?"":t}}function Mt(e,t){
return(t[e]||t[e.toUpperCase()])?.trim()}var Me=(...e)=>f(4).readCertificates(...e),Ue=(...e)=>f(4).readExtraCertificates(...e);var Fe=(...e)=>f(4).trusting(...e);var Ft=(...e)=>f(5).tunnelAgent(...e);var Bt=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function jt(e){let{base:t,proxy:n,certificates:o,client:r,deadline:i,timeout:s}=e,a=t.protocol===
"https:"?t:n??t,c=a.protocol==="https:"?await Promise.resolve().then(()=>At(require("node:https"))):{Agent:fe.Agent,request:fe.request},l=o&&a.protocol==="https\
:"?Fe(o):void 0,p=r&&t.protocol==="https:"?Fe(o,r):l,d={keepAlive:!0,maxSockets:4,rejectUnauthorized:!0,...p?{secureContext:p}:{}},m={options:d,trust:l,patience:s*
1e3,clock:i.clock},u=n&&Bt(e)?Ft({proxy:n,...m}):new c.Agent(d);return{module:c,agent:u}}function Gt(e,t,n){let o={...Ht(n.headers),accept:"application/json","a\
ccept-encoding":"identity","user-agent":`infisical-ci/${Lt}`,...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-\
urlencoded"}:{},...Ht(e.headers)},{base:r,proxy:i}=n,{method:s}=e;if(!i||Bt(n))return{method:s,protocol:r.protocol,...De(r),path:t,headers:o};let a=$t(i);return{
method:s,protocol:i.protocol,...De(i),path:r.origin+t,headers:{...o,host:r.host,...a?{"proxy-authorization":a}:{}}}}function Ht(e={}){return Object.fromEntries(
Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Vt=(...e)=>f(3).setbackOf(...e);function Wt(e,t){let n=[],o=!1,r=()=>{},i=new Promise((l,p)=>{r=()=>p(new Error("ended"))});i.catch(()=>{});let s=()=>{o=!0,r();for(let l of n)l.destroy()},a=e.
clock.after(t,s),c=e.onEnd(s);return{isOver:()=>o,bind(l){n.push(l),o&&l.destroy()},orEnd:l=>Promise.race([l,i]),stop(){a(),c()}}}var Kt=(...e)=>f(6).verdictOn(...e);var Rr=64*1024*1024;function He(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,o=e.proxy?` through the proxy ${e.proxy.host}`:"",r={until:0},i=new de(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:s=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),p=m=>({base:n,ask:u=>{let y={deadline:m,hold:r,random:s,...c?{onRetry:c}:{}};return Nt(u,ee(u,{base:n})+o,y,()=>d(u,m))},within:p,close:()=>a.forEach(
u=>{u.then(({agent:y})=>y.destroy(),Tr)})});async function d(m,u){let y=new URL(n+m.path),g=t+m.path+(m.query?`?${new URLSearchParams(m.query).toString()}`:""),
h=Math.min(e.timeout*1e3,u.left()),x=Wt(u,h);try{let v=a.get(l)??jt(e);a.set(l,v);let{agent:T,module:N}=await v,Q=m.json?JSON.stringify(m.json):m.form?new URLSearchParams(
m.form).toString():null,L={options:{...Gt(m,g,e),agent:T},parsedUrl:y,httpModule:vr(x,N)},{message:_e}=await x.orEnd(i.requestRaw(L,Q)),le=await x.orEnd(Pr(_e,m.
maxBytes??Rr));return Or(le)?le:Kt(le,m,y)??le}catch(v){let T=u.reason();if(T)throw T;return x.isOver()?{code:"timed-out",what:`no whole answer came within ${U(
h)}`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Vt(v,e)}finally{x.stop()}}return p(e.deadline)}function vr(e,{request:t}){return{request:(o,r)=>{
let i=t(o,r);return e.bind(i),i}}}var Tr=()=>{},Or=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function Pr(e,t){let n=await It(e,t),o=Object.
entries(e.headers).map(([r,i])=>[r,Array.isArray(i)?i.join(", "):i]);return{status:e.statusCode??0,headers:Object.fromEntries(o),body:n}}var ne=(...e)=>f(2).malformed(...e),Jt=(...e)=>f(2).notJson(...e),Be=(...e)=>f(2).refusalOf(...e);function oe(e,t,n){let o=Er(e);if(o)return o.json;throw Jt(e,t,n)}function Er({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}var Ar=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,Yt=/[\ud800-\udbff]$/,_r=/^[!-~]+(?: [!-~]+)*$/;function je(e,t=300){if(e.length<=t&&_r.test(e))return e;let n=e.slice(0,
t*4).replace(Yt,"").replace(Ar," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).replace(Yt,"")}…`:n}function re(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Ir,R=e=>(Ir??=require("./doctor.cjs").open(X))[e];var H=(...e)=>R(2).standardBindings(...e);function pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let o=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Cr(o)?o:
void 0}catch{return}}function Cr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var zt=(...e)=>R(6).forgejoAdvice(...e),qt=(...e)=>R(6).forgejoBindings(...e);var Qt=(...e)=>f(12).addressUnsafe(...e),Xt=(...e)=>f(12).refused(...e);var ue=e=>e.FORGEJO_ACTIONS==="true"||e.GITEA_ACTIONS==="true";async function me({env:e,audience:t,mask:n,open:o},r,i){let s=e.ACTIONS_ID_TOKEN_REQUEST_URL,a=e.
ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!s||!a)throw i(e);n(a);let c=Nr(s,r),l=o(new URL(c.origin)),p={purpose:"get the job's token",method:"GET",path:c.pathname,query:{
...Object.fromEntries(c.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${a}`},maxBytes:256*1024},d=await l.ask(p);if(d.status!==200)throw Xt(
d,p,l,r);let{value:m}=oe(d,p,l)??{};if(typeof m!="string"||m==="")throw ne("the answer's value is not a token",p,l);return m}function Nr(e,t){let n=URL.canParse(
e)?new URL(e):void 0;if(n?.protocol==="https:"||n?.protocol==="http:"&&re(n.hostname))return n;throw Qt(t)}var Zt=(...e)=>f(13).openIdConnectMissing(...e);var Ge={title:"Forgejo's token endpoint",audience:"any",here:ue,token:e=>me(e,"Forgejo",Zt),bindings:qt,advice:zt};var en=(...e)=>R(7).githubAdvice(...e),tn=(...e)=>R(7).githubBindings(...e);var nn=(...e)=>f(14).permissionMissing(...e);var Ve={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true"&&!ue(e),token:e=>me(e,"GitHub",nn),bindings:tn,advice:en};var on=(...e)=>f(16).badlyPrinted(...e),rn=(...e)=>f(16).fileEmpty(...e),sn=(...e)=>f(16).fileUnread(...e),an=(...e)=>f(16).noVariable(...e),ye=(...e)=>f(16).placeMissing(
...e);var cn=64*1024,We={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=t.env;if(!n)throw ye("token-env","the name of the variable \
that holds the token");let o=e[n]?.trim();if(o)return o;throw an(n,e[n]!==void 0)},bindings:H},Ke={title:"a file",audience:"configured",token({from:e,read:t}){let n=e.
file;if(!n)throw ye("token-file","the path of the file that holds the token");let o;try{o=t(n,cn).trim()}catch(r){throw sn(n,r)}if(o)return o;throw rn(n)},bindings:H},
Je={title:"a command",audience:"configured",async token({from:e,run:t,deadline:n}){if(!e.command)throw ye("token-command","the command that prints the token");let o=(await t(
e.command,n)).trim();if(o&&o.length<=cn)return o;throw on(o!=="")},bindings:H};var ln=(...e)=>R(10).spiffeAdvice(...e);var dn=(...e)=>f(20).fetchSvid(...e);var Ye={title:"the SPIFFE Workload API",audience:"any",token:e=>dn(e),bindings:H,advice:ln};var ze=(...e)=>f(7).withSigner(...e);var qe=(...e)=>f(8).vouchByAws(...e);var fn=(...e)=>f(24).placeBeside(...e),pn=(...e)=>f(24).placeFile(...e);var un=(...e)=>f(24).writeWhole(...e);var mn=(...e)=>f(25).hideCut(...e);function yn(e){let t=new Set,n=r=>{let i=r;for(let s of t)for(let a of s)a!==""&&i.includes(a)&&(i=i.replaceAll(a,"***"));return i.includes("…")?mn(i,t):i},{summary:o}=e;
return{...e,mask(r){t.add(r),e.mask(r)},forget:r=>{t.delete(r)},say:(r,i)=>e.say(r,n(i)),...o?{summary:r=>o(n(r))}:{}}}var hn=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),gn=e=>JSON.stringify(e).slice(1,-1),Qe=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Lr=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:Qe(e),$r={"\x07":"a","\b":"b","	":"t","\n":"n","\v":"\
v","\f":"f","\r":"r","\x1B":"E","'":"'","\\":"\\"},wn=e=>`\\${$r[e]??e.charCodeAt(0).toString(8).padStart(3,"0")}`,Dr=e=>[e.replace(/[^ -~\u0080-\uffff]|['\\]/g,
wn),Buffer.from(e).toString("latin1").replace(/[^ -~]|['\\]/g,wn)],Xe={json:e=>[gn(e)],dialect(e){let t=gn(e),n=t.replace(/[^ -~]/g,Qe),o=[n,t.replace(/[<>&]/g,
Qe),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&o.push(t.replace(/[^ -~]/gu,Lr)),o.filter(r=>r!==t)},url:e=>[hn(e)],form(e){let t=hn(e);return[encodeURIComponent(
e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll("%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll(
"'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&"),e.replace(/["$\\`]/g,"\\$&"),...Dr(e)]};var Mr=["json","dialect","url","form","base64","base64url"],ge=8,Ze=4,et=e=>/^[\w.-]+$/.test(e);function tt(e){return e.split(/[\r\n]/).map(t=>t.trim()).filter(
t=>t!=="")}function nt(e,t,n=o=>o.length>=ge){if(et(e))return ot([e],t);let o=tt(e);if(o.length===0)return[];let r=[...new Set([e.trim(),e])];if(o.length===1)return xn(
r.flatMap(l=>[l,...kn(l,t.misses)]));let i=o.filter(n),s=t.misses.includes("shell")?i.flatMap(Xe.shell):[],a=!t.splitsLines||i.length===o.length,c=a?t.misses.filter(
l=>l!=="shell"):Mr;return xn([...i,...s,...r.flatMap(l=>[...a?[l]:[],...kn(l,c)])])}function ot(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
o=>he(e,o)).filter(Sn)];let n=t.includes("base64url")?e.filter(({length:o})=>o%3!==0&&o>=Ze):[];return[...e,...he(n,0)]}function xn(e){return[...new Set(e)]}function kn(e,t){
let n=e.toWellFormed();return[...t.flatMap(r=>r==="base64"||r==="base64url"?[]:Xe[r](n)),...Fr(n,t)]}var Ur=/^[ -=@-}]*$/;function Fr(e,t){let n=t.includes("bas\
e64"),o=t.includes("base64url");if(!n&&!o)return[];let r=Buffer.from(e).toString("latin1");if(!n&&Ur.test(e))return e.length%3===0||e.length<Ze?[]:he([r],0);let i=[
0,1,2].flatMap(c=>he([r],c)).filter(Sn),s=i.map(c=>c.replaceAll("+","-").replaceAll("/","_")),a=r.length%3===0?[]:i.slice(0,1);return[...n?i:a,...o?s.filter((c,l)=>c!==
i[l]):[]]}var Sn=e=>e.length>=Ze;function he(e,t){let n=e.map(i=>bn(t)+i+bn((6-t-i.length%3)%3)),o=Buffer.from(n.join(""),"latin1").toString("base64"),r=0;return e.
map((i,s)=>{let a=r;return r+=(n[s]?.length??0)*4/3,o.slice(a+Math.ceil(t*4/3),a+Math.floor((t+i.length)*4/3))})}var bn=e=>"\0".repeat(e);var Hr=/pass|secret|token|key|credential|private/i,Br=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function Rn(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],o=0,r=!1,i=(s,a,c)=>{if(++o>
1e3)r=!0;else if(typeof s=="object"&&s!==null)for(let[l,p]of Object.entries(s))i(p,[...a,l],c||Hr.test(l));else(typeof s=="number"?c:typeof s=="string"&&(c||Br(
s)))&&n.push({path:a.join("."),text:String(s).trim()})};return i(t,[],!1),{leaves:n.filter(({text:s})=>s!==""),cut:r}}var rt=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var jr=Math.max(...[...rt].map(e=>e.length));function vn({minLength:e,shown:t}){let n=new Set(t);return o=>o.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:o.length<=jr&&rt.has(o.toLowerCase())?"a common word or number":n.has(o)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function Tn(e){let t=e.map(n=>({pattern:Gr(n),isForFields:n.includes("#")}));return(n,o)=>{let r=o===void 0?n:`${n}#${o}`;return t.
some(({pattern:i,isForFields:s})=>(s||o===void 0)&&i.test(r))}}function Gr(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,"\\$&"));return new RegExp(
`^${t.join(".*")}$`,"s")}function ie(e,t,n){let o=e.filter(({secret:d,value:m})=>d&&m!=="");if(!n)return{texts:[],unmasked:o.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let r=vn(t),i=Tn(t.exempt),s=d=>d.length>=ge&&r(d)===void 0,a=new Set,c=[],l=[],p=(d,m)=>{for(let u of nt(m,n,s))a.add(u);for(let u of Wr(m)?tt(m):[])Kr(u)&&!s(
u)&&l.push({name:d,text:u,reason:Vr(n)})};for(let{name:d,value:m}of o){let u=i(d)?"exempt ({mask-exempt})":void 0;if(u===void 0&&et(m)&&r(m)===void 0){c.push(m);
continue}let y=m.trim(),g=u??r(y);if(g!==void 0){l.push({name:d,text:y,reason:`it is ${g}`});continue}p(d,m);let{leaves:h,cut:x}=Rn(y);x&&l.push({name:d,text:"",
reason:"it has more fields than are looked at one by one"});for(let v of h){let T=i(d,v.path)?"exempt ({mask-exempt})":r(v.text);T===void 0?p(d,v.text):l.push({
name:d,text:v.text,reason:`a field of it is ${T}`})}}for(let d of ot(c,n))a.add(d);return{texts:[...a],unmasked:Jr(l.filter(({text:d})=>!a.has(d)))}}var Vr=({splitsLines:e})=>`\
lines of it that are shorter than ${ge} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest of it"}`,Wr=e=>/[\r\n]/.
test(e),Kr=e=>/[^\s!-/:-@[-`{-~]/.test(e);function $(e,t){return t?nt(e,t,()=>!0):[e]}function Jr(e){let t=new Map;for(let{name:n,reason:o}of e)t.set(n,(t.get(n)??
new Set).add(o));return[...t].map(([n,o])=>({name:n,reason:[...o].join("; ")}))}function On({host:e,hands:t},n,o){let{domain:r,caCertificate:i,clientCertificate:s,clientKey:a,extraHeaders:c,timeout:l}=n,p=new Map,d=(u,{ca:y,...g})=>{let{authorities:h,
proxy:x=$e(u,t.env)}=t.route?.(u)??{};x&&Yr(x,e);let v=N=>e.say("info",N),T=y===void 0&&!h?{}:{certificates:zr(y,h,t.env)};return He({base:u,timeout:l,deadline:o,
transports:p,onRetry:v,...g,...T,...x?{proxy:x}:{}})},m=d(r,{headers:c,...i===void 0?{}:{ca:i},...s===void 0&&a===void 0?{}:{client:Ne(s,a,u=>e.mask($(u,e.masker)))}});
return{infisical:m,platform:u=>d(u,{}),close:()=>m.close()}}function Yr({username:e,password:t},n){let o=t||e;o&&n.mask([...new Set([o,decodeURIComponent(o)])].
flatMap(r=>$(r,n.masker)))}function zr(e,t,n){let o=[t,n.NODE_EXTRA_CA_CERTS].map(r=>Ue(r));return[...e===void 0?[]:[Me(e)],...o].join(`
`)}function Pn({host:e},{clientSecret:t,accessToken:n,extraHeaders:o,maskMinLength:r}){let s=Object.values(o).flatMap(l=>[l,l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(l=>({name:"extra-headers",value:l,secret:!0})),a={minLength:r,exempt:[],shown:e.shown},c=[...[t,n].flatMap(l=>l===void 0?[]:$(l,e.masker)),...s.length>
0?ie(s,a,e.masker).texts:[]];c.length>0&&e.mask(c)}var it=(...e)=>R(1).causeOf(...e);var En={status:404,says:/^Route [A-Z]+:\//};function An({status:e,message:t}){return e===En.status&&En.says.test(t)}function _n({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:r})=>r)),o=[...e];for(let r of t.toReversed())for(let i of r)n.has(i.key)||
(n.add(i.key),o.push(i));return o}async function B(e,t,n){let o=await e.ask(t).catch(s=>{throw qr(s,n)}),r=oe(o,t,e);if(o.status<400)return{json:r};let i=Be(o);return{refusal:i,noRoute:An(i)}}function j({
refusal:e},t,n,o,r){let i=it(e,o),s=`Could not ${t.purpose} (${ee(t,n)}): the server answered ${e.status}: ${e.message}`;return new S(r??i.code,Qr(s),{fixes:i.fixes,
refusal:e})}function qr(e,t){if(!(e instanceof S)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:o,refusal:r}=e,i=[...it(r,t).fixes,...e.fixes];
return new S(n,o,{fixes:i,refusal:r,cause:e})}var Qr=e=>/[.!?…]$/.test(e)?e:`${e}.`;var In=new WeakMap;async function G(e,t){let n=In.get(e)??new Set;In.set(e,n);let o=t.filter(({route:i})=>!n.has(i)),r=o.length>0?o:t.slice(-1);for(let[i,{route:s,
ask:a}]of r.entries()){let c=await a(),l=await B(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(s),!l.noRoute||i===r.length-1)throw j(l,
c,e,"read")}throw new Error("There was no way to ask.")}var we=e=>({authorization:`Bearer ${e}`});function D(e,t){return(n,o)=>ne(`the answer's ${ct(n)} is not ${o}`,e,t)}function P(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function st(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function E(e,t,n,o){if(typeof e=="string")return e;throw o(`${ct(t)}.${n}`,"a t\
ext")}function xe(e,t,n,o){return e===void 0?"":E(e,t,n,o)}function at(e,t,n,o){if(typeof e=="number"&&e>=0)return e;throw o(`${ct(t)}.${n}`,"a number of second\
s")}function ct(e){return typeof e=="string"?e:e()}var Cn=(e,t,n,o)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(o),headers:we(e),maxBytes:1024*1024})});async function Nn(e,t,n){let o=`f\
ind the project ${n}`,{json:r,ask:i}=await G(e,[Cn(t,o,"/api/v1/projects/slug/",n),Cn(t,o,"/api/v2/workspace/",n)]),s=D(i,e);return E(P(r,"content",s).id,"conte\
nt","id",s)}var Ln=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),$n=(e,t)=>"id"in t?{[e]:t.id}:{},lt={root:"/api/v4/secrets",parameters:e=>({...$n("projectId",e.project),...Ln(e),includePersonalOverrides:"\
false"})},dt={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:$n("workspaceId",e.project),...Ln(e)})},Dn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ke(e,t,n,{project:o},r){let i=P(e,t,r),{imported:s}=n,a=s?"":xe(i.environment,t,"environment",r),c=s?"":xe(i.secretPath,t,"secretPath",r),l=xe(i.workspace,
t,"workspace",r)||("id"in o?o.id:""),p={key:E(i.secretKey,t,"secretKey",r),value:E(i.secretValue,t,"secretValue",r),hidden:i.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:s};return l&&(p.project=l),p}async function be(e,t,n){let o=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:r,ask:i}=await G(e,pt(e,t,n,o,s=>({path:s.root,
parameters:Dn(n)})));return Xr(r,n,D(i,e))}async function ft(e,t,n){return _n(await be(e,t,n))}function pt(e,t,n,o,r){let i=(c,l)=>({route:c.root,ask:async()=>{
let{path:p,parameters:d}=r(c),m={...c.parameters(await l()),...d};return{purpose:o,method:"GET",path:p,query:m,headers:we(t)}}}),{project:s}=n;if("id"in s)return[
i(lt,()=>n),i(dt,()=>n)];let a=async()=>({...n,project:{id:await Nn(e,t,s.slug)}});return[i(dt,()=>n),i(lt,a)]}function Xr(e,t,n){let o=P(e,"content",n),r={environment:t.
environment,path:t.path,imported:!1};return{own:Mn(o.secrets,"secrets",r,t,n),imports:st(o.imports??[],"imports",n).map((i,s)=>Zr(i,`imports[${s}]`,t,n))}}function Zr(e,t,n,o){
let r=P(e,t,o),i={environment:E(r.environment,t,"environment",o),path:E(r.secretPath,t,"secretPath",o),imported:!0};return Mn(r.secrets,`${t}.secrets`,i,n,o)}function Mn(e,t,n,o,r){
let i=0,s=()=>`${t}[${i}]`,a=[];for(let c of st(e,t,r))a.push(ke(c,s,n,o,r)),i++;return a}function Un(e,t){let n=P(e,"content",t),o=E(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(o))throw t("content.accessToken","an access token");
return{value:o,expiresIn:at(n.expiresIn,"content","expiresIn",t),maxTtl:at(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var V=["identityId","jwt"],Fn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:V},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:V},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:V},azure:{path:"/api/v1/auth/azure-auth/login",fields:V},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:V},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:V},"aws-iam":{path:"/api/v1/auth/aws-auth/login",fields:["identityId","iamHttpRequestMethod","iamRequestBody","iamRequestHeade\
rs"]},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function ut(e,t,n,{organizationSlug:o}={}){let r=o?{organizationSlug:o,subOrganizationName:o}:{},i={purpose:`log in to Infisical by ${t}`,method:"POST",path:Fn[t].
path,json:{...n,...r},maxBytes:1024*1024},s=await B(e,i,"login");if("refusal"in s)throw j(s,i,e,"login","login-refused");return Un(s.json,D(i,e))}async function Se(e,t,n){let{key:o,environment:r,path:i}=n,{json:s,ask:a}=await G(e,pt(e,t,n,`read the secret ${o} of ${r}:${i}`,m=>({path:`${m.root}/${encodeURIComponent(
o)}`,parameters:{type:"shared"}}))),c=D(a,e),l=P(s,"content",c).secret,p=ke(l,"secret",{environment:r,path:i,imported:!1},n,c),d=p.environment!==r||Hn(p.path)!==
Hn(i);return{...p,imported:d}}var Hn=e=>e.trim().replace(/\/$/,"");var ei=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function mt(e,t){let n={...ei("revoke",t),retry:!1},o=await B(e,n,"read");if("refusal"in o)throw j(o,n,e,"read")}var Bn=(...e)=>f(23).explain(...e),W=(...e)=>f(23).toFailure(...e);var ti=5;async function jn(e,t,n,o){try{return await mt(e.within(Z(ti,n)),t),!0}catch(r){return ni(o,r),!1}}function ni(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${W(t).message}`)}var k={expects:"a text",read:e=>e},oi=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),I={expects:"true or false",read:e=>oi.get(e.toLowerCase())};function Re(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(o){let r=Number(o);return/^\d{1,9}$/.test(o)&&r>=e&&r<=t?r:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Gn(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let o=Yn(n).map(r=>t.read(r));return o.length>0&&o.every(r=>r!==void 0)?[...new Set(o)]:void 0}}}var yt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Yn(e)},Vn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},ve={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Wn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Kn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,o,r]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(o===void 0||r===void 0)return;let i=o.toLowerCase(),
s=t.get(i);t.set(i,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(t)}},Jn={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(o=>o.trim()!=="").map(o=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(o));if(n.every(o=>o!==null))return Object.fromEntries(n.map(([,o="",r=""])=>[o,r]))}};function Yn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var w=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),b=(e,t,n,o={})=>({group:e,reader:t,fallback:n,...o}),ri=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],A={identityId:w("essential",Vn),clientId:w("essential",k),clientSecret:w("essential",k,{secret:!0}),projectSlug:w("e\
ssential",ve),projectId:w("essential",k),environment:w("essential",ve,{aliases:["envSlug"]}),secretPath:b("essential",Wn,"/"),secrets:w("essential",k,{verbatim:!0}),
domain:b("essential",k,"https://app.infisical.com"),method:w("essential",C(...ri)),audience:w("essential",k,{aliases:["oidcAudience"]}),tokenSource:w("identity",
k),tokenEnv:w("identity",k),tokenFile:w("identity",k),tokenCommand:w("identity",k),spiffeSocket:w("identity",k),spiffeId:w("identity",k),spiffeHint:w("identity",
k),organizationSlug:w("identity",ve),accessToken:w("identity",k,{secret:!0}),allowHttp:b("identity",I,!1),subject:w("identity",k),audiences:w("identity",k),claims:w(
"identity",Jn),recursive:b("selection",I,!1),includeImports:b("selection",I,!0),tagSlugs:w("selection",yt),secretName:w("selection",k),envPrefix:b("selection",k,
""),envSuffix:b("selection",k,""),nameCase:b("selection",C("keep","upper","lower","env"),"keep"),onDuplicate:b("selection",C("error","first","last"),"error"),onUnsafeName:b(
"selection",C("error","skip"),"error"),onEmpty:b("selection",C("error","warn","ignore"),"error"),exportType:b("delivery",Gn("env","output","file","none"),["env"]),
fileOutputPath:w("delivery",k),fileFormat:b("delivery",C("dotenv","docker-env","shell","json","yaml"),"dotenv"),deleteFile:b("delivery",I,!1),allowOutside:b("de\
livery",I,!1),maskMinLength:b("delivery",Re(1,100),4),maskExempt:b("delivery",yt,[]),exportAccessToken:b("delivery",I,!1,{aliases:["exportToken"]}),revoke:b("de\
livery",I,!0),summary:b("delivery",C("failure","always","never"),"failure"),dryRun:b("delivery",I,!1),caCertificate:w("network",k),clientCertificate:w("network",
k),clientKey:w("network",k,{secret:!0}),extraHeaders:b("network",Kn,{},{secret:!0}),timeout:b("network",Re(1,3600,"seconds"),30),retryDeadline:b("network",Re(1,
86400,"seconds"),120)},ii=Object.keys(A);function ht(e){return A[e]}var zn=(...e)=>f(32).readRules(...e);function qn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!re(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var gt=(...e)=>f(34).unknownName(...e);var Te=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),si={kebab:Te,flag:e=>`--${Te(e)}`,camel:e=>e,snake:e=>Te(e).replaceAll("-","_"),upper:e=>Te(e).replaceAll(
"-","_").toUpperCase()};function M(e,t){return si[t](e)}function K(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,o,r="",i="",s)=>{
let a=o.replace(/-[a-z]/g,l=>l.slice(1).toUpperCase());if(!ai(a))return n;let c=t==="flag"&&r&&(s!==void 0||ci(a,i));return M(a,t)+(c?"=":r)})}var ai=e=>Object.
hasOwn(A,e);function ci(e,t){let{expects:n,read:o}=ht(e).reader;return/^one |^a whole |true/.test(n)&&o(t)!==void 0}function Qn(e,{style:t,stray:n="",rows:o=A}){let r={},i=[],s={},a=li(o);for(let[c,l]of Object.entries(e)){let p=l?.trim()??"";if(l===void 0||p==="")continue;let d=di(
c,t,a),m=d!==void 0&&o[d]?.verbatim?l:p;d===void 0?i.push({name:c,text:`${gt(c,fi(t,a))} ${n}`.trimEnd()}):r[d]!==void 0&&r[d]!==m?i.push({name:d,text:`is writt\
en twice with different values, as ${s[d]??""} and as ${c.toLowerCase()}: keep one.`}):(r[d]=m,s[d]=c.toLowerCase())}return{given:r,problems:i}}function li(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:o=[]}])=>[n,...o].map(r=>[r.toLowerCase(),{name:r,key:n}])))}function di(e,t,n){let o=e.toLowerCase(),r=n.get(o.
replace(/[-_]/g,""));return r&&M(r.name,t).toLowerCase()===o?r.key:void 0}var fi=(e,t)=>[...t.values()].map(({name:n})=>M(n,e).toLowerCase());var Xn=(...e)=>f(33).missing(...e);var J=e=>(t,n)=>n[e]===void 0&&!t.dryRun?{name:e,text:Xn(e,t)}:void 0,Zn=(e,t,n)=>(o,r)=>r[e]!==void 0&&r[t]!==void 0?{name:e,text:n}:void 0,pi={universal:[J("c\
lientId"),J("clientSecret")],"access-token":[J("accessToken")]},ui=[J("identityId")],mi=[(e,t)=>t.projectId===void 0?J("projectSlug")(e,t):void 0,Zn("projectSlu\
g","projectId","and {project-id} both name the project: keep one of the two."),J("environment"),(e,t)=>t.method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?
{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&
t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in with is given too: keep one of t\
he two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and something else: keep one of the two."}:
void 0,({dryRun:e,method:t})=>e&&eo(t)!==Oe.token?{name:"dryRun",text:`shows what a token says, and {method}: ${t} has none: keep one of the two.`}:void 0,Zn("s\
ecretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(o=>t[o]!==
void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Oe={
token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand","spiffeSocket","spiffeId","spiffeHint"],"aws-iam":["identityId"],universal:["\
clientId","clientSecret"],"access-token":["accessToken"]},eo=e=>Object.entries(Oe).find(([t])=>t===e)?.[1]??Oe.token,yi=[({secretName:e,recursive:t})=>e!==void 0&&
t?{name:"recursive",text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==
void 0&&t[e]!==!1&&!t.exportType.includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),({domain:e},t)=>t.clientCertificate!==
void 0&&e.protocol==="http:"?{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...["subject","audiences","claims"].map(
e=>({dryRun:t},n)=>n[e]!==void 0&&!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(Oe).flat())].map(e=>({method:t},n)=>n[e]!==
void 0&&!eo(t).includes(e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function to(e,t,n,o){let r=new Set([...n.map(({name:a})=>a),...o.spares??
[]]),i=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!r.has(c));return{wrong:i([...pi[e.method]??ui,...mi]).map(a=>o.emptiness&&a.text.startsWith("is missing")?
{...a,text:`${a.text} If it is written there, it came through empty: ${o.emptiness}.`}:a),idle:i(yi)}}function Pe(e,t){let{given:n,problems:o}=Qn(e,t),r={};for(let[m,u]of Object.entries(t.rows??A))r[m]=hi(m,u,n[m],t,o);let i=r.method??gi(n),s=qn(r.domain,r.allowHttp);
typeof s=="string"&&o.push({name:"domain",text:s});let a={...r,method:i,domain:s},c=a.secrets===void 0?void 0:zn(a.secrets,a);c&&(a.rules=c.rules,o.push(...c.problems));
let{wrong:l,idle:p}=to(a,{...c?.spare,...n},o,t);o.push(...l);let d=({name:m,text:u})=>`${Object.hasOwn(A,m)?M(m,t.style):m} ${u}`;if(o.length>0)throw xi(o.map(
d),new Set(o.map(({name:m})=>m)).size);return{settings:a,warnings:p.map(d)}}function hi(e,{reader:t,fallback:n,secret:o},r,{reference:i},s){if(r===void 0)return n;
let a=i?.bareIn(r);if(i&&a)return s.push({name:e,text:`is the text ${a} itself, not its value: write ${i.write(a)}.`}),n;let c=t.read(r);return c!==void 0?c:(s.
push({name:e,text:`${o?"":`is ${wi(r)}, but `}must be ${t.expects}.`}),n)}function gi(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function wi(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function xi(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new S("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var ki=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,Ee={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?ki.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};function wt({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var se={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function no(e,{exportAccessToken:t},n,o){return{output:[ae(se.names,JSON.stringify(e.map(({name:r})=>r))),ae(se.count,String(e.length)),...o===
void 0?[]:[ae(se.file,o)],...t?[{...ae(se.accessToken,n.value),secret:!0}]:[]],env:t?[{...ae(se.accessTokenVariable,n.value),secret:!0}]:[]}}function ae(e,t){return{
name:e,value:t,secret:!1,chosen:!0}}function oo(e,t,n,o){e.masks.length>0&&n.mask(e.masks);let r=[];try{o&&e.file!==void 0&&r.push(un(o,e.file,t.allowOutside?void 0:
n.folder));for(let{target:i,variables:s}of e.sets)r.push(n.set(i,s,t))}catch(i){throw bi(r,i)}}function bi(e,t){return e.toReversed().reduce((n,o)=>{try{return o(),
n}catch(r){return r}},t)}var ro=(...e)=>R(13).withGiven(...e);async function io(e,t,n){let o={...e,host:yn(e.host)},{host:r,product:i}=o,s=(c,l)=>r.say(c,K(l,i.style)),a;try{let c=Pe(o.given,i);a=c.settings,Pn(o,a);for(let l of c.
warnings)s("warning",l);return await t(o,a,s)}catch(c){let l=ro(W(c),a);r.say("error",Bn(l,i.style)),n?.(l,o,a);return}}var so=(...e)=>f(21).audienceIdle(...e),ao=(...e)=>f(21).contradicted(...e),co=(...e)=>f(21).noneFits(...e),lo=(...e)=>f(21).sourceMissing(...e),fo=(...e)=>f(21).
sourceUnknown(...e);var Si=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"],["spiffeSocket","spiffe"],["spiffeId","spiffe"],["spiffeHint","spiffe"]],Ri={kubernetes:"\
kubernetes",gcp:"google",spiffe:"spiffe"};function po({sources:e,hands:t},n){let o=u=>Object.hasOwn(e,u)?e[u]:void 0,r=Object.keys(e),{tokenSource:i,method:s}=n,
a=Si.filter(([u])=>n[u]!==void 0),c=i??a[0]?.[1];if(c!==void 0){let u=o(c);if(!u)throw fo(c,r);let[y]=a.filter(([,g])=>g!==c&&g!==u.takes);if(y)throw ao(i,a[0],
y);return u}let l=Ri[s];if(l!==void 0){let u=o(l);if(u)return u;throw lo(s)}let p=Object.entries(e).filter(([,u])=>u.here?.(t.env)),[d,...m]=p;if(d&&m.length===
0)return d[1];throw co(p.map(([u])=>u),r,t.env)}var uo=(...e)=>R(11).diagnose(...e);var mo=(...e)=>f(22).hasLapsed(...e);async function yo(e,t,n,o){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let r=n.infisical,i=t.method===
"universal"?await kt(r,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):t.method==="aws-iam"?await vi(r,t,ho(e,t,n,o)):await go(e,t,t.method,
n,o);return e.host.mask($(i.value,e.host.masker)),{accessToken:i,obtained:!0}}function ho({host:e,hands:t},n,o,r){return{env:t.env,audience:n.audience??(n.method===
"gcp"?n.identityId:void 0),from:{env:n.tokenEnv,file:n.tokenFile,command:n.tokenCommand,connection:n.serviceConnection,spiffe:{socket:n.spiffeSocket,id:n.spiffeId,
hint:n.spiffeHint}},deadline:r,timeout:n.timeout,open:i=>o.platform(i),mask:i=>e.mask($(i,e.masker)),onRetry:i=>e.say("info",i),read:(i,s)=>t.read(i,s),run:(i,s)=>t.
run(i,s)}}async function vi(e,t,n){let o=await qe(n);try{return await kt(e,"aws-iam",t,{identityId:t.identityId??"",...o.request})}catch(r){throw ze(r,o)}}async function go(e,t,n,o,r){
let{clock:i=_}=e,s=i.now(),a=await xt(e,t,o,r),{jwt:c}=a;try{return await kt(o.infisical,n,t,{identityId:t.identityId??"",jwt:c})}catch(l){if(mo(l,c,i.now()-s))
return go(e,t,n,o,r);throw await uo(l,a,{method:n,open:o.platform,clock:i,now:Date.now()})}}async function xt(e,t,n,o){let r=po(e,t),{host:i,product:s}=e,a=ho(e,
t,n,o),c=await r.token(a);if(a.mask(c),t.audience!==void 0&&r.audience!=="any"){let l=so(r,t.audience,pe(c));l!==void 0&&i.say("warning",K(l,s.style))}for(let l of r.
warnings?.(pe(c)??{})??[])i.say("warning",l);return{source:r,jwt:c}}function kt(e,t,{organizationSlug:n},o){return ut(e,t,o,n===void 0?{}:{organizationSlug:n})}var Ti=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
BASH_ENV BASH_FUNC_* BASH_LOADABLES_PATH BASH_XTRACEFD BASHOPTS BASH_OPTS SHELLOPTS POSIXLY_CORRECT ENV IFS PS0 PS1 PS2 PS3 PS4 PROMPT_COMMAND CDPATH GLOBIGNORE\
 ZDOTDIR FPATH SHELL UID EUID PPID PSMODULEPATH",why:"it decides what a shell runs or how it reads its commands"},{names:"NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_C\
ERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_* NODE_ICU_DATA NODE_COMPILE_CACHE NODE_V8_COVERAGE NODE_REDIRECT_WARNINGS NODE_CHANNEL_FD NODE_DEBUG NODE_DEBUG_NAT\
IVE NODE_USE_* BUN_OPTIONS NPM_CONFIG_* PNPM_CONFIG_* YARN_YARN_PATH YARN_RC_FILENAME YARN_PLUGINS COREPACK_HOME COREPACK_ROOT COREPACK_NPM_REGISTRY",why:"it de\
cides what Node.js or its package managers load"},{names:"PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONINSPECT PYTHONWARNINGS PYTHONBREAKPOINT PYTHONUSERBASE PYTHO\
NEXECUTABLE PYTHONPLATLIBDIR PYTHONPYCACHEPREFIX PYTHONCASEOK PYTHONDEBUG PYTHONOPTIMIZE PYTHONSAFEPATH PYTHONNOUSERSITE PIP_CONFIG_FILE PIP_TRUSTED_HOST PIP_CE\
RT PIP_PYTHON PERL5OPT PERL5LIB PERL5DB PERL5SHELL PERLLIB PERLIO PERL_UNICODE PERL_MM_OPT PERL_MB_OPT RUBYOPT RUBYLIB RUBYLIB_PREFIX RUBYPATH RUBYSHELL GEM_HOM\
E GEM_PATH BUNDLE_GEMFILE BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_BIN BUNDLE_USER_* PHPRC PHP_INI_SCAN_DIR LUA_INIT LUA_INIT_* LUA_PATH LUA_PATH_* LUA_CPATH LUA_CP\
ATH_*",why:"it decides what an interpreter loads"},{names:"JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS JAVA_OPTS JAVA_HOME CLASSPATH MAVE\
N_OPTS MAVEN_ARGS GRADLE_OPTS GRADLE_USER_HOME ANT_OPTS SBT_OPTS DOTNET_STARTUP_HOOKS DOTNET_ADDITIONAL_DEPS DOTNET_SHARED_STORE DOTNET_ROOT DOTNET_ROOT_* COR_E\
NABLE_PROFILING COR_PROFILER COR_PROFILER_* CORECLR_* COMPLUS_* GOFLAGS GOROOT GOPATH GOENV GOPROXY GOSUMDB GONOSUMDB GOINSECURE GOTOOLCHAIN RUSTC RUSTC_* RUSTD\
OC RUSTFLAGS RUSTDOCFLAGS CARGO_HOME CARGO_BUILD_* CARGO_TARGET_* CARGO_ENCODED_RUSTFLAGS MAKEFLAGS GNUMAKEFLAGS MAKEFILES CC CXX",why:"it decides what a compil\
er or a virtual machine loads"},{names:"GIT_SSH GIT_SSH_* GIT_ASKPASS GIT_EDITOR GIT_SEQUENCE_EDITOR GIT_PAGER GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF GIT_EXEC_PATH\
 GIT_TEMPLATE_DIR GIT_CONFIG GIT_CONFIG_* GIT_DIR GIT_COMMON_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_* GIT_ALLOW_PROTOCOL GIT_SSL_* \
GIT_TRACE GIT_TRACE_* GIT_TRACE2 GIT_TRACE2_* GIT_CURL_VERBOSE SSH_ASKPASS SSH_ASKPASS_* SSH_AUTH_SOCK EDITOR VISUAL BROWSER PAGER MANPAGER LESSOPEN LESSCLOSE",
why:"it decides which command git and other tools run"},{names:"*_PROXY SSL_CERT_FILE SSL_CERT_DIR SSLKEYLOGFILE OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES CU\
RL_CA_BUNDLE CURL_HOME CURL_SSL_BACKEND REQUESTS_CA_BUNDLE AWS_CA_BUNDLE WGETRC HOSTALIASES LOCALDOMAIN RES_OPTIONS",why:"it decides where connections go, or wh\
om they trust"},{names:"HOME USER LOGNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PWD OLDPWD TMP TEMP TMPDIR TERM TERMINFO XAUTHORITY XDG_* LC_*",why:"\
it describes the user, and programs find their files by it"},{names:"CI TF_BUILD GITHUB_* RUNNER_* ACTIONS_* INPUT_* STATE_* AGENT_* SYSTEM_* AZP_* VSTS_* CIRCL\
E_* GITLAB_CI GITLAB_ENV CI_API_* CI_BUILDS_* CI_COMMIT_* CI_CONFIG_* CI_DEBUG_* CI_JOB_* CI_PIPELINE_* CI_PROJECT_* CI_RUNNER_* CI_SERVER_*",why:"it belongs to\
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],Oi=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,Pi=Ti.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),bt=new Map(Pi);function Ei(e){let t=e.toUpperCase(),n=bt.get(t);for(let o=t.indexOf("_");n===void 0&&o>=0;o=
t.indexOf("_",o+1))n=bt.get(`${t.slice(0,o+1)}*`)??bt.get(`*${t.slice(o)}`);return Oi.test(t)?void 0:n}var Ai=[[/^$/,"it is empty"],[/=/,"it holds `=`, so what \
follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the files of runne\
rs"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut off"]],_i=/^[A-Za-z_][A-Za-z0-9_]*$/,
Ii={verdict:"fit"};function wo(e,t){let n=_i.test(e),o=n?void 0:Ai.find(([s])=>s.test(e));if(o)return{verdict:"breaks",reason:o[1]};let r=Ei(e);if(r!==void 0)return{
verdict:"steers",reason:r};let i=t.find(s=>("why"in s?s.pattern:s).test(e));return i?{verdict:"steers",reason:"why"in i?i.why:"it belongs to the platform that r\
uns the job"}:n?Ii:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var xo=(...e)=>f(26).duplicateNames(...e),ko=(...e)=>f(26).hiddenValues(...e),bo=(...e)=>f(26).noSuchPlace(...e),Ae=(...e)=>f(26).noneLeft(...e),So=(...e)=>f(26).
nothingMatched(...e),Ro=(...e)=>f(26).ourNames(...e),vo=(...e)=>f(26).unfit(...e),To=(...e)=>f(26).unsafeNames(...e);function Y({environment:e,path:t,key:n,field:o="",owner:r}){return je(`${r===void 0?"":`${r}/`}${e}:${t==="/"?"":t}/${n}${o}`)}var Oo=e=>e.split("/").filter(t=>t!==
"").length;function Po(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):Oo(e.path)-Oo(t.path)||(e.path<t.path?-1:1)}var St=(...e)=>f(30).renameBy(...e);var Rt=(...e)=>f(31).aboutRules(...e);var Eo=(...e)=>f(31).foldersOf(...e);function Ao(e){let{environment:t="",secretPath:n,secretName:o,recursive:r}=e,i=n==="/"?"/":`${n}/`,s=`${t}:${i}${o??(r?"**":"*")}`;return{environment:t,path:n,recursive:r,
text:s,...o===void 0?{}:{key:o}}}var _o=(...e)=>f(29).selectByRules(...e);async function vt(e,t,n){if(n.rules)return _o(n.rules,n,{list:s=>be(e,t,s),read:s=>Se(e,t,s)});let o=Ao(n),r=(await Ci(e,t,o,n)).sort(Po),i=r.filter(s=>s.hidden);
if(i.length>0)throw ko(i.map(Y));return[{rule:o,secrets:r}]}async function Ci(e,t,{environment:n,path:o,key:r,recursive:i},{projectId:s,projectSlug:a="",includeImports:c,
tagSlugs:l}){let d={project:s===void 0?{slug:a}:{id:s},environment:n,path:o,includeImports:c};return r!==void 0?[await Se(e,t,{...d,key:r})]:ft(e,t,{...d,recursive:i,
...l===void 0?{}:{tagSlugs:l}})}function ce({environment:e="",secretPath:t,recursive:n,rules:o}){return o?Eo(o):`${e}:${t}${n?" and below":""}`}function Io(e,t,n){let o=[],r=new Set,i=[],s=!1,a=[],c=(p,d,m)=>{let u={name:d,value:p.value,secret:!0,origin:p,chosen:m},{verdict:y,reason:g=""}=wo(d,n.names.reserved);
y==="no-variable"&&r.add(u),Li(y,u)?(s||=y==="steers",i.push(`${JSON.stringify(d)} from ${Y(p)}: ${g}`)):a.push(u)};for(let{rule:p,secrets:d}of e){let m=Ni(p,t)?
void 0:St(p,t);for(let u of d)c(u,m?m(u):u.key,p.key!==void 0);p.optional&&p.key!==void 0&&d.length===0&&t.exportType.includes("variables")&&a.push({name:p.target??
p.key,value:"",secret:!0,chosen:!0})}if(t.rules&&o.push(...Rt(e,t)),i.length>0&&t.onUnsafeName==="error")throw To(i,s);i.length>0&&o.push({level:"warning",text:`\
Left out, since {on-unsafe-name} is skip:
  ${i.join(`
  `)}`});let l=$i(a,t,n,o);return l.size===0&&Mi(i,t,o),{variables:[...l.values()],byName:l,notes:o,noVariables:r}}function Ni({target:e},{envPrefix:t,envSuffix:n,
nameCase:o}){return e===void 0&&t===""&&n===""&&o==="keep"}function Li(e,{chosen:t}){return e==="breaks"||e==="steers"&&!t}function $i(e,{onDuplicate:t,rules:n},o,r){
let i=new Map,s=[];for(let a of e){let c=o.names.fold(a.name),l=i.get(c);if(l&&!Di(l,a)){let p=t==="last"?a:l;s.push({name:a.name,kept:p,other:p===l?a:l}),i.set(
c,p)}else l||i.set(c,a)}if(s.length>0&&t==="error")throw xo(s.map(({name:a,kept:c,other:l})=>`${a}: ${z(c)} and ${z(l)}`),s.some(({kept:a,other:c})=>a.name!==c.
name),n!==void 0);for(let{name:a,kept:c,other:l}of s)r.push({level:"info",text:`${a} comes from ${z(c)}, not from ${z(l)} ({on-duplicate}: ${t}).`});return i}function Di(e,t){
return e.name===t.name&&z(e)===z(t)&&e.value===t.value}function z({origin:e,name:t}){return e?Y(e):t}function Mi(e,t,n){let{onEmpty:o,rules:r}=t;if(e.length===0&&
r?.load.every(({optional:s})=>s))return;let i=e.length>0?Ae(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):So(ce(t),r!==void 0);if(o==="error")throw i;o==="warn"&&n.push({level:"warning",text:i.message})}function Co(e,t,n){let o=[];return e.length>0&&o.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${q(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical or by a rule in {secrets} (/db/"my-key" -> MY_\
KEY), set {name-case}: env, or take it from a file ({export-type}: file).`}),t.length>0&&o.push({level:"warning",text:`Left out of the file, since {file-format}\
: ${n} cannot hold such a name: ${q(t)}. Rename the secret in Infisical, or take json or yaml, which hold any name.`}),o}var Ui=1.5*1024*1024;function No(e){let t=0;
for(let{name:o,value:r}of e)t+=o.length+r.length;return t<=Ui?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and Linux s\
tarts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file ({expor\
t-type}).`}]}var Fi=/\$\{[\w.-]+\}/;function Lo(e){let t=e.filter(({value:r,origin:i})=>r===""&&i),n=e.filter(({value:r})=>r.includes("${")&&Fi.test(r)),o=[];return t.
length>0&&o.push({level:"info",text:`Empty in Infisical, and delivered empty: ${q(t)}.`}),n.length>0&&o.push({level:"warning",text:`A reference of the form \${..\
.} is left in ${q(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),o}function $o(e,{masker:t,unmasked:n},o){if(!t)return[];
let r=new Map;for(let{name:i,reason:s}of e)r.set(s,[...r.get(s)??[],i]);return[...r].map(([i,s])=>({level:"info",text:`${n?.(o)??"Not masked in the log"}: ${s.join(
", ")} (${i}).`}))}function q(e){return e.map(({name:t})=>t).join(", ")}var Do=(...e)=>f(27).renderFile(...e),Mo=(...e)=>f(27).unfitForFile(...e),Uo=(...e)=>f(27).unfitName(...e);function Fo(e,t,n,o){let{variables:r,byName:i,notes:s,noVariables:a}=Io(e,t,n),c=Hi(r,a,t);if(r.length>0&&c.delivered.length===0&&t.onEmpty==="error")throw Ae(`\
no name fits ({export-type}: ${t.exportType.join(", ")}): ${q(r)}.`);let l=o(c.delivered),p=["output","variables","env"].map(h=>({target:h,variables:[...l[h]??[],
...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)ji(h,l[h]??[],i,c[h],n);let d=[],m=({name:h},x)=>{x!==void 0&&d.
push(`${h}: ${x}`)};for(let h of p)for(let x of h.variables)m(x,Gi(x,h.target,a,t,n));for(let h of c.file)m(h,Mo(t.fileFormat,h));if(d.length>0)throw vo(d);let u={
minLength:t.maskMinLength,exempt:t.maskExempt,shown:Bi(t,n)},{texts:y,unmasked:g}=ie(r,u,n.masker);return{variables:c.delivered,masks:y,file:t.exportType.includes(
"file")?Do(t.fileFormat,c.file):void 0,sets:p,notes:[...s,...Co(c.outOfEnv,c.outOfFile,t.fileFormat),...No(c.env),...Lo(r),...$o(g,n,t)],unmasked:new Map(g.map(
({name:h,reason:x})=>[h,x]))}}function Hi(e,t,{exportType:n,fileFormat:o}){let r=g=>n.includes(g)?e:[],i={output:r("output"),variables:r("variables"),env:r("env"),
file:r("file")};if(t.size===0)return{...i,outOfEnv:[],outOfFile:[],delivered:e};let s=g=>t.has(g)&&!g.chosen,a=r("env").filter(s),c=r("file").filter(g=>s(g)&&Uo(
o,g.name)!==void 0),{output:l,variables:p}=i,d=r("env").filter(g=>!s(g)),m=r("file").filter(g=>!c.includes(g)),u=new Set([...r("none"),...l,...p,...d,...m]),y=e.
filter(g=>u.has(g));return{output:l,variables:p,env:d,file:m,outOfEnv:a,outOfFile:c,delivered:y}}function Bi({environment:e,projectId:t,projectSlug:n,domain:o,rules:r},i){
let s=r?.load.flatMap(a=>[a.environment,a.owner])??[];return[e,t,n,o.hostname,o.href,...s,...i.shown].filter(a=>a!==void 0)}function ji(e,t,n,o,r){let i=t.flatMap(
({name:s})=>n.get(r.names.fold(s))??[]).filter(s=>o.includes(s));if(i.length>0)throw Ro(i.map(({name:s})=>s),e)}function Gi(e,t,n,o,r){return t==="env"&&n.has(e)?
"no shell could read a variable of that name: rename it by a rule of {secrets} (-> NAME), or take it from a file ({export-type}: file).":r.unfit(e,t,o)}var Ho=(...e)=>R(12).dryRun(...e);var Bo=(...e)=>f(28).reportLoaded(...e),jo=(...e)=>f(28).tellFailed(...e);async function Tt(e){return await io(e,Vi,jo)??!1}async function Vi(e,t,n){let{host:o,clock:r=_}=e,i=t.exportType.find(d=>Wi(d)&&!o.targets.includes(d));if(i)throw bo(
i,o.targets);let s=t.exportType.includes("file")&&!t.dryRun?fn(pn(t.fileOutputPath,o,t.allowOutside)):void 0,a=Z(t.retryDeadline,r),c=On(e,t,a),l=Yi(o,t.domain.
href),p;try{if(t.dryRun)return Ho(await xt(e,t,c,a),t,g=>n("info",g)),!0;let{accessToken:d,obtained:m}=await yo(e,t,c,a);m&&t.revoke&&(p=d,l({accessToken:d.value}));
let u=await Ji(e,t,c.infisical,d,s?.path);s&&l({files:t.deleteFile?[s.path,s.beside]:[s.beside]}),oo(u,t,o,s),s&&Go(()=>l({files:t.deleteFile?[s.path]:[]}));for(let{
level:g,text:h}of u.notes)n(g,h);let y=zi(u,t,s?.path);return n("info",y),o.ended?.(y,u.variables,t),t.exportAccessToken&&(p=void 0,t.revoke&&!o.atEnd&&n("info",
Ki)),t.summary==="always"&&qi(o,n,Bo(u,e.product.style)),!0}catch(d){throw Qi(a,d),d}finally{p&&await jn(c.infisical,p.value,r,n)&&Go(()=>l({accessToken:void 0})),
c.close()}}var Wi=e=>e!=="file"&&e!=="none",Ki="The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itse\
lf.";async function Ji(e,t,n,o,r){let i=await vt(n,o.value,t);return Fo(i,t,e.host,s=>no(s,t,o,r))}function Yi({atEnd:e},t){let n={files:[]};return o=>{n={...n,
...o};let{accessToken:r,files:i}=n;e?.(r===void 0?{files:i}:{files:i,accessToken:r,domain:t})}}function zi({variables:e},t,n){let o=e.slice(0,50).map(({name:i})=>i),
r=o.length===0?"":`: ${o.join(", ")}${e.length>o.length?` and ${e.length-o.length} more`:""}`;return`Loaded ${e.length} secret${e.length===1?"":"s"} from ${ce(t)}\
 (${t.exportType.join(", ")})${r}.${n===void 0?"":` File: ${n}`}`}function qi(e,t,n){try{e.summary?.(n)}catch(o){t("warning",`The summary could not be shown. ${W(
o).message}`)}}function Qi(e,t){e.end(t instanceof Error?t:new Error("ended"))}function Go(e){try{e()}catch{}}var Wo=require("node:path");var Ko="leftover",Xi=1024*1024,Zi={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function Pt(e){let{env:t,print:n,append:o}=e,r=i=>{let s=t[i];if(s)return s;throw new S(
"write-failed",`${i} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Wo.join)("/","tmp"),file:".env",names:{reserved:[],fold:i=>i.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:es(t),unfit:ts,say:(i,s)=>n(os(i,s)),mask:i=>n(rs(i)),set:(i,s)=>o(r(Zi[i]??i),Vo(s)),summary:i=>{o(r("GITHUB_STEP_SUMMARY"),i)},atEnd:i=>{o(r("GITHUB_STA\
TE"),Vo([{name:Ko,value:JSON.stringify(i)}]))}}}function es(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_\
REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(o=>e[o]),n].filter(
o=>o!==void 0&&o!=="")}function ts(e,t){let{name:n,value:o}=e;if(t==="output")return Buffer.byteLength(o)>Xi?"the value is larger than the 1 MiB that GitHub tak\
es for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment\
. Give it to the one step that needs it, with `env:` there.";if(o.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take\
 it from an output or a file ({export-type}: output or file).";if(!wt(e))return"the value is larger than the 128 KiB that Linux takes for one environment variab\
le; with it no later step would start. Take it from a file ({export-type}: file)."}var ns={debug:"::debug::",warning:"::warning::",error:"::error::"};function os(e,t){
let n=t.split(`
`).map(Ce).join(`
`),o=ns[e];return`${o===void 0?n:o+Jo(n)}
`}function rs(e){let t="";for(let n of e)t+=`::add-mask::${Jo(n)}
`;return t}function Jo(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Vo(e){let t=is(e),n="";for(let{name:o,value:r}of e)n+=`${o}<<${t}
${r}
${t}
`;return n}var Ot="infisical_";function is(e){let t=e.filter(({value:r})=>r.includes(Ot)),n=new Set(t.flatMap(({value:r})=>r.match(/infisical_\d+/g)??[])),o=0;for(;n.
has(`${Ot}${o}`);)o++;return`${Ot}${o}`}var O=require("node:fs");var F={env:process.env,clock:{..._,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:ss,
read:cs,run:ls,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function ss(e,t){let n=0;try{let o=(0,O.openSync)(e,"a",384);try{n=(0,O.fstatSync)(
o).size,as(o,Buffer.from(t))}catch(r){throw Yo(e,n,r),r}finally{(0,O.closeSync)(o)}}catch(o){throw o instanceof S?o:zo(e,o,"what had been written was taken back")}
return()=>Yo(e,n)}function as(e,t){for(let n=0;n<t.length;)n+=(0,O.writeSync)(e,t,n)}function Yo(e,t,n){try{(0,O.truncateSync)(e,t)}catch(o){throw zo(e,n??o,"wh\
at had been written could not be taken back, and may hold secrets")}}function zo(e,t,n){let{code:o}=t,r=typeof o=="string"?o:"for no known reason";return new S(
"write-failed",`Writing to ${e} failed (${r}); ${n}.`,{fixes:o==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function cs(e,t){
let n=(0,O.openSync)(e,"r");try{let o=Buffer.alloc(t+1),r=0;for(let i=-1;i!==0&&r<o.length;r+=i)i=(0,O.readSync)(n,o,r,o.length-r,null);if(r>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return o.toString("utf8",0,r)}finally{(0,O.closeSync)(n)}}async function ls(e,t){let{exec:n}=await Promise.resolve().then(()=>At(require("node:child_process")));
return new Promise((o,r)=>{let i={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},s=()=>{},a=n(e,i,(c,l)=>{s(),c?
r(ds(c,t)):o(l)});s=t.onEnd(()=>{a.kill("SIGKILL"),a.stdout?.destroy(),a.stderr?.destroy()}),a.stdin?.end()})}function ds({code:e,signal:t,killed:n},{seconds:o}){
let r=n?`did not end within ${o} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new S("token-unavailable",`The command that\
 should print the token ({token-command}) ${r}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it \
prints here is not shown, since it may be the token."]})}function Et(e,t,{exitWith:n,whenIdle:o}){n(1);let r=!1;o(()=>{r||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(i=>{r=!0,i&&n(0)},i=>{r=!0,t("error",`This step broke off (${i instanceof Error?i.name:"\
for no known reason"}), so it counts as failed.`)})}var qo;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(qo||(qo={}));function Qo(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var Xo="INPUT_";function Zo(e){let t=Object.keys(e).filter(n=>n.startsWith(Xo)).map(n=>n.slice(Xo.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Qo(
n)]))}var er=Pt(F);Et(()=>Tt({product:Ee.github,given:Zo(F.env),host:er,sources:{github:Ve,forgejo:Ge,spiffe:Ye,env:We,file:Ke,command:Je},hands:F,clock:F.clock}),(e,t)=>er.
say(e,t),F);
