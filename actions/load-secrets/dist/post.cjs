// Made from actions/load-secrets/src/post.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var zt=Object.create;var ne=Object.defineProperty;var Yt=Object.getOwnPropertyDescriptor;var Qt=Object.getOwnPropertyNames;var Zt=Object.getPrototypeOf,Xt=Object.prototype.hasOwnProperty;var en=(e,t)=>{for(var n in t)ne(e,n,{get:t[n],enumerable:!0})},tn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Qt(t))!Xt.call(e,o)&&
o!==n&&ne(e,o,{get:()=>t[o],enumerable:!(r=Yt(t,o))||r.enumerable});return e};var je=(e,t,n)=>(n=e!=null?zt(Zt(e)):{},tn(t||!e||!e.__esModule?ne(n,"default",{value:e,enumerable:!0}):n,e));var j=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{c(r.next(u))}catch(d){
i(d)}}function l(u){try{c(r.throw(u))}catch(d){i(d)}}function c(u){u.done?s(u.value):o(u.value).then(a,l)}c((r=r.apply(e,t||[])).next())})},re=class{constructor(t){
this.message=t}readBody(){return j(this,void 0,void 0,function*(){return new Promise(t=>j(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return j(this,void 0,void 0,function*(){return new Promise(
t=>j(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},G=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return j(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,c){o||(o=!0,r(l,c))}let i=t.httpModule.
request(t.options,l=>{let c=new re(l);s(void 0,c)}),a;i.on("socket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var Ue;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Ue||(Ue={}));function Be(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function Ne(e){return process.env[`STATE_${e}`]||""}var nn=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,rn=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,on=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
sn=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],an=/^(?!\s*::)(?:(?!##)[ -~])*$/;function oe(e){if(e.length<=8e3&&an.test(e))return e;let t=e.slice(0,2*8e3).
replace(nn,"").replace(rn," | ").replace(/\t/g," ").replace(on,"?"),n=sn.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var U={};en(U,{Failure:()=>x});var x=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var cn,m=e=>(cn??=require("./cold.cjs").open(U))[e];var se=(...e)=>m(0).readClientCertificate(...e);var I={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function B(e,t=I){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,l)=>{
let c=()=>{},u=s(d=>{c(),l(d)});o||(c=t.after(i,()=>{u(),a()}))})}}function N({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var He=require("node:stream");function Ge(e,t){return new Promise((n,r)=>{let o=Buffer.allocUnsafe(Math.min(Number(e.headers["content-length"]??0),t)),s=0;e.on("data",i=>{let a=s+i.length;if(a>
t){e.destroy(new x("answer-malformed",`the answer is larger than ${t} bytes`));return}a>o.length&&(o=ln(o,2*a)),i.copy(o,s),s=a}),(0,He.finished)(e,i=>{i?r(i):n(
o.subarray(0,s))})})}function ln(e,t){let n=Buffer.allocUnsafe(t);return e.copy(n),n}function L(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var dn=500,pn=1e4,fn=2;async function We(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,l=a.now(),c=({code:f,what:h,fixes:$=[],refusal:v,cause:k},b,R)=>{
let A=b>1?` (${b} tries in ${L(a.now()-l)})`:"",D=R?[`Raise {retry-deadline} (it is ${L(n.seconds*1e3)}) if this is worth a longer wait.`]:[],O={fixes:[...$,...D],
cause:k,...v?{refusal:v}:{}};return new x(f,`Could not ${e.purpose} (${t}): ${h}${A}.`,O)},u=0,d=Ke,p;for(let f=1;;f++){if(await hn(e,n,r,()=>c(mn,f,!0)),n.left()===
0)throw c(d,f-1,!0);let h=await i();if(!un(h))return h;(!(h.code==="timed-out"&&n.left()<fn)||d===Ke)&&(d=h);let v=a.now(),{patience:k=1/0,wait:b=0}=h;r.until=Math.
max(r.until,v+b),k<1/0&&(p??=v);let R=k-v+(p??v),A=Math.min(pn,k/8,Math.max(dn*2**(f-1),b/6)),D=Math.min(R,o()*A),O=Math.max(0,r.until-v)+D,te=R>0&&(h.mayPass===
"yes"||h.mayPass==="once"&&u++===0);if(e.retry===!1||!te)throw c(h,f,!1);if(O>=n.left())throw c(yn(d),f,!0);s?.(`Could not ${e.purpose} (${t}): ${h.what}. Tryin\
g again ${O<50?"at once":`in ${L(O)}`} (try ${f+1}).`),await n.wait(O)}}var un=e=>"mayPass"in e,Ke={code:"timed-out",what:"no time was left before the deadline"},
mn={code:"rate-limited",what:"the server asked for a pause that is longer than the time left"};function yn(e){return e.wait===void 0?e:{...e,what:`${e.what}; it\
 asks for ${L(e.wait)}, more than is left before the deadline`}}async function hn(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())
throw r();await t.wait(o)}}var K=require("node:http");var Je="0.1.0";var Ye=require("node:net");var Ve=(...e)=>m(1).proxyAuthorization(...e),qe=(...e)=>m(1).readProxy(...e);function ie(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=ze(n,t);return r?qe(e,r,`the environment variable ${n.toUpperCase()}`,ze("no_proxy",t)??
""):void 0}var wn=({hostname:e})=>e.replace(/^\[|\]$/g,"");function ae(e){let t=wn(e);return{host:t,port:e.port,servername:(0,Ye.isIP)(t)?"":t}}function ze(e,t){
return(t[e]||t[e.toUpperCase()])?.trim()}var ce=(...e)=>m(4).readCertificates(...e),le=(...e)=>m(4).readExtraCertificates(...e);var de=(...e)=>m(4).trusting(...e);var Qe=(...e)=>m(5).tunnelAgent(...e);var Xe=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function et(e){let{base:t,proxy:n,certificates:r,client:o,deadline:s,timeout:i}=e,a=t.protocol===
"https:"?t:n??t,l=a.protocol==="https:"?await Promise.resolve().then(()=>je(require("node:https"))):{Agent:K.Agent,request:K.request},c=r&&a.protocol==="https:"?
de(r):void 0,u=o&&t.protocol==="https:"?de(r,o):c,d={keepAlive:!0,maxSockets:4,rejectUnauthorized:!0,...u?{secureContext:u}:{}},p={options:d,trust:c,patience:i*
1e3,clock:s.clock},f=n&&Xe(e)?Qe({proxy:n,...p}):new l.Agent(d);return{module:l,agent:f}}function tt(e,t,n){let r={...Ze(n.headers),accept:"application/json","a\
ccept-encoding":"identity","user-agent":`infisical-ci/${Je}`,...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-\
urlencoded"}:{},...Ze(e.headers)},{base:o,proxy:s}=n,{method:i}=e;if(!s||Xe(n))return{method:i,protocol:o.protocol,...ae(o),path:t,headers:r};let a=Ve(s);return{
method:i,protocol:s.protocol,...ae(s),path:o.origin+t,headers:{...r,host:o.host,...a?{"proxy-authorization":a}:{}}}}function Ze(e={}){return Object.fromEntries(
Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var nt=(...e)=>m(3).setbackOf(...e);function rt(e,t){let n=[],r=!1,o=()=>{},s=new Promise((c,u)=>{o=()=>u(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let c of n)c.destroy()},a=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(c){n.push(c),r&&c.destroy()},orEnd:c=>Promise.race([c,s]),stop(){a(),l()}}}var ot=(...e)=>m(6).verdictOn(...e);var xn=64*1024*1024;function pe(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new G(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:l}=e,c=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),u=p=>({base:n,ask:f=>{let h={deadline:p,hold:o,random:i,...l?{onRetry:l}:{}};return We(f,N(f,{base:n})+r,h,()=>d(f,p))},within:u,close:()=>a.forEach(
f=>{f.then(({agent:h})=>h.destroy(),bn)})});async function d(p,f){let h=new URL(n+p.path),$=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),
v=Math.min(e.timeout*1e3,f.left()),k=rt(f,v);try{let b=a.get(c)??et(e);a.set(c,b);let{agent:R,module:A}=await b,D=p.json?JSON.stringify(p.json):p.form?new URLSearchParams(
p.form).toString():null,O={options:{...tt(p,$,e),agent:R},parsedUrl:h,httpModule:kn(k,A)},{message:te}=await k.orEnd(s.requestRaw(O,D)),H=await k.orEnd(Rn(te,p.
maxBytes??xn));return vn(H)?H:ot(H,p,h)??H}catch(b){let R=f.reason();if(R)throw R;return k.isOver()?{code:"timed-out",what:`no whole answer came within ${L(v)}`,
mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:nt(b,e)}finally{k.stop()}}return u(e.deadline)}function kn(e,{request:t}){return{request:(r,o)=>{
let s=t(r,o);return e.bind(s),s}}}var bn=()=>{},vn=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function Rn(e,t){let n=await Ge(e,t),r=Object.
entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var st=(...e)=>m(2).notJson(...e),fe=(...e)=>m(2).refusalOf(...e);function ue(e,t,n){let r=Sn(e);if(r)return r.json;throw st(e,t,n)}function Sn({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}function me(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Tn,it=e=>(Tn??=require("./doctor.cjs").open(U))[e];function ye(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return $n(r)?r:
void 0}catch{return}}function $n(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var at=(...e)=>m(24).removeFiles(...e);var ct=(...e)=>m(25).hideCut(...e);function lt(e){let t=new Set,n=o=>{let s=o;for(let i of t)for(let a of i)a!==""&&s.includes(a)&&(s=s.replaceAll(a,"***"));return s.includes("…")?ct(s,t):s},{summary:r}=e;
return{...e,mask(o){t.add(o),e.mask(o)},forget:o=>{t.delete(o)},say:(o,s)=>e.say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var dt=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),pt=e=>JSON.stringify(e).slice(1,-1),he=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Pn=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:he(e),Cn={"\x07":"a","\b":"b","	":"t","\n":"n","\v":"\
v","\f":"f","\r":"r","\x1B":"E","'":"'","\\":"\\"},ft=e=>`\\${Cn[e]??e.charCodeAt(0).toString(8).padStart(3,"0")}`,An=e=>[e.replace(/[^ -~\u0080-\uffff]|['\\]/g,
ft),Buffer.from(e).toString("latin1").replace(/[^ -~]|['\\]/g,ft)],ge={json:e=>[pt(e)],dialect(e){let t=pt(e),n=t.replace(/[^ -~]/g,he),r=[n,t.replace(/[<>&]/g,
he),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&r.push(t.replace(/[^ -~]/gu,Pn)),r.filter(o=>o!==t)},url:e=>[dt(e)],form(e){let t=dt(e);return[encodeURIComponent(
e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll("%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll(
"'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&"),e.replace(/["$\\`]/g,"\\$&"),...An(e)]};var On=["json","dialect","url","form","base64","base64url"],J=8,we=4,xe=e=>En.test(e),En=/^[\w.-]+$/;function ke(e){return e.split(/[\r\n]/).map(t=>t.trim()).filter(
t=>t!=="")}function be(e,t,n=r=>r.length>=J){if(xe(e))return ve([e],t);let r=ke(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return ut(
o.flatMap(c=>[c,...mt(c,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(ge.shell):[],a=!t.splitsLines||s.length===r.length,l=a?t.misses.filter(
c=>c!=="shell"):On;return ut([...s,...i,...o.flatMap(c=>[...a?[c]:[],...mt(c,l)])])}function ve(e,{misses:t}){if(t.includes("base64"))return e.concat(W(e,Re).filter(
yt));let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=we):[];return[...e,...W(n,[0])]}var Re=[0,1,2];function ut(e){return[...new Set(e)]}function mt(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:ge[o](n)),...Ln(n,t)]}var In=/^[ -=@-}]*$/;function Ln(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&In.test(e))return e.length%3===0||e.length<we?[]:W([o],[0]);let s=W(
[o],Re).filter(yt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((l,c)=>l!==s[c]):[]]}var yt=e=>e.
length>=we;function W(e,t){let n=e.join(""),r=Re.map(o=>Buffer.from("\0".repeat(o)+n,"latin1").toString("base64"));return t.flatMap(o=>{let s=0;return e.map(i=>{
let a=(o+2*s)%3,l=a+s;return s+=i.length,(r[a]??"").slice(Math.ceil(l*4/3),Math.floor((a+s)*4/3))})})}var _n=/pass|secret|token|key|credential|private/i,Mn=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function ht(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[c,u]of Object.entries(i))s(u,[...a,c],l||_n.test(c));else(typeof i=="number"?l:typeof i=="string"&&(l||Mn(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var Se=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Fn=Math.max(...[...Se].map(e=>e.length));function gt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Fn&&Se.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function wt(e){if(e.length===0)return()=>!1;let t=e.map(n=>({pattern:Dn(n),isForFields:n.includes("#")}));return(n,r)=>{let o=r===
void 0?n:`${n}#${r}`;return t.some(({pattern:s,isForFields:i})=>(i||r===void 0)&&s.test(o))}}function Dn(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function Te(e,t,n){let r=e.filter(({secret:d,value:p})=>d&&p!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=gt(t),s=wt(t.exempt),i=d=>d.length>=J&&o(d)===void 0,a=new Set,l=[],c=[],u=(d,p)=>{for(let f of be(p,n,i))a.add(f);for(let f of Un(p)?ke(p):[])Bn(f)&&!i(f)&&
c.push({name:d,text:f,reason:jn(n)})};for(let{name:d,value:p}of r){let f=s(d)?"exempt ({mask-exempt})":void 0;if(f===void 0&&xe(p)&&o(p)===void 0){l.push(p);continue}
let h=p.trim(),$=f??o(h);if($!==void 0){c.push({name:d,text:h,reason:`it is ${$}`});continue}u(d,p);let{leaves:v,cut:k}=ht(h);k&&c.push({name:d,text:"",reason:"\
it has more fields than are looked at one by one"});for(let b of v){let R=s(d,b.path)?"exempt ({mask-exempt})":o(b.text);R===void 0?u(d,b.text):c.push({name:d,text:b.
text,reason:`a field of it is ${R}`})}}return ve(l,n).forEach(d=>a.add(d)),{texts:[...a],unmasked:Nn(c.filter(({text:d})=>!a.has(d)))}}var jn=({splitsLines:e})=>`\
lines of it that are shorter than ${J} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest of it"}`,Un=e=>/[\r\n]/.
test(e),Bn=e=>/[^\s!-/:-@[-`{-~]/.test(e);function _(e,t){return t?be(e,t,()=>!0):[e]}function Nn(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??
new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function xt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,clientCertificate:i,clientKey:a,extraHeaders:l,timeout:c}=n,u=new Map,d=(f,{ca:h,...$})=>{let{authorities:v,
proxy:k=ie(f,t.env)}=t.route?.(f)??{};k&&Hn(k,e);let b=A=>e.say("info",A),R=h===void 0&&!v?{}:{certificates:Gn(h,v,t.env)};return pe({base:f,timeout:c,deadline:r,
transports:u,onRetry:b,...$,...R,...k?{proxy:k}:{}})},p=d(o,{headers:l,...s===void 0?{}:{ca:s},...i===void 0&&a===void 0?{}:{client:se(i,a,f=>e.mask(_(f,e.masker)))}});
return{infisical:p,platform:f=>d(f,{}),close:()=>p.close()}}function Hn({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].
flatMap(o=>_(o,n.masker)))}function Gn(e,t,n){let r=[t,n.NODE_EXTRA_CA_CERTS].map(o=>le(o));return[...e===void 0?[]:[ce(e)],...r].join(`
`)}function kt({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(c=>[c,c.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(c=>({name:"extra-headers",value:c,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(c=>c===void 0?[]:_(c,e.masker)),...i.length>
0?Te(i,a,e.masker).texts:[]];l.length>0&&e.mask(l)}var $e=(...e)=>it(1).causeOf(...e);var bt={status:404,says:/^Route [A-Z]+:\//};function vt({status:e,message:t}){return e===bt.status&&bt.says.test(t)}async function Rt(e,t,n){let r=await e.ask(t).catch(i=>{throw Kn(i,n)}),o=ue(r,t,e);if(r.status<400)return{json:o};let s=fe(r);return{refusal:s,noRoute:vt(s)}}function St({
refusal:e},t,n,r,o){let s=$e(e,r),i=`Could not ${t.purpose} (${N(t,n)}): the server answered ${e.status}: ${e.message}`;return new x(o??s.code,Wn(i),{fixes:s.fixes,
refusal:e})}function Kn(e,t){if(!(e instanceof x)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...$e(o,t).fixes,...e.fixes];
return new x(n,r,{fixes:s,refusal:o,cause:e})}var Wn=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Jn=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function Pe(e,t){let n={...Jn("revoke",t),retry:!1},r=await Rt(e,n,"read");if("refusal"in r)throw St(r,n,e,"read")}var Tt=(...e)=>m(23).toFailure(...e);var Vn=5;async function $t(e,t,n,r){try{return await Pe(e.within(B(Vn,n)),t),!0}catch(o){return Ce(r,o),!1}}function Ce(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${Tt(t).message}`)}var g={expects:"a text",read:e=>e},qn=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),P={expects:"true or false",read:e=>qn.get(e.toLowerCase())};function V(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Pt(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=It(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var Ae={expects:"a list, with co\
mmas or line ends between its items",read:e=>It(e)},Ct={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},q={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},At={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Ot={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}},Et={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function It(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var y=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),w=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),zn=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],T={identityId:y("essential",Ct),clientId:y("essential",g),clientSecret:y("essential",g,{secret:!0}),projectSlug:y("e\
ssential",q),projectId:y("essential",g),environment:y("essential",q,{aliases:["envSlug"]}),secretPath:w("essential",At,"/"),secrets:y("essential",g,{verbatim:!0}),
domain:w("essential",g,"https://app.infisical.com"),method:y("essential",C(...zn)),audience:y("essential",g,{aliases:["oidcAudience"]}),tokenSource:y("identity",
g),tokenEnv:y("identity",g),tokenFile:y("identity",g),tokenCommand:y("identity",g),spiffeSocket:y("identity",g),spiffeId:y("identity",g),spiffeHint:y("identity",
g),organizationSlug:y("identity",q),accessToken:y("identity",g,{secret:!0}),allowHttp:w("identity",P,!1),subject:y("identity",g),audiences:y("identity",g),claims:y(
"identity",Et),recursive:w("selection",P,!1),includeImports:w("selection",P,!0),tagSlugs:y("selection",Ae),secretName:y("selection",g),envPrefix:w("selection",g,
""),envSuffix:w("selection",g,""),nameCase:w("selection",C("keep","upper","lower","env"),"keep"),onDuplicate:w("selection",C("error","first","last"),"error"),onUnsafeName:w(
"selection",C("error","skip"),"error"),onEmpty:w("selection",C("error","warn","ignore"),"error"),exportType:w("delivery",Pt("env","output","file","none"),["env"]),
fileOutputPath:y("delivery",g),fileFormat:w("delivery",C("dotenv","docker-env","shell","json","yaml"),"dotenv"),deleteFile:w("delivery",P,!1),allowOutside:w("de\
livery",P,!1),maskMinLength:w("delivery",V(1,100),4),maskExempt:w("delivery",Ae,[]),exportAccessToken:w("delivery",P,!1,{aliases:["exportToken"]}),revoke:w("del\
ivery",P,!0),summary:w("delivery",C("failure","always","never"),"failure"),dryRun:w("delivery",P,!1),caCertificate:y("network",g),clientCertificate:y("network",
g),clientKey:y("network",g,{secret:!0}),extraHeaders:w("network",Ot,{},{secret:!0}),timeout:w("network",V(1,3600,"seconds"),30),retryDeadline:w("network",V(1,86400,
"seconds"),120)},Yn=Object.keys(T);function Oe(e){return T[e]}var Lt=(...e)=>m(32).readRules(...e);function _t(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!me(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var Ee=(...e)=>m(34).unknownName(...e);var z=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Qn={kebab:z,flag:e=>`--${z(e)}`,camel:e=>e,snake:e=>z(e).replaceAll("-","_"),upper:e=>z(e).replaceAll("-",
"_").toUpperCase()};function E(e,t){return Qn[t](e)}function Y(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,r,o="",s="",i)=>{
let a=r.replace(/-[a-z]/g,c=>c.slice(1).toUpperCase());if(!Zn(a))return n;let l=t==="flag"&&o&&(i!==void 0||Xn(a,s));return E(a,t)+(l?"=":o)})}var Zn=e=>Object.
hasOwn(T,e);function Xn(e,t){let{expects:n,read:r}=Oe(e).reader;return/^one |^a whole |true/.test(n)&&r(t)!==void 0}function Mt(e,{style:t,stray:n="",rows:r=T}){let o={},s=[],i={},a=er(r);for(let[l,c]of Object.entries(e)){let u=c?.trim()??"";if(c===void 0||u==="")continue;let d=tr(
l,t,a),p=d!==void 0&&r[d]?.verbatim?c:u;d===void 0?s.push({name:l,text:`${Ee(l,nr(t,a))} ${n}`.trimEnd()}):o[d]!==void 0&&o[d]!==p?s.push({name:d,text:`is writt\
en twice with different values, as ${i[d]??""} and as ${l.toLowerCase()}: keep one.`}):(o[d]=p,i[d]=l.toLowerCase())}return{given:o,problems:s}}function er(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:r=[]}])=>[n,...r].map(o=>[o.toLowerCase(),{name:o,key:n}])))}function tr(e,t,n){let r=e.toLowerCase(),o=n.get(r.
replace(/[-_]/g,""));return o&&E(o.name,t).toLowerCase()===r?o.key:void 0}var nr=(e,t)=>[...t.values()].map(({name:n})=>E(n,e).toLowerCase());var Ft=(...e)=>m(33).missing(...e);var M=e=>(t,n)=>n[e]===void 0&&!t.dryRun?{name:e,text:Ft(e,t)}:void 0,Dt=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,rr={universal:[M("c\
lientId"),M("clientSecret")],"access-token":[M("accessToken")]},or=[M("identityId")],sr=[(e,t)=>t.projectId===void 0?M("projectSlug")(e,t):void 0,Dt("projectSlu\
g","projectId","and {project-id} both name the project: keep one of the two."),M("environment"),(e,t)=>t.method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?
{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&
t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in with is given too: keep one of t\
he two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and something else: keep one of the two."}:
void 0,({dryRun:e,method:t})=>e&&jt(t)!==Q.token?{name:"dryRun",text:`shows what a token says, and {method}: ${t} has none: keep one of the two.`}:void 0,Dt("se\
cretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==
void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Q={
token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand","spiffeSocket","spiffeId","spiffeHint"],"aws-iam":["identityId"],universal:["\
clientId","clientSecret"],"access-token":["accessToken"]},jt=e=>Object.entries(Q).find(([t])=>t===e)?.[1]??Q.token,ir=[({secretName:e,recursive:t})=>e!==void 0&&
t?{name:"recursive",text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==
void 0&&t[e]!==!1&&!t.exportType.includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),({domain:e},t)=>t.clientCertificate!==
void 0&&e.protocol==="http:"?{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...["subject","audiences","claims"].map(
e=>({dryRun:t},n)=>n[e]!==void 0&&!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(Q).flat())].map(e=>({method:t},n)=>n[e]!==
void 0&&!jt(t).includes(e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Ut(e,t,n,r){let o=new Set([...n.map(({name:a})=>a),...r.spares??
[]]),s=a=>a.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.has(l));return{wrong:s([...rr[e.method]??or,...sr]).map(a=>r.emptiness&&a.text.startsWith("is missing")?
{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(ir)}}function Z(e,t){let{given:n,problems:r}=Mt(e,t),o={};for(let[p,f]of Object.entries(t.rows??T))o[p]=ar(p,f,n[p],t,r);let s=o.method??cr(n),i=_t(o.domain,o.allowHttp);
typeof i=="string"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},l=a.secrets===void 0?void 0:Lt(a.secrets,a);l&&(a.rules=l.rules,r.push(...l.problems));
let{wrong:c,idle:u}=Ut(a,{...l?.spare,...n},r,t);r.push(...c);let d=({name:p,text:f})=>`${Object.hasOwn(T,p)?E(p,t.style):p} ${f}`;if(r.length>0)throw dr(r.map(
d),new Set(r.map(({name:p})=>p)).size);return{settings:a,warnings:u.map(d)}}function ar(e,{reader:t,fallback:n,secret:r},o,{reference:s},i){if(o===void 0)return n;
let a=s?.bareIn(o);if(s&&a)return i.push({name:e,text:`is the text ${a} itself, not its value: write ${s.write(a)}.`}),n;let l=t.read(o);return l!==void 0?l:(i.
push({name:e,text:`${r?"":`is ${lr(o)}, but `}must be ${t.expects}.`}),n)}function cr(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function lr(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function dr(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new x("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var pr=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,X={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?pr.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};async function Ie(e,{accessToken:t,domain:n,files:r}){let o={...e,host:lt(e.host)},{host:s,product:i,clock:a=I}=o,l=(c,u)=>s.say(c,Y(u,i.style));for(let{path:c,
reason:u}of at(r))l("warning",`The file ${c} holds secrets and could not be removed: ${u}.`);if(t!==void 0){if(s.mask(_(t,s.masker)),ur(t)){l("debug","The acces\
s token has ended by itself.");return}try{let{settings:c}=Z(o.given,i);if(kt(o,c),c.domain.href!==n){l("warning",fr(n,c.domain.href));return}let u=xt(o,c,B(c.timeout,
a));await $t(u.infisical,t,a,l)&&l("info","Revoked the access token."),u.close()}catch(c){Ce(l,c)}}}var fr=(e,t)=>`The access token was not revoked, and ends by\
 itself in time: it came from ${e??"nowhere"}, and {domain} is now ${t}. Look for what changed between this step and the end of the job.`;function ur(e){let t=ye(
e)?.exp;return typeof t=="number"&&t*1e3<=Date.now()}function Le({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}function Me(e){let{accessToken:t,domain:n,files:r}=mr(e);return{files:Array.isArray(r)?r.filter(_e):[],..._e(t)&&_e(n)?{accessToken:t,domain:n}:{}}}function mr(e){
try{return JSON.parse(e)??{}}catch{return{}}}var _e=e=>typeof e=="string"&&e!=="";function Bt(e,t){return t.flatMap(n=>e[n]||[])}var Ht=require("node:path");var ee="leftover",yr=1024*1024,hr={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function De(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new x(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Ht.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:wr(t),unfit:xr,say:(s,i)=>n(br(s,i)),mask:s=>n(s.map(i=>`::add-mask::${Gt(i)}
`).join("")),set:(s,i)=>r(o(hr[s]??s),Nt(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),Nt([{name:ee,value:JSON.stringify(s)}]))}}}
var gr=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHU\
B_JOB","GITHUB_EVENT_NAME"];function wr(e){let t=e.GITHUB_REPOSITORY?.split("/")[1];return[...Bt(e,gr),...t?[t]:[]]}function xr(e,t){let{name:n,value:r}=e;if(t===
"output")return Buffer.byteLength(r)>yr?"the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;
if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(r.includes(
"\0"))return"the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(!Le(e))return"\
the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from a file ({export-type}: file)\
."}var kr={debug:"::debug::",warning:"::warning::",error:"::error::"};function br(e,t){let n=t.split(`
`).map(oe).join(`
`),r=kr[e];return`${r===void 0?n:r+Gt(n)}
`}var vr=/[%\r\n]/;function Gt(e){return vr.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Nt(e){let t=Rr(e);return e.map(({name:n,value:r})=>`${n}<<${t}
${r}
${t}
`).join("")}var Fe="infisical_";function Rr(e){let t=e.filter(({value:o})=>o.includes(Fe)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;
for(;n.has(`${Fe}${r}`);)r++;return`${Fe}${r}`}var S=require("node:fs");var F={env:process.env,clock:{...I,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Sr,
read:$r,run:Pr,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function Sr(e,t){let n=0;try{let r=(0,S.openSync)(e,"a",384);try{n=(0,S.fstatSync)(
r).size,Tr(r,Buffer.from(t))}catch(o){throw Kt(e,n,o),o}finally{(0,S.closeSync)(r)}}catch(r){throw r instanceof x?r:Wt(e,r,"what had been written was taken back")}
return()=>Kt(e,n)}function Tr(e,t){for(let n=0;n<t.length;)n+=(0,S.writeSync)(e,t,n)}function Kt(e,t,n){try{(0,S.truncateSync)(e,t)}catch(r){throw Wt(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function Wt(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new x(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function $r(e,t){
let n=(0,S.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,S.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,S.closeSync)(n)}}async function Pr(e,t){let{exec:n}=await Promise.resolve().then(()=>je(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(l,c)=>{i(),l?
o(Cr(l,t)):r(c)});i=t.onEnd(()=>{a.kill("SIGKILL"),a.stdout?.destroy(),a.stderr?.destroy()}),a.stdin?.end()})}function Cr({code:e,signal:t,killed:n},{seconds:r}){
let o=n?`did not end within ${r} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new x("token-unavailable",`The command that\
 should print the token ({token-command}) ${o}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it \
prints here is not shown, since it may be the token."]})}var Jt="INPUT_";function Vt(e){let t=Object.keys(e).filter(n=>n.startsWith(Jt)).map(n=>n.slice(Jt.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Be(
n)]))}var qt=De(F),Ar={product:X.github,given:Vt(F.env),host:qt,hands:F,clock:F.clock};Ie(Ar,Me(Ne(ee))).catch(e=>{qt.say("warning",`Cleaning up after the secrets ste\
p broke off (${e instanceof Error?e.name:"for no known reason"}).`)});
