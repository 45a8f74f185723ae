// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var nr=Object.create;var Ie=Object.defineProperty;var or=Object.getOwnPropertyDescriptor;var rr=Object.getOwnPropertyNames;var ir=Object.getPrototypeOf,sr=Object.prototype.hasOwnProperty;var ar=(e,t)=>{for(var n in t)Ie(e,n,{get:t[n],enumerable:!0})},cr=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of rr(t))!sr.call(e,r)&&
r!==n&&Ie(e,r,{get:()=>t[r],enumerable:!(o=or(t,r))||o.enumerable});return e};var It=(e,t,n)=>(n=e!=null?nr(ir(e)):{},cr(t||!e||!e.__esModule?Ie(n,"default",{value:e,enumerable:!0}):n,e));var lr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,dr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,fr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
pr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],ur=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Ce(e){if(e.length<=8e3&&ur.test(e))return e;let t=e.slice(0,2*8e3).
replace(lr,"").replace(dr," | ").replace(/\t/g," ").replace(fr,"?"),n=pr.reduce((o,[r,i])=>o.replace(r,i),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var X={};ar(X,{Failure:()=>S});var S=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:o=[],refusal:r,cause:i}={}){super(n,i===void 0?
void 0:{cause:i}),this.code=t,this.fixes=o,this.refusal=r}};var mr,f=e=>(mr??=require("./cold.cjs").open(X))[e];var Ne=(...e)=>f(0).readClientCertificate(...e);var _={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Z(e,t=_){let n=t.now()+e*1e3,o=new Set,r,i=s=>(r?s(r):o.add(
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
return`${n} actions_orchestration_id/${r}`}return n}};var Ct=require("node:stream");function Nt(e,t){return new Promise((n,o)=>{let r=Buffer.allocUnsafe(Math.min(Number(e.headers["content-length"]??0),t)),i=0;e.on("data",s=>{let a=i+s.length;if(a>
t){e.destroy(new S("answer-malformed",`the answer is larger than ${t} bytes`));return}a>r.length&&(r=yr(r,2*a)),s.copy(r,i),i=a}),(0,Ct.finished)(e,s=>{s?o(s):n(
r.subarray(0,i))})})}function yr(e,t){let n=Buffer.allocUnsafe(t);return e.copy(n),n}function U(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var hr=500,gr=1e4,wr=2;async function $t(e,t,{deadline:n,hold:o,random:r,onRetry:i},s){let{clock:a}=n,c=a.now(),l=({code:u,what:y,fixes:g=[],refusal:h,cause:x},v,T)=>{
let N=v>1?` (${v} tries in ${U(a.now()-c)})`:"",Q=T?[`Raise {retry-deadline} (it is ${U(n.seconds*1e3)}) if this is worth a longer wait.`]:[],L={fixes:[...g,...Q],
cause:x,...h?{refusal:h}:{}};return new S(u,`Could not ${e.purpose} (${t}): ${y}${N}.`,L)},p=0,d=Lt,m;for(let u=1;;u++){if(await Sr(e,n,o,()=>l(kr,u,!0)),n.left()===
0)throw l(d,u-1,!0);let y=await s();if(!xr(y))return y;(!(y.code==="timed-out"&&n.left()<wr)||d===Lt)&&(d=y);let h=a.now(),{patience:x=1/0,wait:v=0}=y;o.until=Math.
max(o.until,h+v),x<1/0&&(m??=h);let T=x-h+(m??h),N=Math.min(gr,x/8,Math.max(hr*2**(u-1),v/6)),Q=Math.min(T,r()*N),L=Math.max(0,o.until-h)+Q,_e=T>0&&(y.mayPass===
"yes"||y.mayPass==="once"&&p++===0);if(e.retry===!1||!_e)throw l(y,u,!1);if(L>=n.left())throw l(br(d),u,!0);i?.(`Could not ${e.purpose} (${t}): ${y.what}. Tryin\
g again ${L<50?"at once":`in ${U(L)}`} (try ${u+1}).`),await n.wait(L)}}var xr=e=>"mayPass"in e,Lt={code:"timed-out",what:"no time was left before the deadline"},
kr={code:"rate-limited",what:"the server asked for a pause that is longer than the time left"};function br(e){return e.wait===void 0?e:{...e,what:`${e.what}; it\
 asks for ${U(e.wait)}, more than is left before the deadline`}}async function Sr(e,t,n,o){if(e.retry!==!1)for(let r;(r=n.until-t.clock.now())>0;){if(r>=t.left())
throw o();await t.wait(r)}}var fe=require("node:http");var Dt="0.1.0";var Ht=require("node:net");var Mt=(...e)=>f(1).proxyAuthorization(...e),Ut=(...e)=>f(1).readProxy(...e);function $e(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",o=Ft(n,t);return o?Ut(e,o,`the environment variable ${n.toUpperCase()}`,Ft("no_proxy",t)??
""):void 0}var vr=({hostname:e})=>e.replace(/^\[|\]$/g,"");function De(e){let t=vr(e);return{host:t,port:e.port,servername:(0,Ht.isIP)(t)?"":t}}function Ft(e,t){
return(t[e]||t[e.toUpperCase()])?.trim()}var Me=(...e)=>f(4).readCertificates(...e),Ue=(...e)=>f(4).readExtraCertificates(...e);var Fe=(...e)=>f(4).trusting(...e);var Bt=(...e)=>f(5).tunnelAgent(...e);var Gt=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Vt(e){let{base:t,proxy:n,certificates:o,client:r,deadline:i,timeout:s}=e,a=t.protocol===
"https:"?t:n??t,c=a.protocol==="https:"?await Promise.resolve().then(()=>It(require("node:https"))):{Agent:fe.Agent,request:fe.request},l=o&&a.protocol==="https\
:"?Fe(o):void 0,p=r&&t.protocol==="https:"?Fe(o,r):l,d={keepAlive:!0,maxSockets:4,rejectUnauthorized:!0,...p?{secureContext:p}:{}},m={options:d,trust:l,patience:s*
1e3,clock:i.clock},u=n&&Gt(e)?Bt({proxy:n,...m}):new c.Agent(d);return{module:c,agent:u}}function Wt(e,t,n){let o={...jt(n.headers),accept:"application/json","a\
ccept-encoding":"identity","user-agent":`infisical-ci/${Dt}`,...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-\
urlencoded"}:{},...jt(e.headers)},{base:r,proxy:i}=n,{method:s}=e;if(!i||Gt(n))return{method:s,protocol:r.protocol,...De(r),path:t,headers:o};let a=Mt(i);return{
method:s,protocol:i.protocol,...De(i),path:r.origin+t,headers:{...o,host:r.host,...a?{"proxy-authorization":a}:{}}}}function jt(e={}){return Object.fromEntries(
Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Kt=(...e)=>f(3).setbackOf(...e);function Jt(e,t){let n=[],o=!1,r=()=>{},i=new Promise((l,p)=>{r=()=>p(new Error("ended"))});i.catch(()=>{});let s=()=>{o=!0,r();for(let l of n)l.destroy()},a=e.
clock.after(t,s),c=e.onEnd(s);return{isOver:()=>o,bind(l){n.push(l),o&&l.destroy()},orEnd:l=>Promise.race([l,i]),stop(){a(),c()}}}var Yt=(...e)=>f(6).verdictOn(...e);var Tr=64*1024*1024;function He(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,o=e.proxy?` through the proxy ${e.proxy.host}`:"",r={until:0},i=new de(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:s=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),p=m=>({base:n,ask:u=>{let y={deadline:m,hold:r,random:s,...c?{onRetry:c}:{}};return $t(u,ee(u,{base:n})+o,y,()=>d(u,m))},within:p,close:()=>a.forEach(
u=>{u.then(({agent:y})=>y.destroy(),Pr)})});async function d(m,u){let y=new URL(n+m.path),g=t+m.path+(m.query?`?${new URLSearchParams(m.query).toString()}`:""),
h=Math.min(e.timeout*1e3,u.left()),x=Jt(u,h);try{let v=a.get(l)??Vt(e);a.set(l,v);let{agent:T,module:N}=await v,Q=m.json?JSON.stringify(m.json):m.form?new URLSearchParams(
m.form).toString():null,L={options:{...Wt(m,g,e),agent:T},parsedUrl:y,httpModule:Or(x,N)},{message:_e}=await x.orEnd(i.requestRaw(L,Q)),le=await x.orEnd(Ar(_e,m.
maxBytes??Tr));return Er(le)?le:Yt(le,m,y)??le}catch(v){let T=u.reason();if(T)throw T;return x.isOver()?{code:"timed-out",what:`no whole answer came within ${U(
h)}`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Kt(v,e)}finally{x.stop()}}return p(e.deadline)}function Or(e,{request:t}){return{request:(o,r)=>{
let i=t(o,r);return e.bind(i),i}}}var Pr=()=>{},Er=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function Ar(e,t){let n=await Nt(e,t),o=Object.
entries(e.headers).map(([r,i])=>[r,Array.isArray(i)?i.join(", "):i]);return{status:e.statusCode??0,headers:Object.fromEntries(o),body:n}}var ne=(...e)=>f(2).malformed(...e),zt=(...e)=>f(2).notJson(...e),Be=(...e)=>f(2).refusalOf(...e);function oe(e,t,n){let o=_r(e);if(o)return o.json;throw zt(e,t,n)}function _r({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}var Ir=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,qt=/[\ud800-\udbff]$/,Cr=/^[!-~]+(?: [!-~]+)*$/;function je(e,t=300){if(e.length<=t&&Cr.test(e))return e;let n=e.slice(0,
t*4).replace(qt,"").replace(Ir," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).replace(qt,"")}…`:n}function re(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Nr,R=e=>(Nr??=require("./doctor.cjs").open(X))[e];var H=(...e)=>R(2).standardBindings(...e);function pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let o=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Lr(o)?o:
void 0}catch{return}}function Lr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Qt=(...e)=>R(6).forgejoAdvice(...e),Xt=(...e)=>R(6).forgejoBindings(...e);var Zt=(...e)=>f(12).addressUnsafe(...e),en=(...e)=>f(12).refused(...e);var ue=e=>e.FORGEJO_ACTIONS==="true"||e.GITEA_ACTIONS==="true";async function me({env:e,audience:t,mask:n,open:o},r,i){let s=e.ACTIONS_ID_TOKEN_REQUEST_URL,a=e.
ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!s||!a)throw i(e);n(a);let c=$r(s,r),l=o(new URL(c.origin)),p={purpose:"get the job's token",method:"GET",path:c.pathname,query:{
...Object.fromEntries(c.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${a}`},maxBytes:256*1024},d=await l.ask(p);if(d.status!==200)throw en(
d,p,l,r);let{value:m}=oe(d,p,l)??{};if(typeof m!="string"||m==="")throw ne("the answer's value is not a token",p,l);return m}function $r(e,t){let n=URL.canParse(
e)?new URL(e):void 0;if(n?.protocol==="https:"||n?.protocol==="http:"&&re(n.hostname))return n;throw Zt(t)}var tn=(...e)=>f(13).openIdConnectMissing(...e);var Ge={title:"Forgejo's token endpoint",audience:"any",here:ue,token:e=>me(e,"Forgejo",tn),bindings:Xt,advice:Qt};var nn=(...e)=>R(7).githubAdvice(...e),on=(...e)=>R(7).githubBindings(...e);var rn=(...e)=>f(14).permissionMissing(...e);var Ve={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true"&&!ue(e),token:e=>me(e,"GitHub",rn),bindings:on,advice:nn};var sn=(...e)=>f(16).badlyPrinted(...e),an=(...e)=>f(16).fileEmpty(...e),cn=(...e)=>f(16).fileUnread(...e),ln=(...e)=>f(16).noVariable(...e),ye=(...e)=>f(16).placeMissing(
...e);var dn=64*1024,We={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=t.env;if(!n)throw ye("token-env","the name of the variable \
that holds the token");let o=e[n]?.trim();if(o)return o;throw ln(n,e[n]!==void 0)},bindings:H},Ke={title:"a file",audience:"configured",token({from:e,read:t}){let n=e.
file;if(!n)throw ye("token-file","the path of the file that holds the token");let o;try{o=t(n,dn).trim()}catch(r){throw cn(n,r)}if(o)return o;throw an(n)},bindings:H},
Je={title:"a command",audience:"configured",async token({from:e,run:t,deadline:n}){if(!e.command)throw ye("token-command","the command that prints the token");let o=(await t(
e.command,n)).trim();if(o&&o.length<=dn)return o;throw sn(o!=="")},bindings:H};var fn=(...e)=>R(10).spiffeAdvice(...e);var pn=(...e)=>f(20).fetchSvid(...e);var Ye={title:"the SPIFFE Workload API",audience:"any",token:e=>pn(e),bindings:H,advice:fn};var ze=(...e)=>f(7).withSigner(...e);var qe=(...e)=>f(8).vouchByAws(...e);var un=(...e)=>f(24).placeBeside(...e),mn=(...e)=>f(24).placeFile(...e);var yn=(...e)=>f(24).writeWhole(...e);var hn=(...e)=>f(25).hideCut(...e);function gn(e){let t=new Set,n=r=>{let i=r;for(let s of t)for(let a of s)a!==""&&i.includes(a)&&(i=i.replaceAll(a,"***"));return i.includes("…")?hn(i,t):i},{summary:o}=e;
return{...e,mask(r){t.add(r),e.mask(r)},forget:r=>{t.delete(r)},say:(r,i)=>e.say(r,n(i)),...o?{summary:r=>o(n(r))}:{}}}var wn=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),xn=e=>JSON.stringify(e).slice(1,-1),Qe=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Dr=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:Qe(e),Mr={"\x07":"a","\b":"b","	":"t","\n":"n","\v":"\
v","\f":"f","\r":"r","\x1B":"E","'":"'","\\":"\\"},kn=e=>`\\${Mr[e]??e.charCodeAt(0).toString(8).padStart(3,"0")}`,Ur=e=>[e.replace(/[^ -~\u0080-\uffff]|['\\]/g,
kn),Buffer.from(e).toString("latin1").replace(/[^ -~]|['\\]/g,kn)],Xe={json:e=>[xn(e)],dialect(e){let t=xn(e),n=t.replace(/[^ -~]/g,Qe),o=[n,t.replace(/[<>&]/g,
Qe),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&o.push(t.replace(/[^ -~]/gu,Dr)),o.filter(r=>r!==t)},url:e=>[wn(e)],form(e){let t=wn(e);return[encodeURIComponent(
e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll("%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll(
"'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&"),e.replace(/["$\\`]/g,"\\$&"),...Ur(e)]};var Fr=["json","dialect","url","form","base64","base64url"],ge=8,Ze=4,et=e=>Hr.test(e),Hr=/^[\w.-]+$/;function tt(e){return e.split(/[\r\n]/).map(t=>t.trim()).filter(
t=>t!=="")}function nt(e,t,n=o=>o.length>=ge){if(et(e))return ot([e],t);let o=tt(e);if(o.length===0)return[];let r=[...new Set([e.trim(),e])];if(o.length===1)return bn(
r.flatMap(l=>[l,...Sn(l,t.misses)]));let i=o.filter(n),s=t.misses.includes("shell")?i.flatMap(Xe.shell):[],a=!t.splitsLines||i.length===o.length,c=a?t.misses.filter(
l=>l!=="shell"):Fr;return bn([...i,...s,...r.flatMap(l=>[...a?[l]:[],...Sn(l,c)])])}function ot(e,{misses:t}){if(t.includes("base64"))return e.concat(he(e,rt).filter(
Rn));let n=t.includes("base64url")?e.filter(({length:o})=>o%3!==0&&o>=Ze):[];return[...e,...he(n,[0])]}var rt=[0,1,2];function bn(e){return[...new Set(e)]}function Sn(e,t){
let n=e.toWellFormed();return[...t.flatMap(r=>r==="base64"||r==="base64url"?[]:Xe[r](n)),...jr(n,t)]}var Br=/^[ -=@-}]*$/;function jr(e,t){let n=t.includes("bas\
e64"),o=t.includes("base64url");if(!n&&!o)return[];let r=Buffer.from(e).toString("latin1");if(!n&&Br.test(e))return e.length%3===0||e.length<Ze?[]:he([r],[0]);let i=he(
[r],rt).filter(Rn),s=i.map(c=>c.replaceAll("+","-").replaceAll("/","_")),a=r.length%3===0?[]:i.slice(0,1);return[...n?i:a,...o?s.filter((c,l)=>c!==i[l]):[]]}var Rn=e=>e.
length>=Ze;function he(e,t){let n=e.join(""),o=rt.map(r=>Buffer.from("\0".repeat(r)+n,"latin1").toString("base64"));return t.flatMap(r=>{let i=0;return e.map(s=>{
let a=(r+2*i)%3,c=a+i;return i+=s.length,(o[a]??"").slice(Math.ceil(c*4/3),Math.floor((a+i)*4/3))})})}var Gr=/pass|secret|token|key|credential|private/i,Vr=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function vn(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],o=0,r=!1,i=(s,a,c)=>{if(++o>
1e3)r=!0;else if(typeof s=="object"&&s!==null)for(let[l,p]of Object.entries(s))i(p,[...a,l],c||Gr.test(l));else(typeof s=="number"?c:typeof s=="string"&&(c||Vr(
s)))&&n.push({path:a.join("."),text:String(s).trim()})};return i(t,[],!1),{leaves:n.filter(({text:s})=>s!==""),cut:r}}var it=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Wr=Math.max(...[...it].map(e=>e.length));function Tn({minLength:e,shown:t}){let n=new Set(t);return o=>o.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:o.length<=Wr&&it.has(o.toLowerCase())?"a common word or number":n.has(o)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function On(e){if(e.length===0)return()=>!1;let t=e.map(n=>({pattern:Kr(n),isForFields:n.includes("#")}));return(n,o)=>{let r=o===
void 0?n:`${n}#${o}`;return t.some(({pattern:i,isForFields:s})=>(s||o===void 0)&&i.test(r))}}function Kr(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function ie(e,t,n){let o=e.filter(({secret:d,value:m})=>d&&m!=="");if(!n)return{texts:[],unmasked:o.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let r=Tn(t),i=On(t.exempt),s=d=>d.length>=ge&&r(d)===void 0,a=new Set,c=[],l=[],p=(d,m)=>{for(let u of nt(m,n,s))a.add(u);for(let u of Yr(m)?tt(m):[])zr(u)&&!s(
u)&&l.push({name:d,text:u,reason:Jr(n)})};for(let{name:d,value:m}of o){let u=i(d)?"exempt ({mask-exempt})":void 0;if(u===void 0&&et(m)&&r(m)===void 0){c.push(m);
continue}let y=m.trim(),g=u??r(y);if(g!==void 0){l.push({name:d,text:y,reason:`it is ${g}`});continue}p(d,m);let{leaves:h,cut:x}=vn(y);x&&l.push({name:d,text:"",
reason:"it has more fields than are looked at one by one"});for(let v of h){let T=i(d,v.path)?"exempt ({mask-exempt})":r(v.text);T===void 0?p(d,v.text):l.push({
name:d,text:v.text,reason:`a field of it is ${T}`})}}return ot(c,n).forEach(d=>a.add(d)),{texts:[...a],unmasked:qr(l.filter(({text:d})=>!a.has(d)))}}var Jr=({splitsLines:e})=>`\
lines of it that are shorter than ${ge} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest of it"}`,Yr=e=>/[\r\n]/.
test(e),zr=e=>/[^\s!-/:-@[-`{-~]/.test(e);function $(e,t){return t?nt(e,t,()=>!0):[e]}function qr(e){let t=new Map;for(let{name:n,reason:o}of e)t.set(n,(t.get(n)??
new Set).add(o));return[...t].map(([n,o])=>({name:n,reason:[...o].join("; ")}))}function Pn({host:e,hands:t},n,o){let{domain:r,caCertificate:i,clientCertificate:s,clientKey:a,extraHeaders:c,timeout:l}=n,p=new Map,d=(u,{ca:y,...g})=>{let{authorities:h,
proxy:x=$e(u,t.env)}=t.route?.(u)??{};x&&Qr(x,e);let v=N=>e.say("info",N),T=y===void 0&&!h?{}:{certificates:Xr(y,h,t.env)};return He({base:u,timeout:l,deadline:o,
transports:p,onRetry:v,...g,...T,...x?{proxy:x}:{}})},m=d(r,{headers:c,...i===void 0?{}:{ca:i},...s===void 0&&a===void 0?{}:{client:Ne(s,a,u=>e.mask($(u,e.masker)))}});
return{infisical:m,platform:u=>d(u,{}),close:()=>m.close()}}function Qr({username:e,password:t},n){let o=t||e;o&&n.mask([...new Set([o,decodeURIComponent(o)])].
flatMap(r=>$(r,n.masker)))}function Xr(e,t,n){let o=[t,n.NODE_EXTRA_CA_CERTS].map(r=>Ue(r));return[...e===void 0?[]:[Me(e)],...o].join(`
`)}function En({host:e},{clientSecret:t,accessToken:n,extraHeaders:o,maskMinLength:r}){let s=Object.values(o).flatMap(l=>[l,l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(l=>({name:"extra-headers",value:l,secret:!0})),a={minLength:r,exempt:[],shown:e.shown},c=[...[t,n].flatMap(l=>l===void 0?[]:$(l,e.masker)),...s.length>
0?ie(s,a,e.masker).texts:[]];c.length>0&&e.mask(c)}var st=(...e)=>R(1).causeOf(...e);var An={status:404,says:/^Route [A-Z]+:\//};function _n({status:e,message:t}){return e===An.status&&An.says.test(t)}function In({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:r})=>r)),o=[...e];for(let r of t.toReversed())for(let i of r)n.has(i.key)||
(n.add(i.key),o.push(i));return o}async function B(e,t,n){let o=await e.ask(t).catch(s=>{throw Zr(s,n)}),r=oe(o,t,e);if(o.status<400)return{json:r};let i=Be(o);return{refusal:i,noRoute:_n(i)}}function j({
refusal:e},t,n,o,r){let i=st(e,o),s=`Could not ${t.purpose} (${ee(t,n)}): the server answered ${e.status}: ${e.message}`;return new S(r??i.code,ei(s),{fixes:i.fixes,
refusal:e})}function Zr(e,t){if(!(e instanceof S)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:o,refusal:r}=e,i=[...st(r,t).fixes,...e.fixes];
return new S(n,o,{fixes:i,refusal:r,cause:e})}var ei=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Cn=new WeakMap;async function G(e,t){let n=Cn.get(e)??new Set;Cn.set(e,n);let o=t.filter(({route:i})=>!n.has(i)),r=o.length>0?o:t.slice(-1);for(let[i,{route:s,
ask:a}]of r.entries()){let c=await a(),l=await B(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(s),!l.noRoute||i===r.length-1)throw j(l,
c,e,"read")}throw new Error("There was no way to ask.")}var we=e=>({authorization:`Bearer ${e}`});function D(e,t){return(n,o)=>ne(`the answer's ${lt(n)} is not ${o}`,e,t)}function P(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function at(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function E(e,t,n,o){if(typeof e=="string")return e;throw o(`${lt(t)}.${n}`,"a t\
ext")}function xe(e,t,n,o){return e===void 0?"":E(e,t,n,o)}function ct(e,t,n,o){if(typeof e=="number"&&e>=0)return e;throw o(`${lt(t)}.${n}`,"a number of second\
s")}function lt(e){return typeof e=="string"?e:e()}var Nn=(e,t,n,o)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(o),headers:we(e),maxBytes:1024*1024})});async function Ln(e,t,n){let o=`f\
ind the project ${n}`,{json:r,ask:i}=await G(e,[Nn(t,o,"/api/v1/projects/slug/",n),Nn(t,o,"/api/v2/workspace/",n)]),s=D(i,e);return E(P(r,"content",s).id,"conte\
nt","id",s)}var $n=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),Dn=(e,t)=>"id"in t?{[e]:t.id}:{},dt={root:"/api/v4/secrets",parameters:e=>({...Dn("projectId",e.project),...$n(e),includePersonalOverrides:"\
false"})},ft={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:Dn("workspaceId",e.project),...$n(e)})},Mn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ke(e,t,n,{project:o},r){let i=P(e,t,r),{imported:s}=n,a=s?"":xe(i.environment,t,"environment",r),c=s?"":xe(i.secretPath,t,"secretPath",r),l=xe(i.workspace,
t,"workspace",r)||("id"in o?o.id:""),p={key:E(i.secretKey,t,"secretKey",r),value:E(i.secretValue,t,"secretValue",r),hidden:i.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:s};return l&&(p.project=l),p}async function be(e,t,n){let o=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:r,ask:i}=await G(e,ut(e,t,n,o,s=>({path:s.root,
parameters:Mn(n)})));return ti(r,n,D(i,e))}async function pt(e,t,n){return In(await be(e,t,n))}function ut(e,t,n,o,r){let i=(c,l)=>({route:c.root,ask:async()=>{
let{path:p,parameters:d}=r(c),m={...c.parameters(await l()),...d};return{purpose:o,method:"GET",path:p,query:m,headers:we(t)}}}),{project:s}=n;if("id"in s)return[
i(dt,()=>n),i(ft,()=>n)];let a=async()=>({...n,project:{id:await Ln(e,t,s.slug)}});return[i(ft,()=>n),i(dt,a)]}function ti(e,t,n){let o=P(e,"content",n),r={environment:t.
environment,path:t.path,imported:!1};return{own:Un(o.secrets,"secrets",r,t,n),imports:at(o.imports??[],"imports",n).map((i,s)=>ni(i,`imports[${s}]`,t,n))}}function ni(e,t,n,o){
let r=P(e,t,o),i={environment:E(r.environment,t,"environment",o),path:E(r.secretPath,t,"secretPath",o),imported:!0};return Un(r.secrets,`${t}.secrets`,i,n,o)}function Un(e,t,n,o,r){
let i=0,s=()=>`${t}[${i}]`,a=[];for(let c of at(e,t,r))a.push(ke(c,s,n,o,r)),i++;return a}function Fn(e,t){let n=P(e,"content",t),o=E(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(o))throw t("content.accessToken","an access token");
return{value:o,expiresIn:ct(n.expiresIn,"content","expiresIn",t),maxTtl:ct(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var V=["identityId","jwt"],Hn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:V},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:V},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:V},azure:{path:"/api/v1/auth/azure-auth/login",fields:V},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:V},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:V},"aws-iam":{path:"/api/v1/auth/aws-auth/login",fields:["identityId","iamHttpRequestMethod","iamRequestBody","iamRequestHeade\
rs"]},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function mt(e,t,n,{organizationSlug:o}={}){let r=o?{organizationSlug:o,subOrganizationName:o}:{},i={purpose:`log in to Infisical by ${t}`,method:"POST",path:Hn[t].
path,json:{...n,...r},maxBytes:1024*1024},s=await B(e,i,"login");if("refusal"in s)throw j(s,i,e,"login","login-refused");return Fn(s.json,D(i,e))}async function Se(e,t,n){let{key:o,environment:r,path:i}=n,{json:s,ask:a}=await G(e,ut(e,t,n,`read the secret ${o} of ${r}:${i}`,m=>({path:`${m.root}/${encodeURIComponent(
o)}`,parameters:{type:"shared"}}))),c=D(a,e),l=P(s,"content",c).secret,p=ke(l,"secret",{environment:r,path:i,imported:!1},n,c),d=p.environment!==r||Bn(p.path)!==
Bn(i);return{...p,imported:d}}var Bn=e=>e.trim().replace(/\/$/,"");var oi=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function yt(e,t){let n={...oi("revoke",t),retry:!1},o=await B(e,n,"read");if("refusal"in o)throw j(o,n,e,"read")}var jn=(...e)=>f(23).explain(...e),W=(...e)=>f(23).toFailure(...e);var ri=5;async function Gn(e,t,n,o){try{return await yt(e.within(Z(ri,n)),t),!0}catch(r){return ii(o,r),!1}}function ii(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${W(t).message}`)}var k={expects:"a text",read:e=>e},si=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),I={expects:"true or false",read:e=>si.get(e.toLowerCase())};function Re(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(o){let r=Number(o);return/^\d{1,9}$/.test(o)&&r>=e&&r<=t?r:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Vn(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let o=zn(n).map(r=>t.read(r));return o.length>0&&o.every(r=>r!==void 0)?[...new Set(o)]:void 0}}}var ht={expects:"a list, with co\
mmas or line ends between its items",read:e=>zn(e)},Wn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},ve={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Kn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Jn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,o,r]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(o===void 0||r===void 0)return;let i=o.toLowerCase(),
s=t.get(i);t.set(i,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(t)}},Yn={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(o=>o.trim()!=="").map(o=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(o));if(n.every(o=>o!==null))return Object.fromEntries(n.map(([,o="",r=""])=>[o,r]))}};function zn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var w=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),b=(e,t,n,o={})=>({group:e,reader:t,fallback:n,...o}),ai=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],A={identityId:w("essential",Wn),clientId:w("essential",k),clientSecret:w("essential",k,{secret:!0}),projectSlug:w("e\
ssential",ve),projectId:w("essential",k),environment:w("essential",ve,{aliases:["envSlug"]}),secretPath:b("essential",Kn,"/"),secrets:w("essential",k,{verbatim:!0}),
domain:b("essential",k,"https://app.infisical.com"),method:w("essential",C(...ai)),audience:w("essential",k,{aliases:["oidcAudience"]}),tokenSource:w("identity",
k),tokenEnv:w("identity",k),tokenFile:w("identity",k),tokenCommand:w("identity",k),spiffeSocket:w("identity",k),spiffeId:w("identity",k),spiffeHint:w("identity",
k),organizationSlug:w("identity",ve),accessToken:w("identity",k,{secret:!0}),allowHttp:b("identity",I,!1),subject:w("identity",k),audiences:w("identity",k),claims:w(
"identity",Yn),recursive:b("selection",I,!1),includeImports:b("selection",I,!0),tagSlugs:w("selection",ht),secretName:w("selection",k),envPrefix:b("selection",k,
""),envSuffix:b("selection",k,""),nameCase:b("selection",C("keep","upper","lower","env"),"keep"),onDuplicate:b("selection",C("error","first","last"),"error"),onUnsafeName:b(
"selection",C("error","skip"),"error"),onEmpty:b("selection",C("error","warn","ignore"),"error"),exportType:b("delivery",Vn("env","output","file","none"),["env"]),
fileOutputPath:w("delivery",k),fileFormat:b("delivery",C("dotenv","docker-env","shell","json","yaml"),"dotenv"),deleteFile:b("delivery",I,!1),allowOutside:b("de\
livery",I,!1),maskMinLength:b("delivery",Re(1,100),4),maskExempt:b("delivery",ht,[]),exportAccessToken:b("delivery",I,!1,{aliases:["exportToken"]}),revoke:b("de\
livery",I,!0),summary:b("delivery",C("failure","always","never"),"failure"),dryRun:b("delivery",I,!1),caCertificate:w("network",k),clientCertificate:w("network",
k),clientKey:w("network",k,{secret:!0}),extraHeaders:b("network",Jn,{},{secret:!0}),timeout:b("network",Re(1,3600,"seconds"),30),retryDeadline:b("network",Re(1,
86400,"seconds"),120)},ci=Object.keys(A);function gt(e){return A[e]}var qn=(...e)=>f(32).readRules(...e);function Qn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!re(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var wt=(...e)=>f(34).unknownName(...e);var Te=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),li={kebab:Te,flag:e=>`--${Te(e)}`,camel:e=>e,snake:e=>Te(e).replaceAll("-","_"),upper:e=>Te(e).replaceAll(
"-","_").toUpperCase()};function M(e,t){return li[t](e)}function K(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,o,r="",i="",s)=>{
let a=o.replace(/-[a-z]/g,l=>l.slice(1).toUpperCase());if(!di(a))return n;let c=t==="flag"&&r&&(s!==void 0||fi(a,i));return M(a,t)+(c?"=":r)})}var di=e=>Object.
hasOwn(A,e);function fi(e,t){let{expects:n,read:o}=gt(e).reader;return/^one |^a whole |true/.test(n)&&o(t)!==void 0}function Xn(e,{style:t,stray:n="",rows:o=A}){let r={},i=[],s={},a=pi(o);for(let[c,l]of Object.entries(e)){let p=l?.trim()??"";if(l===void 0||p==="")continue;let d=ui(
c,t,a),m=d!==void 0&&o[d]?.verbatim?l:p;d===void 0?i.push({name:c,text:`${wt(c,mi(t,a))} ${n}`.trimEnd()}):r[d]!==void 0&&r[d]!==m?i.push({name:d,text:`is writt\
en twice with different values, as ${s[d]??""} and as ${c.toLowerCase()}: keep one.`}):(r[d]=m,s[d]=c.toLowerCase())}return{given:r,problems:i}}function pi(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:o=[]}])=>[n,...o].map(r=>[r.toLowerCase(),{name:r,key:n}])))}function ui(e,t,n){let o=e.toLowerCase(),r=n.get(o.
replace(/[-_]/g,""));return r&&M(r.name,t).toLowerCase()===o?r.key:void 0}var mi=(e,t)=>[...t.values()].map(({name:n})=>M(n,e).toLowerCase());var Zn=(...e)=>f(33).missing(...e);var J=e=>(t,n)=>n[e]===void 0&&!t.dryRun?{name:e,text:Zn(e,t)}:void 0,eo=(e,t,n)=>(o,r)=>r[e]!==void 0&&r[t]!==void 0?{name:e,text:n}:void 0,yi={universal:[J("c\
lientId"),J("clientSecret")],"access-token":[J("accessToken")]},hi=[J("identityId")],gi=[(e,t)=>t.projectId===void 0?J("projectSlug")(e,t):void 0,eo("projectSlu\
g","projectId","and {project-id} both name the project: keep one of the two."),J("environment"),(e,t)=>t.method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?
{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&
t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in with is given too: keep one of t\
he two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and something else: keep one of the two."}:
void 0,({dryRun:e,method:t})=>e&&to(t)!==Oe.token?{name:"dryRun",text:`shows what a token says, and {method}: ${t} has none: keep one of the two.`}:void 0,eo("s\
ecretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(o=>t[o]!==
void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Oe={
token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand","spiffeSocket","spiffeId","spiffeHint"],"aws-iam":["identityId"],universal:["\
clientId","clientSecret"],"access-token":["accessToken"]},to=e=>Object.entries(Oe).find(([t])=>t===e)?.[1]??Oe.token,wi=[({secretName:e,recursive:t})=>e!==void 0&&
t?{name:"recursive",text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==
void 0&&t[e]!==!1&&!t.exportType.includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),({domain:e},t)=>t.clientCertificate!==
void 0&&e.protocol==="http:"?{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...["subject","audiences","claims"].map(
e=>({dryRun:t},n)=>n[e]!==void 0&&!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(Oe).flat())].map(e=>({method:t},n)=>n[e]!==
void 0&&!to(t).includes(e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function no(e,t,n,o){let r=new Set([...n.map(({name:a})=>a),...o.spares??
[]]),i=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!r.has(c));return{wrong:i([...yi[e.method]??hi,...gi]).map(a=>o.emptiness&&a.text.startsWith("is missing")?
{...a,text:`${a.text} If it is written there, it came through empty: ${o.emptiness}.`}:a),idle:i(wi)}}function Pe(e,t){let{given:n,problems:o}=Xn(e,t),r={};for(let[m,u]of Object.entries(t.rows??A))r[m]=xi(m,u,n[m],t,o);let i=r.method??ki(n),s=Qn(r.domain,r.allowHttp);
typeof s=="string"&&o.push({name:"domain",text:s});let a={...r,method:i,domain:s},c=a.secrets===void 0?void 0:qn(a.secrets,a);c&&(a.rules=c.rules,o.push(...c.problems));
let{wrong:l,idle:p}=no(a,{...c?.spare,...n},o,t);o.push(...l);let d=({name:m,text:u})=>`${Object.hasOwn(A,m)?M(m,t.style):m} ${u}`;if(o.length>0)throw Si(o.map(
d),new Set(o.map(({name:m})=>m)).size);return{settings:a,warnings:p.map(d)}}function xi(e,{reader:t,fallback:n,secret:o},r,{reference:i},s){if(r===void 0)return n;
let a=i?.bareIn(r);if(i&&a)return s.push({name:e,text:`is the text ${a} itself, not its value: write ${i.write(a)}.`}),n;let c=t.read(r);return c!==void 0?c:(s.
push({name:e,text:`${o?"":`is ${bi(r)}, but `}must be ${t.expects}.`}),n)}function ki(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function bi(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function Si(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new S("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var Ri=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,Ee={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?Ri.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};function xt({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var se={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function oo(e,{exportAccessToken:t},n,o){return{output:[ae(se.names,JSON.stringify(e.map(({name:r})=>r))),ae(se.count,String(e.length)),...o===
void 0?[]:[ae(se.file,o)],...t?[{...ae(se.accessToken,n.value),secret:!0}]:[]],env:t?[{...ae(se.accessTokenVariable,n.value),secret:!0}]:[]}}function ae(e,t){return{
name:e,value:t,secret:!1,chosen:!0}}function ro(e,t,n,o){e.masks.length>0&&n.mask(e.masks);let r=[];try{o&&e.file!==void 0&&r.push(yn(o,e.file,t.allowOutside?void 0:
n.folder));for(let{target:i,variables:s}of e.sets)r.push(n.set(i,s,t))}catch(i){throw vi(r,i)}}function vi(e,t){return e.toReversed().reduce((n,o)=>{try{return o(),
n}catch(r){return r}},t)}var io=(...e)=>R(13).withGiven(...e);async function so(e,t,n){let o={...e,host:gn(e.host)},{host:r,product:i}=o,s=(c,l)=>r.say(c,K(l,i.style)),a;try{let c=Pe(o.given,i);a=c.settings,En(o,a);for(let l of c.
warnings)s("warning",l);return await t(o,a,s)}catch(c){let l=io(W(c),a);r.say("error",jn(l,i.style)),n?.(l,o,a);return}}var ao=(...e)=>f(21).audienceIdle(...e),co=(...e)=>f(21).contradicted(...e),lo=(...e)=>f(21).noneFits(...e),fo=(...e)=>f(21).sourceMissing(...e),po=(...e)=>f(21).
sourceUnknown(...e);var Ti=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"],["spiffeSocket","spiffe"],["spiffeId","spiffe"],["spiffeHint","spiffe"]],Oi={kubernetes:"\
kubernetes",gcp:"google",spiffe:"spiffe"};function uo({sources:e,hands:t},n){let o=u=>Object.hasOwn(e,u)?e[u]:void 0,r=Object.keys(e),{tokenSource:i,method:s}=n,
a=Ti.filter(([u])=>n[u]!==void 0),c=i??a[0]?.[1];if(c!==void 0){let u=o(c);if(!u)throw po(c,r);let[y]=a.filter(([,g])=>g!==c&&g!==u.takes);if(y)throw co(i,a[0],
y);return u}let l=Oi[s];if(l!==void 0){let u=o(l);if(u)return u;throw fo(s)}let p=Object.entries(e).filter(([,u])=>u.here?.(t.env)),[d,...m]=p;if(d&&m.length===
0)return d[1];throw lo(p.map(([u])=>u),r,t.env)}var mo=(...e)=>R(11).diagnose(...e);var yo=(...e)=>f(22).hasLapsed(...e);async function ho(e,t,n,o){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let r=n.infisical,i=t.method===
"universal"?await bt(r,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):t.method==="aws-iam"?await Pi(r,t,go(e,t,n,o)):await wo(e,t,t.method,
n,o);return e.host.mask($(i.value,e.host.masker)),{accessToken:i,obtained:!0}}function go({host:e,hands:t},n,o,r){return{env:t.env,audience:n.audience??(n.method===
"gcp"?n.identityId:void 0),from:{env:n.tokenEnv,file:n.tokenFile,command:n.tokenCommand,connection:n.serviceConnection,spiffe:{socket:n.spiffeSocket,id:n.spiffeId,
hint:n.spiffeHint}},deadline:r,timeout:n.timeout,open:i=>o.platform(i),mask:i=>e.mask($(i,e.masker)),onRetry:i=>e.say("info",i),read:(i,s)=>t.read(i,s),run:(i,s)=>t.
run(i,s)}}async function Pi(e,t,n){let o=await qe(n);try{return await bt(e,"aws-iam",t,{identityId:t.identityId??"",...o.request})}catch(r){throw ze(r,o)}}async function wo(e,t,n,o,r){
let{clock:i=_}=e,s=i.now(),a=await kt(e,t,o,r),{jwt:c}=a;try{return await bt(o.infisical,n,t,{identityId:t.identityId??"",jwt:c})}catch(l){if(yo(l,c,i.now()-s))
return wo(e,t,n,o,r);throw await mo(l,a,{method:n,open:o.platform,clock:i,now:Date.now()})}}async function kt(e,t,n,o){let r=uo(e,t),{host:i,product:s}=e,a=go(e,
t,n,o),c=await r.token(a);if(a.mask(c),t.audience!==void 0&&r.audience!=="any"){let l=ao(r,t.audience,pe(c));l!==void 0&&i.say("warning",K(l,s.style))}for(let l of r.
warnings?.(pe(c)??{})??[])i.say("warning",l);return{source:r,jwt:c}}function bt(e,t,{organizationSlug:n},o){return mt(e,t,o,n===void 0?{}:{organizationSlug:n})}function St(e){try{e()}catch{}}var Ei=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],Ai=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,_i=Ei.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),Rt=new Map(_i);function Ii(e){let t=e.toUpperCase(),n=Rt.get(t);for(let o=t.indexOf("_");n===void 0&&o>=0;o=
t.indexOf("_",o+1))n=Rt.get(`${t.slice(0,o+1)}*`)??Rt.get(`*${t.slice(o)}`);return Ai.test(t)?void 0:n}var Ci=[[/^$/,"it is empty"],[/=/,"it holds `=`, so what \
follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the files of runne\
rs"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut off"]],Ni=/^[A-Za-z_][A-Za-z0-9_]*$/,
Li={verdict:"fit"};function xo(e,t){let n=Ni.test(e),o=n?void 0:Ci.find(([s])=>s.test(e));if(o)return{verdict:"breaks",reason:o[1]};let r=Ii(e);if(r!==void 0)return{
verdict:"steers",reason:r};let i=t.find(s=>("why"in s?s.pattern:s).test(e));return i?{verdict:"steers",reason:"why"in i?i.why:"it belongs to the platform that r\
uns the job"}:n?Li:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var ko=(...e)=>f(26).duplicateNames(...e),bo=(...e)=>f(26).hiddenValues(...e),So=(...e)=>f(26).noSuchPlace(...e),Ae=(...e)=>f(26).noneLeft(...e),Ro=(...e)=>f(26).
nothingMatched(...e),vo=(...e)=>f(26).ourNames(...e),To=(...e)=>f(26).unfit(...e),Oo=(...e)=>f(26).unsafeNames(...e);function Y({environment:e,path:t,key:n,field:o="",owner:r}){return je(`${r===void 0?"":`${r}/`}${e}:${t==="/"?"":t}/${n}${o}`)}var Po=e=>e.split("/").filter(t=>t!==
"").length;function Eo(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):Po(e.path)-Po(t.path)||(e.path<t.path?-1:1)}var vt=(...e)=>f(30).renameBy(...e);var Tt=(...e)=>f(31).aboutRules(...e);var Ao=(...e)=>f(31).foldersOf(...e);function _o(e){let{environment:t="",secretPath:n,secretName:o,recursive:r}=e,i=n==="/"?"/":`${n}/`,s=`${t}:${i}${o??(r?"**":"*")}`;return{environment:t,path:n,recursive:r,
text:s,...o===void 0?{}:{key:o}}}var Io=(...e)=>f(29).selectByRules(...e);async function Ot(e,t,n){if(n.rules)return Io(n.rules,n,{list:s=>be(e,t,s),read:s=>Se(e,t,s)});let o=_o(n),r=(await $i(e,t,o,n)).sort(Eo),i=r.filter(s=>s.hidden);
if(i.length>0)throw bo(i.map(Y));return[{rule:o,secrets:r}]}async function $i(e,t,{environment:n,path:o,key:r,recursive:i},{projectId:s,projectSlug:a="",includeImports:c,
tagSlugs:l}){let d={project:s===void 0?{slug:a}:{id:s},environment:n,path:o,includeImports:c};return r!==void 0?[await Se(e,t,{...d,key:r})]:pt(e,t,{...d,recursive:i,
...l===void 0?{}:{tagSlugs:l}})}function ce({environment:e="",secretPath:t,recursive:n,rules:o}){return o?Ao(o):`${e}:${t}${n?" and below":""}`}function Co(e,t,n){let o=[],r=new Set,i=[],s=!1,a=[],c=(p,d,m)=>{let u={name:d,value:p.value,secret:!0,origin:p,chosen:m},{verdict:y,reason:g=""}=xo(d,n.names.reserved);
y==="no-variable"&&r.add(u),Mi(y,u)?(s||=y==="steers",i.push(`${JSON.stringify(d)} from ${Y(p)}: ${g}`)):a.push(u)};for(let{rule:p,secrets:d}of e){let m=Di(p,t)?
void 0:vt(p,t);for(let u of d)c(u,m?m(u):u.key,p.key!==void 0);p.optional&&p.key!==void 0&&d.length===0&&t.exportType.includes("variables")&&a.push({name:p.target??
p.key,value:"",secret:!0,chosen:!0})}if(t.rules&&o.push(...Tt(e,t)),i.length>0&&t.onUnsafeName==="error")throw Oo(i,s);i.length>0&&o.push({level:"warning",text:`\
Left out, since {on-unsafe-name} is skip:
  ${i.join(`
  `)}`});let l=Ui(a,t,n,o);return l.size===0&&Hi(i,t,o),{variables:[...l.values()],byName:l,notes:o,noVariables:r}}function Di({target:e},{envPrefix:t,envSuffix:n,
nameCase:o}){return e===void 0&&t===""&&n===""&&o==="keep"}function Mi(e,{chosen:t}){return e==="breaks"||e==="steers"&&!t}function Ui(e,{onDuplicate:t,rules:n},o,r){
let i=new Map,s=[];for(let a of e){let c=o.names.fold(a.name),l=i.get(c);if(l&&!Fi(l,a)){let p=t==="last"?a:l;s.push({name:a.name,kept:p,other:p===l?a:l}),i.set(
c,p)}else l||i.set(c,a)}if(s.length>0&&t==="error")throw ko(s.map(({name:a,kept:c,other:l})=>`${a}: ${z(c)} and ${z(l)}`),s.some(({kept:a,other:c})=>a.name!==c.
name),n!==void 0);for(let{name:a,kept:c,other:l}of s)r.push({level:"info",text:`${a} comes from ${z(c)}, not from ${z(l)} ({on-duplicate}: ${t}).`});return i}function Fi(e,t){
return e.name===t.name&&z(e)===z(t)&&e.value===t.value}function z({origin:e,name:t}){return e?Y(e):t}function Hi(e,t,n){let{onEmpty:o,rules:r}=t;if(e.length===0&&
r?.load.every(({optional:s})=>s))return;let i=e.length>0?Ae(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):Ro(ce(t),r!==void 0);if(o==="error")throw i;o==="warn"&&n.push({level:"warning",text:i.message})}function No(e,t,n){let o=[];return e.length>0&&o.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${q(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical or by a rule in {secrets} (/db/"my-key" -> MY_\
KEY), set {name-case}: env, or take it from a file ({export-type}: file).`}),t.length>0&&o.push({level:"warning",text:`Left out of the file, since {file-format}\
: ${n} cannot hold such a name: ${q(t)}. Rename the secret in Infisical, or take json or yaml, which hold any name.`}),o}var Bi=1.5*1024*1024;function Lo(e){let t=0;
for(let{name:o,value:r}of e)t+=o.length+r.length;return t<=Bi?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and Linux s\
tarts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file ({expor\
t-type}).`}]}var ji=/\$\{[\w.-]+\}/;function $o(e){let t=e.filter(({value:r,origin:i})=>r===""&&i),n=e.filter(({value:r})=>r.includes("${")&&ji.test(r)),o=[];return t.
length>0&&o.push({level:"info",text:`Empty in Infisical, and delivered empty: ${q(t)}.`}),n.length>0&&o.push({level:"warning",text:`A reference of the form \${..\
.} is left in ${q(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),o}function Do(e,{masker:t,unmasked:n},o){if(!t)return[];
let r=new Map;for(let{name:i,reason:s}of e)r.set(s,[...r.get(s)??[],i]);return[...r].map(([i,s])=>({level:"info",text:`${n?.(o)??"Not masked in the log"}: ${s.join(
", ")} (${i}).`}))}function q(e){return e.map(({name:t})=>t).join(", ")}var Mo=(...e)=>f(27).renderFile(...e),Uo=(...e)=>f(27).unfitForFile(...e),Fo=(...e)=>f(27).unfitName(...e);function Ho(e,t,n,o){let{variables:r,byName:i,notes:s,noVariables:a}=Co(e,t,n),c=Gi(r,a,t);if(r.length>0&&c.delivered.length===0&&t.onEmpty==="error")throw Ae(`\
no name fits ({export-type}: ${t.exportType.join(", ")}): ${q(r)}.`);let l=o(c.delivered),p=["output","variables","env"].map(h=>({target:h,variables:[...l[h]??[],
...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)Wi(h,l[h]??[],i,c[h],n);let d=[],m=({name:h},x)=>{x!==void 0&&d.
push(`${h}: ${x}`)};for(let h of p)for(let x of h.variables)m(x,Ki(x,h.target,a,t,n));for(let h of c.file)m(h,Uo(t.fileFormat,h));if(d.length>0)throw To(d);let u={
minLength:t.maskMinLength,exempt:t.maskExempt,shown:Vi(t,n)},{texts:y,unmasked:g}=ie(r,u,n.masker);return{variables:c.delivered,masks:y,file:t.exportType.includes(
"file")?Mo(t.fileFormat,c.file):void 0,sets:p,notes:[...s,...No(c.outOfEnv,c.outOfFile,t.fileFormat),...Lo(c.env),...$o(r),...Do(g,n,t)],unmasked:new Map(g.map(
({name:h,reason:x})=>[h,x]))}}function Gi(e,t,{exportType:n,fileFormat:o}){let r=g=>n.includes(g)?e:[],i={output:r("output"),variables:r("variables"),env:r("env"),
file:r("file")};if(t.size===0)return{...i,outOfEnv:[],outOfFile:[],delivered:e};let s=g=>t.has(g)&&!g.chosen,a=r("env").filter(s),c=r("file").filter(g=>s(g)&&Fo(
o,g.name)!==void 0),{output:l,variables:p}=i,d=r("env").filter(g=>!s(g)),m=r("file").filter(g=>!c.includes(g)),u=new Set([...r("none"),...l,...p,...d,...m]),y=e.
filter(g=>u.has(g));return{output:l,variables:p,env:d,file:m,outOfEnv:a,outOfFile:c,delivered:y}}function Vi({environment:e,projectId:t,projectSlug:n,domain:o,rules:r},i){
let s=r?.load.flatMap(a=>[a.environment,a.owner])??[];return[e,t,n,o.hostname,o.href,...s,...i.shown].filter(a=>a!==void 0)}function Wi(e,t,n,o,r){let i=t.flatMap(
({name:s})=>n.get(r.names.fold(s))??[]).filter(s=>o.includes(s));if(i.length>0)throw vo(i.map(({name:s})=>s),e)}function Ki(e,t,n,o,r){return t==="env"&&n.has(e)?
"no shell could read a variable of that name: rename it by a rule of {secrets} (-> NAME), or take it from a file ({export-type}: file).":r.unfit(e,t,o)}var Bo=(...e)=>R(12).dryRun(...e);var jo=(...e)=>f(28).reportLoaded(...e),Go=(...e)=>f(28).tellFailed(...e);async function Pt(e){return await so(e,Ji,Go)??!1}async function Ji(e,t,n){let{host:o,clock:r=_}=e,i=t.exportType.find(d=>Yi(d)&&!o.targets.includes(d));if(i)throw So(
i,o.targets);let s=t.exportType.includes("file")&&!t.dryRun?un(mn(t.fileOutputPath,o,t.allowOutside)):void 0,a=Z(t.retryDeadline,r),c=Pn(e,t,a),l=Qi(o,t.domain.
href),p;try{if(t.dryRun)return Bo(await kt(e,t,c,a),t,g=>n("info",g)),!0;let{accessToken:d,obtained:m}=await ho(e,t,c,a);m&&t.revoke&&(p=d,l({accessToken:d.value}));
let u=await qi(e,t,c.infisical,d,s?.path);s&&l({files:t.deleteFile?[s.path,s.beside]:[s.beside]}),ro(u,t,o,s),s&&St(()=>l({files:t.deleteFile?[s.path]:[]}));for(let{
level:g,text:h}of u.notes)n(g,h);let y=Xi(u,t,s?.path);return n("info",y),o.ended?.(y,u.variables,t),t.exportAccessToken&&(p=void 0,t.revoke&&!o.atEnd&&n("info",
zi)),t.summary==="always"&&Zi(o,n,jo(u,e.product.style)),!0}catch(d){throw es(a,d),d}finally{p&&await Gn(c.infisical,p.value,r,n)&&St(()=>l({accessToken:void 0})),
c.close()}}var Yi=e=>e!=="file"&&e!=="none",zi="The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itse\
lf.";async function qi(e,t,n,o,r){let i=await Ot(n,o.value,t);return Ho(i,t,e.host,s=>oo(s,t,o,r))}function Qi({atEnd:e},t){let n={files:[]};return o=>{n={...n,
...o};let{accessToken:r,files:i}=n;e?.(r===void 0?{files:i}:{files:i,accessToken:r,domain:t})}}function Xi({variables:e},t,n){let o=e.slice(0,50).map(({name:i})=>i),
r=o.length===0?"":`: ${o.join(", ")}${e.length>o.length?` and ${e.length-o.length} more`:""}`;return`Loaded ${e.length} secret${e.length===1?"":"s"} from ${ce(t)}\
 (${t.exportType.join(", ")})${r}.${n===void 0?"":` File: ${n}`}`}function Zi(e,t,n){try{e.summary?.(n)}catch(o){t("warning",`The summary could not be shown. ${W(
o).message}`)}}function es(e,t){e.end(t instanceof Error?t:new Error("ended"))}function Vo(e,t){return t.flatMap(n=>e[n]||[])}var Ko=require("node:path");var Jo="leftover",ts=1024*1024,ns={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function At(e){let{env:t,print:n,append:o}=e,r=i=>{let s=t[i];if(s)return s;throw new S(
"write-failed",`${i} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Ko.join)("/","tmp"),file:".env",names:{reserved:[],fold:i=>i.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:rs(t),unfit:is,say:(i,s)=>n(as(i,s)),mask:i=>n(i.map(s=>`::add-mask::${Yo(s)}
`).join("")),set:(i,s)=>o(r(ns[i]??i),Wo(s)),summary:i=>{o(r("GITHUB_STEP_SUMMARY"),i)},atEnd:i=>{o(r("GITHUB_STATE"),Wo([{name:Jo,value:JSON.stringify(i)}]))}}}
var os=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHU\
B_JOB","GITHUB_EVENT_NAME"];function rs(e){let t=e.GITHUB_REPOSITORY?.split("/")[1];return[...Vo(e,os),...t?[t]:[]]}function is(e,t){let{name:n,value:o}=e;if(t===
"output")return Buffer.byteLength(o)>ts?"the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;
if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(o.includes(
"\0"))return"the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(!xt(e))return"\
the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from a file ({export-type}: file)\
."}var ss={debug:"::debug::",warning:"::warning::",error:"::error::"};function as(e,t){let n=t.split(`
`).map(Ce).join(`
`),o=ss[e];return`${o===void 0?n:o+Yo(n)}
`}var cs=/[%\r\n]/;function Yo(e){return cs.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Wo(e){let t=ls(e);return e.map(({name:n,value:o})=>`${n}<<${t}
${o}
${t}
`).join("")}var Et="infisical_";function ls(e){let t=e.filter(({value:r})=>r.includes(Et)),n=new Set(t.flatMap(({value:r})=>r.match(/infisical_\d+/g)??[])),o=0;
for(;n.has(`${Et}${o}`);)o++;return`${Et}${o}`}var O=require("node:fs");var F={env:process.env,clock:{..._,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:ds,
read:ps,run:us,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function ds(e,t){let n=0;try{let o=(0,O.openSync)(e,"a",384);try{n=(0,O.fstatSync)(
o).size,fs(o,Buffer.from(t))}catch(r){throw zo(e,n,r),r}finally{(0,O.closeSync)(o)}}catch(o){throw o instanceof S?o:qo(e,o,"what had been written was taken back")}
return()=>zo(e,n)}function fs(e,t){for(let n=0;n<t.length;)n+=(0,O.writeSync)(e,t,n)}function zo(e,t,n){try{(0,O.truncateSync)(e,t)}catch(o){throw qo(e,n??o,"wh\
at had been written could not be taken back, and may hold secrets")}}function qo(e,t,n){let{code:o}=t,r=typeof o=="string"?o:"for no known reason";return new S(
"write-failed",`Writing to ${e} failed (${r}); ${n}.`,{fixes:o==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function ps(e,t){
let n=(0,O.openSync)(e,"r");try{let o=Buffer.alloc(t+1),r=0;for(let i=-1;i!==0&&r<o.length;r+=i)i=(0,O.readSync)(n,o,r,o.length-r,null);if(r>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return o.toString("utf8",0,r)}finally{(0,O.closeSync)(n)}}async function us(e,t){let{exec:n}=await Promise.resolve().then(()=>It(require("node:child_process")));
return new Promise((o,r)=>{let i={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},s=()=>{},a=n(e,i,(c,l)=>{s(),c?
r(ms(c,t)):o(l)});s=t.onEnd(()=>{a.kill("SIGKILL"),a.stdout?.destroy(),a.stderr?.destroy()}),a.stdin?.end()})}function ms({code:e,signal:t,killed:n},{seconds:o}){
let r=n?`did not end within ${o} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new S("token-unavailable",`The command that\
 should print the token ({token-command}) ${r}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it \
prints here is not shown, since it may be the token."]})}function _t(e,t,{exitWith:n,whenIdle:o}){n(1);let r=!1;o(()=>{r||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(i=>{r=!0,i&&n(0)},i=>{r=!0,t("error",`This step broke off (${i instanceof Error?i.name:"\
for no known reason"}), so it counts as failed.`)})}var Qo;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Qo||(Qo={}));function Xo(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var Zo="INPUT_";function er(e){let t=Object.keys(e).filter(n=>n.startsWith(Zo)).map(n=>n.slice(Zo.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Xo(
n)]))}var tr=At(F);_t(()=>Pt({product:Ee.github,given:er(F.env),host:tr,sources:{github:Ve,forgejo:Ge,spiffe:Ye,env:We,file:Ke,command:Je},hands:F,clock:F.clock}),(e,t)=>tr.
say(e,t),F);
