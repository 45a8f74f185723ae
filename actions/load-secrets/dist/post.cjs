// Made from actions/load-secrets/src/post.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var Ct=Object.create;var ee=Object.defineProperty;var It=Object.getOwnPropertyDescriptor;var _t=Object.getOwnPropertyNames;var Dt=Object.getPrototypeOf,Lt=Object.prototype.hasOwnProperty;var Mt=(e,t)=>{for(var n in t)ee(e,n,{get:t[n],enumerable:!0})},jt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _t(t))!Lt.call(e,o)&&
o!==n&&ee(e,o,{get:()=>t[o],enumerable:!(r=It(t,o))||r.enumerable});return e};var Re=(e,t,n)=>(n=e!=null?Ct(Dt(e)):{},jt(t||!e||!e.__esModule?ee(n,"default",{value:e,enumerable:!0}):n,e));var I=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{l(r.next(u))}catch(d){
i(d)}}function c(u){try{l(r.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},te=class{constructor(t){
this.message=t}readBody(){return I(this,void 0,void 0,function*(){return new Promise(t=>I(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return I(this,void 0,void 0,function*(){return new Promise(
t=>I(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},N=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return I(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,l){o||(o=!0,r(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new te(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var Te;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Te||(Te={}));function Se(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function $e(e){return process.env[`STATE_${e}`]||""}var Rt=require("node:crypto"),Tt=require("node:path");var Ut=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Ft=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Nt=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Bt=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]];function ne(e){let t=e.slice(0,16e3).replace(Ut,"").replace(Ft," | ").replace(/\t/g," ").replace(Nt,"?"),n=Bt.
reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).replace(/[\ud800-\udbff]$/,"")}…`:n}var re={};Mt(re,{Failure:()=>h});var h=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var Ae=require("node:events"),B={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function _(e,t=B){let n=t.now()+e*1e3,r=new AbortController,
{signal:o}=r;return(0,Ae.setMaxListeners)(0,o),{clock:t,seconds:e,signal:o,left:()=>Math.max(0,n-t.now()),end:s=>r.abort(s),wait:s=>new Promise((i,a)=>{let c=()=>{
l(),a(o.reason)},l=t.after(s,()=>{o.removeEventListener("abort",c),i()});o.aborted?c():o.addEventListener("abort",c,{once:!0})})}}function A({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Pe=require("node:stream");function Oe(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new h("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Pe.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}var Ht=500,Gt=1e4,Kt=2;async function Ce(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:p,what:f,fixes:b=[],refusal:R,cause:T},m,v)=>{
let U=Math.round((a.now()-c)/1e3),Y=m>1?` (${m} tries in ${U} seconds)`:"",Q=v?[`Raise {retry-deadline} (it is ${n.seconds} seconds) if this is worth a longer w\
ait.`]:[],X={fixes:[...b,...Q],cause:T,...R?{refusal:R}:{}};return new h(p,`Could not ${e.purpose} (${t}): ${f}${Y}.`,X)},u=0,d=Ee;for(let p=1;;p++){if(await Vt(
e,n,r,()=>l(Wt,p,!0)),n.left()===0)throw l(d,p-1,!0);let f=await i();if(!("mayPass"in f))return f;(!(f.code==="timed-out"&&n.left()<Kt)||d===Ee)&&(d=f);let R=a.
now(),T=o()*Math.min(Gt,Ht*2**(p-1));f.wait!==void 0&&(r.until=Math.max(r.until,R+f.wait));let m=Math.max(0,r.until-R)+T,v=f.mayPass==="yes"||f.mayPass==="once"&&
u++===0;if(e.retry===!1||!v)throw l(f,p,!1);if(m>=n.left())throw l(Jt(d),p,!0);s?.(`Could not ${e.purpose} (${t}): ${f.what}. Trying again in ${Ie(m)} (try ${p+
1}).`),await n.wait(m)}}var Ee={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},Wt={code:"rate-limited",what:"the server asked for a \
pause that is longer than the time left",mayPass:"no"};function Jt(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${Ie(e.wait)}, more than are l\
eft before the deadline`}}async function Vt(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}function Ie(e){
let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var Yt=Re(require("node:http"));var _e="0.1.0";var je=require("node:net");var qt,g=e=>(qt??=require("./cold.cjs").open(re))[e];var De=(...e)=>g("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),Le=(...e)=>g("packages/http/src/proxy-rules.ts").readProxy(...e);function oe(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=Me(n,t);return r?Le(e,r,n.toUpperCase(),Me("no_proxy",t)??""):void 0}var Zt=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function se(e){let t=Zt(e);return{host:t,port:e.port,servername:(0,je.isIP)(t)?"":t}}function Me(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var ie=(...e)=>g("packages/http/src/trust.ts").readCertificates(...e),ae=(...e)=>g("packages/http/src/trust.ts").readExtraCertificates(...e),Ue=(...e)=>g("packa\
ges/http/src/trust.ts").trusting(...e);var Fe=(...e)=>g("packages/http/src/tunnel.ts").tunnelAgent(...e);var Be=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function He(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,a=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>Re(require("node:https"))):Yt,c={keepAlive:!0,maxSockets:4,...r?{secureContext:Ue(r)}:{}},l={options:c,
patience:s*1e3,clock:o.clock},u=n&&Be(e)?Fe({proxy:n,...l}):new a.Agent(c);return{module:a,agent:u}}function Ge(e,t,n){let r={...Ne(n.headers),accept:"applicati\
on/json","accept-encoding":"identity","user-agent":`infisical-ci/${_e}`,...e.json?{"content-type":"application/json"}:{},...Ne(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||Be(n))return{method:i,protocol:o.protocol,...se(o),path:t,headers:r};let a=De(s);return{method:i,protocol:s.protocol,...se(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function Ne(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Ke=(...e)=>g("packages/http/src/setback.ts").setbackOf(...e);function We(e,t){let n=new AbortController,r=()=>n.abort(),o=new Promise((i,a)=>{n.signal.addEventListener("abort",()=>a(new Error("ended")),{once:!0})});o.catch(
()=>{});let s=e.clock.after(t,r);return e.signal.addEventListener("abort",r,{once:!0}),e.signal.aborted&&r(),{signal:n.signal,orEnd:i=>Promise.race([i,o]),stop(){
s(),e.signal.removeEventListener("abort",r)}}}var Je=(...e)=>g("packages/http/src/verdict.ts").verdictOn(...e);var Qt=64*1024*1024;function ce(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new N(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
u=p=>({base:n,ask:f=>{let b={deadline:p,hold:o,random:i,...c?{onRetry:c}:{}};return Ce(f,A(f,{base:n})+r,b,()=>d(f,p))},within:u,close:()=>a.forEach(f=>{f.then(
({agent:b})=>b.destroy(),Xt)})});async function d(p,f){let b=new URL(n+p.path),R=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),T=Math.min(
e.timeout*1e3,f.left()),m=We(f,T);try{let v=a.get(l)??He(e);a.set(l,v);let{agent:U,module:Y}=await v,Q=p.json?JSON.stringify(p.json):null,X={options:{...Ge(p,R,
e),agent:U,signal:m.signal},parsedUrl:b,httpModule:Y},{message:Et}=await m.orEnd(s.requestRaw(X,Q)),F=await m.orEnd(tn(Et,p.maxBytes??Qt));return en(F)?F:Je(F,p,
b)??F}catch(v){if(f.signal.aborted)throw f.signal.reason;return m.signal.aborted?{code:"timed-out",what:`no whole answer came within ${Math.round(T/100)/10} sec\
onds`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Ke(v)}finally{m.stop()}}return u(e.deadline)}var Xt=()=>{},en=({status:e,headers:t})=>e===
200&&t["content-encoding"]===void 0;async function tn(e,t){let n=await Oe(e,t),r=Object.entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{
status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var nn=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;function D(e,t=300){let n=e.slice(0,t*4).replace(nn," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:
n}function Ve(e,t,n){return new h("answer-malformed",`Could not ${t.purpose} (${A(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function le(e,t,n){let r=ze(e);if("json"in r)return r.json;throw Ve(`the server answered ${e.status} w\
ith ${r.instead}`,t,n)}function de(e,t=Date.now()){let n=ze(e),r=Date.parse(e.headers.date??""),o=Number.isNaN(r)?{}:{clockAhead:r-t};if(!("json"in n))return{status:e.
status,message:n.instead,...o};let{message:s,error:i}=qe(n.json),a=rn(s)||"no reason was given";return{status:e.status,message:a,...typeof i=="string"?{error:D(
i,80)}:{},...o}}function ze({body:e,headers:t}){let n=D(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{instead:"an empty body"};if(n.includes("h\
tml"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`content of the type ${n}, not JSON`:"content wi\
thout a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short or broken"}}}function rn(e){if(typeof e=="\
string")return D(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=qe(n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||
typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return D(t.join("; "))}function qe(e){return typeof e=="object"&&e!==
null?e:{}}function pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return on(r)?r:
void 0}catch{return}}function on(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var H=(...e)=>g("packages/job/src/explain.ts").toFailure(...e);var Ze=(...e)=>g("packages/job/src/files.ts").removeFiles(...e);var sn=["json","url","form","base64","base64url"];var fe=e=>/^[\w.-]+$/.test(e);function ue(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function me(e,t,n=r=>r.length>=8){if(fe(e))return he([
e],t);let r=ue(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return Ye(o.flatMap(l=>[l,...Xe(l,t.misses)]));let s=r.filter(n),i=t.
misses.includes("shell")?s.flatMap(tt.shell):[],a=!t.splitsLines||s.length===r.length,c=a?t.misses.filter(l=>l!=="shell"):sn;return Ye([...s,...i,...o.flatMap(l=>[
...a?[l]:[],...Xe(l,c)])])}function he(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(r=>G(e,r)).filter(nt)];let n=t.includes("base64url")?
e.filter(({length:r})=>r%3!==0&&r>=4):[];return[...e,...G(n,0)]}function Ye(e){return[...new Set(e)]}var Qe=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.
charCodeAt(0).toString(16).toUpperCase()}`),tt={json:e=>[JSON.stringify(e).slice(1,-1)],url:e=>[Qe(e)],form:e=>[encodeURIComponent(e),Qe(e).replaceAll("%20","+").
replaceAll("~","%7E").replaceAll("%2A","*")],shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`)]};function Xe(e,t){let n=e.replace(new RegExp("\\p{Sur\
rogate}","gu"),"�");return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:tt[o](n)).filter(o=>o!==e),...cn(n,t)]}var an=/^[ -=@-}]*$/;function cn(e,t){let n=t.
includes("base64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&an.test(e))return e.length%3===0||e.length<4?[]:G(
[o],0);let s=[0,1,2].flatMap(a=>G([o],a)).filter(nt),i=s.map(a=>a.replaceAll("+","-").replaceAll("/","_"));return[...n?s:[],...r?i.filter((a,c)=>c===0||a!==s[c]):
[]]}var nt=e=>e.length>=4;function G(e,t){let n=e.map(s=>et(t)+s+et((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;return e.map(
(s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var et=e=>"\0".repeat(e);var ln=/pass|secret|token|key|credential|private/i,dn=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!/^[^@:]+@[^@:]+\.[^@:]+$/.test(e);
function rt(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,c)=>{if(o||a.length>
12||++r>1e3)o=!0;else if(typeof i=="object"&&i!==null){let l=Array.isArray(i);for(let[u,d]of Object.entries(i))s(d,[...a,u],c||!l&&ln.test(u))}else(typeof i=="n\
umber"?c:typeof i=="string"&&(c||dn(i)))&&n.push({path:a.join("."),text:String(i),said:c})};return s(t,[],!1),{leaves:n,cut:o}}var ye=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var pn=Math.max(...[...ye].map(e=>e.length));function ot({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=pn&&ye.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function st(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(fn));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function fn(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function K(e,t,n){let r=e.filter(({secret:d,value:p})=>d&&p!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=ot(t),s=st(t.exempt),i=d=>d.length>=8&&o(d)===void 0,a=new Set,c=[],l=d=>me(d,n,i).forEach(p=>a.add(p)),u=[];for(let{name:d,value:p}of r){let f=p.trim(),b=s(
d)?"exempt ({mask-exempt})":o(f);if(b!==void 0){u.push({name:d,text:f,reason:`it is ${b}`});continue}if(fe(p)){c.push(p);continue}l(p);for(let m of mn(f)?ue(f):
[])hn(m)&&!i(m)&&u.push({name:d,text:m,reason:un});let{leaves:R,cut:T}=rt(f);T&&u.push({name:d,text:"",reason:"it has more fields than are looked at one by one"});
for(let m of R){let v=s(d,m.path)?"exempt ({mask-exempt})":o(m.text.trim());v===void 0?l(m.text):(m.said||v.startsWith("exempt"))&&u.push({name:d,text:m.text.trim(),
reason:`a field of it is ${v}`})}}for(let d of he(c,n))a.add(d);return{texts:[...a],unmasked:yn(u.filter(({text:d})=>!a.has(d)))}}var un=`lines of it that are s\
horter than ${8} characters, or common words, are hidden only where the whole stands in one line`,mn=e=>/[\r\n]/.test(e),hn=e=>/[\p{L}\p{N}]/u.test(e);function C(e,t){
return t?me(e,t,()=>!0):[]}function yn(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[
...r].join("; ")}))}function at({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:a}=n,c=new Map,l=(d,p)=>{let f=oe(d,t.env);return f?.password&&e.mask(C(decodeURIComponent(
f.password),e.masker)),ce({base:d,timeout:a,deadline:r,transports:c,onRetry:R=>e.say("info",R),...p,...f?{proxy:f}:{}})},u=l(o,{headers:i,...s===void 0?{}:{certificates:gn(
s,t.env)}});return{infisical:u,platform:d=>l(d,{}),close:()=>u.close()}}function gn(e,t){return[ie(e),ae(t.NODE_EXTRA_CA_CERTS)].join(`
`)}function ct({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let s=Object.entries(r).map(([l,u])=>({name:l,value:u,secret:!0,chosen:!1})),
i={minLength:o,exempt:[],shown:e.shown},a=Object.values(r).map(l=>l.replace(/^(?:Bearer|Basic|Token)\s+/i,"")),c=[...[t,n].flatMap(l=>l===void 0?[]:C(l,e.masker)),
...K(s,i,e.masker).texts,...K(a.map(l=>({name:"bearer",value:l,secret:!0,chosen:!1})),i,e.masker).texts];c.length>0&&e.mask(c)}var ge=(...e)=>g("packages/client/src/causes.ts").causeOf(...e);async function lt(e,t,n){let r=await e.ask(t).catch(i=>{throw xn(i,n)}),o=le(r,t,e);if(r.status<400)return{json:o};let s=de(r);return{refusal:s,noRoute:wn(r,s)}}
function dt({refusal:e},t,n,r,o){let s=ge(e,r),i=`Could not ${t.purpose} (${A(t,n)}): the server answered ${e.status}: ${e.message}`;return new h(o??s.code,kn(i),
{fixes:s.fixes,refusal:e})}function wn({status:e},{message:t}){return e===404&&/^Route [A-Z]+:\S* not found$/.test(t)}function xn(e,t){if(!(e instanceof h)||e.code!==
"server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...ge(o,t).fixes,...e.fixes];return new h(n,r,{fixes:s,refusal:o,cause:e})}var kn=e=>/[.!?…]$/.
test(e)?e:`${e}.`;var bn=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function we(e,t){let n={...bn("revoke",t),retry:!1},r=await lt(e,n,"read");if("refusal"in r)throw dt(r,n,e,"read")}var vn=5;async function pt(e,t,n,r){try{return await we(e.within(_(vn,n)),t),!0}catch(o){return r("warning",`The access token could not be revoked, and ends by \
itself in time. ${H(o).message}`),!1}}function ft(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!Rn(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}function Rn(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var ut=(...e)=>g("packages/job/src/settings/unknown.ts").unknownName(...e);var x={expects:"a text",read:e=>e},Tn=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),S={expects:"true or false",read:e=>Tn.get(e.toLowerCase())};function W(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function $(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function mt(...e){let t=$(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=wt(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var xe={expects:"a list, with co\
mmas or line ends between its items",read:e=>wt(e)},ht={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},J={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},yt={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},gt={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function wt(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var w=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),y=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Sn=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],P={identityId:w("essential",ht),clientId:w("essential",x),clientSecret:w("essential",x,{secret:!0}),projectSlug:w("essential",
J),projectId:w("essential",x),environment:w("essential",J,{aliases:["envSlug"]}),secretPath:y("essential",yt,"/"),domain:y("essential",x,"https://app.infisical.\
com"),method:w("essential",$(...Sn)),audience:w("essential",x,{aliases:["oidcAudience"]}),tokenSource:w("identity",x),tokenEnv:w("identity",x),tokenFile:w("iden\
tity",x),tokenCommand:w("identity",x),organizationSlug:w("identity",J),accessToken:w("identity",x,{secret:!0}),allowHttp:y("identity",S,!1),recursive:y("selecti\
on",S,!1),includeImports:y("selection",S,!0),tagSlugs:w("selection",xe),secretName:w("selection",x),envPrefix:y("selection",x,""),envSuffix:y("selection",x,""),
onDuplicate:y("selection",$("error","first","last"),"error"),onUnsafeName:y("selection",$("error","skip"),"error"),onEmpty:y("selection",$("error","warn","ignor\
e"),"error"),exportType:y("delivery",mt("env","output","file","none"),["env"]),fileOutputPath:w("delivery",x),fileFormat:y("delivery",$("dotenv"),"dotenv"),deleteFile:y(
"delivery",S,!1),allowOutside:y("delivery",S,!1),maskMinLength:y("delivery",W(1,100),4),maskExempt:y("delivery",xe,[]),exportAccessToken:y("delivery",S,!1,{aliases:[
"exportToken"]}),revoke:y("delivery",S,!0),summary:y("delivery",$("failure","always","never"),"failure"),caCertificate:w("network",x),extraHeaders:y("network",gt,
{},{secret:!0}),timeout:y("network",W(1,3600,"seconds"),30),retryDeadline:y("network",W(1,86400,"seconds"),120)},O=Object.keys(P);function L(e){return P[e]}var V=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),$n={kebab:V,camel:e=>e,snake:e=>V(e).replaceAll("-","_"),upper:e=>V(e).replaceAll("-","_").toUpperCase()};
function E(e,t){return $n[t](e)}var An=new Map(O.map(e=>[`{${V(e)}}`,e]));function z(e,t){return e.replace(/\{[a-z]+(?:-[a-z]+)*\}/g,n=>{let r=An.get(n);return r===
void 0?n:E(r,t)})}function xt(e,t){let n=Pn(t),r={},o=[];for(let[s,i]of Object.entries(e)){let a=i?.trim()??"";if(a==="")continue;let c=n.get(s.toLowerCase());c===void 0?o.push({
name:s,text:ut(s,[...n.keys()])}):r[c]!==void 0&&r[c]!==a?o.push({name:c,text:`is given twice, also as ${s.toLowerCase()}, with another value: keep one of the t\
wo.`}):r[c]=a}return{given:r,problems:o}}function Pn(e){let t=new Map;for(let n of O)for(let r of[n,...L(n).aliases??[]])t.set(E(r,e).toLowerCase(),n);return t}var M=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,kt=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,On={universal:[
M("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),M("clientSecret","the client secret of the identity. Keep it in the pla\
tform's secret store.")],"access-token":[M("accessToken","the access token that {method}: access-token takes.")]},En=[M("identityId","the id of the machine iden\
tity that this job logs in as (Infisical: Access Control, Identities).")],Cn=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"is m\
issing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,kt("projectSlug","projectId","and {project-id} bot\
h name the project: keep one of the two."),M("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,kt("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],In=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name}\
 names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutputPath",text:"has no effect, since {\
export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no effect, since {export-type} does \
not say file."}:void 0,({method:e},t)=>e==="universal"&&t.identityId!==void 0?{name:"identityId",text:"has no effect with {method}: universal."}:void 0,({method:e},t)=>e!==
"universal"&&(t.clientId??t.clientSecret)!==void 0?{name:t.clientId===void 0?"clientSecret":"clientId",text:`has no effect with {method}: ${e}.`}:void 0];function bt(e,t,n,r){
let o=new Set(n.map(({name:a})=>a)),s=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!o.has(c));return{wrong:s([...On[e.method]??En,...Cn]).map(a=>r.emptiness&&
a.text.startsWith("is missing")&&_n(a.name)?{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(In)}}function _n(e){
return Object.hasOwn(P,e)}function ke(e,t){let{given:n,problems:r}=xt(e,t.style),o={};for(let d of O)o[d]=Dn(d,n[d],t,r);let s=o.method??Ln(n),i=ft(o.domain,o.allowHttp);typeof i=="strin\
g"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},{wrong:c,idle:l}=bt(a,n,r,t);r.push(...c);let u=({name:d,text:p})=>`${Object.hasOwn(P,d)?E(d,t.
style):d} ${p}`;if(r.length>0)throw jn(r.map(u));return{settings:a,warnings:l.map(u)}}function Dn(e,t,n,r){let{reader:o,fallback:s,secret:i}=L(e);if(t===void 0)
return s;let a=n.reference?.bare.exec(t)?.[1];if(a)return r.push({name:e,text:`is the text ${a} itself, not its value: write ${n.reference.write(a)}.`}),s;let c=o.
read(t);return c!==void 0?c:(r.push({name:e,text:`${i?"":`is ${Mn(t)}, but `}must be ${o.expects}.`}),s)}function Ln(e){return e.accessToken!==void 0?"access-to\
ken":(e.clientId??e.clientSecret)!==void 0&&e.identityId===void 0?"universal":"oidc"}function Mn(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function jn(e){
let t=e.length===1?"A setting of this step is wrong.":`${e.length} settings of this step are wrong.`;return new h("settings-invalid",`${t} Nothing was asked of \
Infisical yet.`,{fixes:e})}var q={github:{style:"kebab",reference:{bare:/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,
write:e=>`\${{ ${e} }}`},emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or environment, and $\
{{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"}};async function be(e,{accessToken:t,files:n}){let{host:r,product:o,clock:s=B}=e,i=(a,c)=>r.say(a,z(c,o.style));for(let{path:a,reason:c}of Ze(n))i("warning",`The \
file ${a} holds secrets and could not be removed: ${c}.`);if(t!==void 0){if(r.mask(C(t,r.masker)),Un(t)){i("debug","The access token has ended by itself.");return}
try{let{settings:a}=ke(e.given,o);ct(e,a);let c=at(e,a,_(a.timeout,s));await pt(c.infisical,t,s,i)&&i("info","Revoked the access token."),c.close()}catch(a){i("\
warning",`The access token could not be revoked, and ends by itself in time. ${H(a).message}`)}}}function Un(e){let t=pe(e)?.exp;return typeof t=="number"&&t*1e3<=
Date.now()}var Z="leftover",Fn=128*1024,Nn=1024*1024,Bn={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function ve(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;
throw new h("write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.
GITHUB_WORKSPACE??t.RUNNER_TEMP??(0,Tt.join)("/","tmp"),file:".env",names:{reserved:[/^(GITHUB|RUNNER|ACTIONS)_/i,/^(CI|NODE_OPTIONS)$/i],fold:s=>s.toLowerCase()},
masker:{splitsLines:!0,misses:["form","base64url","shell"]},shown:Hn(t),unfit:Gn,say:(s,i)=>n(Wn(s,i)),mask:s=>n(s.map(i=>`::add-mask::${St(i)}
`).join("")),set:(s,i)=>r(o(Bn[s]),vt(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),vt([{name:Z,value:JSON.stringify(s)}]))}}}function Hn(e){
let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB\
_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==void 0&&r!=="")}function Gn({name:e,value:t},n){let r=Buffer.
byteLength(t);if(n==="output")return r>Nn?"the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;
if(e.toUpperCase()==="NODE_OPTIONS")return"GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(t.
includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(Buffer.
byteLength(e)+r+2>Fn)return"the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from \
a file ({export-type}: file)."}var Kn={debug:"::debug::",warning:"::warning::",error:"::error::"};function Wn(e,t){let n=Kn[e];return n!==void 0?`${n}${St(t)}
`:`${t.split(`
`).map(ne).join(`
`)}
`}function St(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function vt(e){let t=`infisical_${(0,Rt.randomUUID)()}`;return e.map(({name:n,value:r})=>`${n}<<${t}
${r}
${t}
`).join("")}var $t=require("node:child_process"),k=require("node:fs");var j={env:process.env,print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Jn,read:qn,run:Yn,exitWith:e=>{process.exitCode=e},whenIdle:e=>{
process.once("beforeExit",e)}};function Jn(e,t){let n=Vn(e,()=>{let r=(0,k.openSync)(e,"a");try{let o=(0,k.fstatSync)(r).size;return zn(r,Buffer.from(t),o),o}finally{
(0,k.closeSync)(r)}});return()=>(0,k.truncateSync)(e,n)}function Vn(e,t){try{return t()}catch(n){let{code:r}=n,o=typeof r=="string"?r:"for no known reason";throw new h(
"write-failed",`Writing to ${e} failed (${o}); what had been written was taken back.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space befo\
re this step."]:[],cause:n})}}function zn(e,t,n){try{for(let r=0;r<t.length;)r+=(0,k.writeSync)(e,t,r)}catch(r){throw(0,k.ftruncateSync)(e,n),r}}function qn(e,t){
let n=(0,k.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,k.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,k.closeSync)(n)}}var Zn=process.platform==="win32"?["cmd.exe","/d","/s","/c"]:["/bin/sh","\
-c"];function Yn(e,t){let[n="",...r]=Zn;return new Promise((o,s)=>{let i={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"\
SIGKILL",signal:t.signal};(0,$t.execFile)(n,[...r,e],i,(c,l)=>{c?s(Qn(c,t)):o(l)}).stdin?.end()})}function Qn({code:e,signal:t,killed:n},{seconds:r}){let o=n?`d\
id not end within ${r} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new h("token-unavailable",`The command that should pr\
int the token ({token-command}) ${o}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints her\
e is not shown, since it may be the token."]})}var At="INPUT_";function Pt(e){let t=Object.keys(e).filter(n=>n.startsWith(At)).map(n=>n.slice(At.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Se(
n)]))}var Ot=ve(j);function Xn(){try{let{accessToken:e,files:t=[]}=JSON.parse($e(Z)||"{}");return e===void 0?{files:t}:{files:t,accessToken:e}}catch{return{files:[]}}}
be({product:q.github,given:Pt(j.env),host:Ot,hands:j},Xn()).catch(e=>{Ot.say("warning",`Cleaning up after the secrets step broke off (${e instanceof Error?e.name:
"for no known reason"}).`)});
