// Made from actions/load-secrets/src/main.ts by "npm run build": change that file, not this one. Licences: LICENSES.txt.
"use strict";var Xn=Object.create;var we=Object.defineProperty;var Qn=Object.getOwnPropertyDescriptor;var Zn=Object.getOwnPropertyNames;var qn=Object.getPrototypeOf,er=Object.prototype.hasOwnProperty;var tr=(e,t)=>{for(var n in t)we(e,n,{get:t[n],enumerable:!0})},nr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Zn(t))!er.call(e,o)&&
o!==n&&we(e,o,{get:()=>t[o],enumerable:!(r=Qn(t,o))||r.enumerable});return e};var rt=(e,t,n)=>(n=e!=null?Xn(qn(e)):{},nr(t||!e||!e.__esModule?we(n,"default",{value:e,enumerable:!0}):n,e));var Hn=require("node:crypto"),jn=require("node:path");var rr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,or=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,sr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
ir=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]];function ke(e){let t=e.slice(0,16e3).replace(rr,"").replace(or," | ").replace(/\t/g," ").replace(sr,"?"),n=ir.
reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).replace(/[\ud800-\udbff]$/,"")}…`:n}var xe={};tr(xe,{Failure:()=>h});var h=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var ot=require("node:events"),re={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function J(e,t=re){let n=t.now()+e*1e3,
r=new AbortController,{signal:o}=r;return(0,ot.setMaxListeners)(0,o),{clock:t,seconds:e,signal:o,left:()=>Math.max(0,n-t.now()),end:s=>r.abort(s),wait:s=>new Promise(
(i,a)=>{let c=()=>{l(),a(o.reason)},l=t.after(s,()=>{o.removeEventListener("abort",c),i()});o.aborted?c():o.addEventListener("abort",c,{once:!0})})}}function I({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Y=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{l(r.next(d))}catch(f){
i(f)}}function c(d){try{l(r.throw(d))}catch(f){i(f)}}function l(d){d.done?s(d.value):o(d.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},be=class{constructor(t){
this.message=t}readBody(){return Y(this,void 0,void 0,function*(){return new Promise(t=>Y(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return Y(this,void 0,void 0,function*(){return new Promise(
t=>Y(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},oe=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return Y(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,l){o||(o=!0,r(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new be(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var st=require("node:stream");function it(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new h("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,st.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}var ar=500,cr=1e4,lr=2;async function ct(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:p,what:m,fixes:b=[],refusal:y,cause:w},k,O)=>{
let te=Math.round((a.now()-c)/1e3),he=k>1?` (${k} tries in ${te} seconds)`:"",ye=O?[`Raise {retry-deadline} (it is ${n.seconds} seconds) if this is worth a long\
er wait.`]:[],ge={fixes:[...b,...ye],cause:w,...y?{refusal:y}:{}};return new h(p,`Could not ${e.purpose} (${t}): ${m}${he}.`,ge)},d=0,f=at;for(let p=1;;p++){if(await fr(
e,n,r,()=>l(dr,p,!0)),n.left()===0)throw l(f,p-1,!0);let m=await i();if(!("mayPass"in m))return m;(!(m.code==="timed-out"&&n.left()<lr)||f===at)&&(f=m);let y=a.
now(),w=o()*Math.min(cr,ar*2**(p-1));m.wait!==void 0&&(r.until=Math.max(r.until,y+m.wait));let k=Math.max(0,r.until-y)+w,O=m.mayPass==="yes"||m.mayPass==="once"&&
d++===0;if(e.retry===!1||!O)throw l(m,p,!1);if(k>=n.left())throw l(pr(f),p,!0);s?.(`Could not ${e.purpose} (${t}): ${m.what}. Trying again in ${lt(k)} seconds (\
try ${p+1}).`),await n.wait(k)}}var at={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},dr={code:"rate-limited",what:"the server aske\
d for a pause that is longer than the time left",mayPass:"no"};function pr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${lt(e.wait)} seconds,\
 more than are left before the deadline`}}async function fr(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(
o)}}var lt=e=>Math.round(e/100)/10;var yr=rt(require("node:http"));var dt="0.1.0";var mt=require("node:net");var mr,u=e=>(mr??=require("./cold.cjs").open(xe))[e];var pt=(...e)=>u("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),ft=(...e)=>u("packages/http/src/proxy-rules.ts").readProxy(...e);function Se(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=ut(n,t);return r?ft(e,r,n.toUpperCase(),ut("no_proxy",t)??""):void 0}var hr=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Te(e){let t=hr(e);return{host:t,port:e.port,servername:(0,mt.isIP)(t)?"":t}}function ut(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var ve=(...e)=>u("packages/http/src/trust.ts").readCertificates(...e);var ht=(...e)=>u("packages/http/src/trust.ts").trusting(...e);var yt=(...e)=>u("packages/http/src/tunnel.ts").tunnelAgent(...e);var wt=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function kt(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,a=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>rt(require("node:https"))):yr,c={keepAlive:!0,maxSockets:4,...r?{secureContext:ht(r)}:{}},l={options:c,
patience:s*1e3,clock:o.clock},d=n&&wt(e)?yt({proxy:n,...l}):new a.Agent(c);return{module:a,agent:d}}function xt(e,t,n){let r={...gt(n.headers),accept:"applicati\
on/json","accept-encoding":"identity","user-agent":`infisical-ci/${dt}`,...e.json?{"content-type":"application/json"}:{},...gt(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||wt(n))return{method:i,protocol:o.protocol,...Te(o),path:t,headers:r};let a=pt(s);return{method:i,protocol:s.protocol,...Te(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function gt(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var bt=(...e)=>u("packages/http/src/setback.ts").setbackOf(...e);function St(e,t){let n=new AbortController,r=()=>n.abort(),o=new Promise((i,a)=>{n.signal.addEventListener("abort",()=>a(new Error("ended")),{once:!0})});o.catch(
()=>{});let s=e.clock.after(t,r);return e.signal.addEventListener("abort",r,{once:!0}),e.signal.aborted&&r(),{signal:n.signal,orEnd:i=>Promise.race([i,o]),stop(){
s(),e.signal.removeEventListener("abort",r)}}}var Tt=(...e)=>u("packages/http/src/verdict.ts").verdictOn(...e);var gr=64*1024*1024;function Re(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new oe(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
d=p=>({base:n,ask:m=>{let b={deadline:p,hold:o,random:i,...c?{onRetry:c}:{}};return ct(m,I(m,{base:n})+r,b,()=>f(m,p))},within:d,close:()=>a.forEach(m=>{m.then(
({agent:b})=>b.destroy(),wr)})});async function f(p,m){let b=new URL(n+p.path),y=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),w=Math.min(
e.timeout*1e3,m.left()),k=St(m,w);try{let O=a.get(l)??kt(e);a.set(l,O);let{agent:te,module:he}=await O,ye=p.json?JSON.stringify(p.json):null,ge={options:{...xt(
p,y,e),agent:te,signal:k.signal},parsedUrl:b,httpModule:he},{message:zn}=await k.orEnd(s.requestRaw(ge,ye)),ne=await k.orEnd(xr(zn,p.maxBytes??gr));return kr(ne)?
ne:Tt(ne,p,b)??ne}catch(O){if(m.signal.aborted)throw m.signal.reason;return k.signal.aborted?{code:"timed-out",what:`no whole answer came within ${Math.round(w/
100)/10} seconds`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:bt(O)}finally{k.stop()}}return d(e.deadline)}var wr=()=>{},kr=({status:e,
headers:t})=>e===200&&t["content-encoding"]===void 0;async function xr(e,t){let n=await it(e,t),r=Object.entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(
", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var br=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;function z(e,t=300){let n=e.slice(0,t*4).replace(br," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:
n}function U(e,t,n){return new h("answer-malformed",`Could not ${t.purpose} (${I(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login page\
, a proxy, a gateway. For Infisical, check {domain}."]})}function X(e,t,n){let r=vt(e);if("json"in r)return r.json;throw U(`the server answered ${e.status} with\
 ${r.instead}`,t,n)}function Oe(e,t=Date.now()){let n=vt(e),r=Date.parse(e.headers.date??""),o=Number.isNaN(r)?{}:{clockAhead:r-t};if(!("json"in n))return{status:e.
status,message:n.instead,...o};let{message:s,error:i}=Rt(n.json),a=Sr(s)||"no reason was given";return{status:e.status,message:a,...typeof i=="string"?{error:z(
i,80)}:{},...o}}function vt({body:e,headers:t}){let n=z(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{instead:"an empty body"};if(n.includes("h\
tml"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`content of the type ${n}, not JSON`:"content wi\
thout a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short or broken"}}}function Sr(e){if(typeof e=="\
string")return z(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=Rt(n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||
typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return z(t.join("; "))}function Rt(e){return typeof e=="object"&&e!==
null?e:{}}function Pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Tr(r)?r:
void 0}catch{return}}function M(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(([n,r])=>{let o=se(e[r]);return o===void 0?[]:[{field:n,
claim:r,value:o}]})}function se(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(t=>typeof t=="st\
ring"))return e.join(", ")}function Tr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Ot=64*1024,Ee={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=Ie(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new h("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:M},
_e={title:"a file",audience:"configured",token({from:e,read:t}){let n=Ie(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,Ot).trim()}catch(o){
throw new h("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${vr(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new h("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:M},Ae={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=Ie(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=Ot)return o;throw new h(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:M};function Ie(e,t,n){if(e)return e;throw new h("se\
ttings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}function vr(e){let{code:t}=e;return typeof t=="string"?{ENOENT:"it is not there",EACCES:"per\
mission denied",EISDIR:"it is a folder"}[t]??t:"reading failed"}var Pt=(...e)=>u("packages/identity/src/github-refusals.ts").addressUnsafe(...e),Et=(...e)=>u("packages/identity/src/github-refusals.ts").permissionMissing(...e),
_t=(...e)=>u("packages/identity/src/github-refusals.ts").refused(...e);var Ne={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true",async token({env:e,audience:t,mask:n,open:r}){let o=e.ACTIONS_ID_TOKEN_REQUEST_URL,
s=e.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!s)throw Et(e);n(s);let i=Pr(o),a=r(new URL(i.origin)),c={purpose:"get the job's token",method:"GET",path:i.pathname,query:{
...Object.fromEntries(i.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${s}`},maxBytes:256*1024},l=await a.ask(c);if(l.status!==200)throw _t(
l,c,a);let{value:d}=X(l,c,a)??{};if(typeof d!="string"||d==="")throw U("the answer's value is not a token",c,a);return d},bindings(e){return[...M(e),...Or(e)]}},
Rr=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function Or(e){return Rr.flatMap(t=>{let n=se(e[t]);
return n?[{field:"Claims",claim:t,value:n}]:[]})}function Pr(e){let t=URL.canParse(e)?new URL(e):void 0;if(t&&(t.protocol==="https:"||Er(t)))return t;throw Pt()}
function Er({protocol:e,hostname:t}){return e==="http:"&&(t==="localhost"||t==="[::1]"||t.startsWith("127."))}var At=(...e)=>u("packages/job/src/explain.ts").explain(...e),Q=(...e)=>u("packages/job/src/explain.ts").toFailure(...e),It=(...e)=>u("packages/job/src/explain.\
ts").withBindings(...e);var Nt=(...e)=>u("packages/job/src/files.ts").placeBeside(...e),$t=(...e)=>u("packages/job/src/files.ts").placeFile(...e);var Ct=(...e)=>u("packages/job/src/files.ts").writeWhole(...e);var _r=["json","url","form","base64","base64url"];var $e=e=>/^[\w.-]+$/.test(e);function Ce(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function Le(e,t,n=r=>r.length>=8){if($e(e))return[e].concat(
jt(e,t.misses));let r=Ce(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return Lt(o.flatMap(l=>[l,...Ut(l,t.misses)]));let s=r.filter(
n),i=t.misses.includes("shell")?s.flatMap(Ht.shell):[],a=!t.splitsLines||s.length===r.length,c=a?t.misses.filter(l=>l!=="shell"):_r;return Lt([...s,...i,...o.flatMap(
l=>[...a?[l]:[],...Ut(l,c)])])}function Lt(e){return[...new Set(e)]}var Dt=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),
Ht={json:e=>[JSON.stringify(e).slice(1,-1)],url:e=>[Dt(e)],form:e=>[encodeURIComponent(e),Dt(e).replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*")],
shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`)]};function Ut(e,t){let n=e.replace(new RegExp("\\p{Surrogate}","gu"),"�");return[...t.flatMap(o=>o===
"base64"||o==="base64url"?[]:Ht[o](n)).filter(o=>o!==e),...jt(n,t)]}var Ar=/^[ -=@-}]*$/;function jt(e,t){let n=t.includes("base64"),r=t.includes("base64url");if(!n&&
!r)return[];if(!n&&Ar.test(e))return e.length%3===0||e.length<4?[]:[Mt(e,0)];let o=Buffer.from(e).toString("latin1"),s=[0,1,2].map(a=>Mt(o,a)).filter(Ir),i=s.map(
a=>a.replaceAll("+","-").replaceAll("/","_"));return[...n?s:[],...r?i.filter((a,c)=>c===0||a!==s[c]):[]]}var Ir=e=>e.length>=4;function Mt(e,t){return btoa(t===
0?e:"\0".repeat(t)+e).slice(Math.ceil(t*4/3),Math.floor((t+e.length)*4/3))}var Nr=/pass|secret|token|key|credential|private/i,$r=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!/^[^@:]+@[^@:]+\.[^@:]+$/.test(e);
function Ft(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,c)=>{if(o||a.length>
12||++r>1e3)o=!0;else if(typeof i=="object"&&i!==null){let l=Array.isArray(i);for(let[d,f]of Object.entries(i))s(f,[...a,d],c||!l&&Nr.test(d))}else(typeof i=="n\
umber"?c:typeof i=="string"&&(c||$r(i)))&&n.push({path:a.join("."),text:String(i),said:c})};return s(t,[],!1),{leaves:n,cut:o}}var De=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Cr=Math.max(...[...De].map(e=>e.length));function Gt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Cr&&De.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function Bt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Lr));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Lr(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function H(e,t,n){let r=e.filter(({secret:d,value:f})=>d&&f!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=Gt(t),s=Bt(t.exempt),i=d=>d.length>=8&&o(d)===void 0,a=new Set,c=d=>Le(d,n,i).forEach(f=>a.add(f)),l=[];for(let{name:d,value:f}of r){let p=f.trim(),m=s(d)?
"exempt ({mask-exempt})":o(p);if(m!==void 0){l.push({name:d,text:p,reason:`it is ${m}`});continue}if(c(f),$e(f))continue;for(let w of Ur(p)?Ce(p):[])Mr(w)&&!i(w)&&
l.push({name:d,text:w,reason:Dr});let{leaves:b,cut:y}=Ft(p);y&&l.push({name:d,text:"",reason:"it has more fields than are looked at one by one"});for(let w of b){
let k=s(d,w.path)?"exempt ({mask-exempt})":o(w.text.trim());k===void 0?c(w.text):(w.said||k.startsWith("exempt"))&&l.push({name:d,text:w.text.trim(),reason:`a f\
ield of it is ${k}`})}}return{texts:[...a],unmasked:Hr(l.filter(({text:d})=>!a.has(d)))}}var Dr=`lines of it that are shorter than ${8} characters, or common wo\
rds, are hidden only where the whole stands in one line`,Ur=e=>/[\r\n]/.test(e),Mr=e=>/[\p{L}\p{N}]/u.test(e);function P(e,t){return t?Le(e,t,()=>!0):[]}function Hr(e){
let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function Wt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:a}=n,c=new Map,l=(f,p)=>{let m=Se(f,t.env);return m?.password&&e.mask(P(decodeURIComponent(
m.password),e.masker)),Re({base:f,timeout:a,deadline:r,transports:c,onRetry:y=>e.say("info",y),...p,...m?{proxy:m}:{}})},d=l(o,{headers:i,...s===void 0?{}:{certificates:ve(
s)}});return{infisical:d,platform:f=>l(f,{}),close:()=>d.close()}}function Kt({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let s=Object.
entries(r).map(([l,d])=>({name:l,value:d,secret:!0,chosen:!1})),i={minLength:o,exempt:[],shown:e.shown},a=Object.values(r).map(l=>l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")),c=[...[t,n].flatMap(l=>l===void 0?[]:P(l,e.masker)),...H(s,i,e.masker).texts,...H(a.map(l=>({name:"bearer",value:l,secret:!0,chosen:!1})),i,e.masker).texts];
c.length>0&&e.mask(c)}function Jt({own:e,imports:t}){let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||(n.add(s.key),r.push(s));return r}var Ue=(...e)=>u("packages/client/src/causes.ts").causeOf(...e);async function j(e,t,n){let r=await e.ask(t).catch(i=>{throw Fr(i,n)}),o=X(r,t,e);if(r.status<400)return{json:o};let s=Oe(r);return{refusal:s,noRoute:jr(r,s)}}function F({
refusal:e},t,n,r,o){let s=Ue(e,r),i=`Could not ${t.purpose} (${I(t,n)}): the server answered ${e.status}: ${e.message}`;return new h(o??s.code,Gr(i),{fixes:s.fixes,
refusal:e})}function jr({status:e},{message:t}){return e===404&&/^Route [A-Z]+:\S* not found$/.test(t)}function Fr(e,t){if(!(e instanceof h)||!e.refusal)return e;
let{code:n,message:r,refusal:o}=e,s=[...Ue(o,t).fixes,...e.fixes];return new h(n,r,{fixes:s,refusal:o,cause:e})}var Gr=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Yt=new WeakMap;async function G(e,t){let n=Yt.get(e)??new Set;Yt.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let c=await a(),l=await j(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(i),!l.noRoute||s===o.length-1)throw F(l,
c,e,"read")}throw new Error("There was no way to ask.")}var ie=e=>({authorization:`Bearer ${e}`});function E(e,t){return(n,r)=>U(`the answer's ${n} is not ${r}`,e,t)}function v(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,"an \
object")}function B(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function R(e,t,n,r){if(typeof e=="string")return e;throw r(`${t}.${n}`,"a text")}function ae(e,t,n,r){
return e===void 0?"":R(e,t,n,r)}function Me(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${t}.${n}`,"a number of seconds")}var zt=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:ie(e),maxBytes:1024*1024})});async function Xt(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await G(e,[zt(t,r,"/api/v1/projects/slug/",n),zt(t,r,"/api/v2/workspace/",n)]),i=E(s,e);return R(v(o,"content",i).id,"conte\
nt","id",i)}var Qt=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),Zt=(e,t)=>"id"in t?{[e]:t.id}:{},He={root:"/api/v4/secrets",parameters:e=>({...Zt("projectId",e.project),...Qt(e),includePersonalOverrides:"\
false"})},je={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:Zt("workspaceId",e.project),...Qt(e)})},qt=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function Z(e,t,n,{project:r},o){let s=v(e,t,o),{imported:i}=n,a=i?"":ae(s.environment,t,"environment",o),c=i?"":ae(s.secretPath,t,"secretPath",o),l=ae(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),d={key:R(s.secretKey,t,"secretKey",o),value:R(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:i};return l&&(d.project=l),s.tags&&(d.tags=Br(s.tags,t,o)),d}function Br(e,t,n){return B(e,`${t}.tags`,n).map((r,o)=>{let s=`${t}\
.tags[${o}]`;return R(v(r,s,n).slug,s,"slug",n)})}async function Fe(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await G(e,Ge(e,t,n,r,i=>({path:i.root,
parameters:qt(n)})));return Jt(Vr(o,n,E(s,e)))}function Ge(e,t,n,r,o){let s=(c,l)=>({route:c.root,ask:async()=>{let{path:d,parameters:f}=o(c),p={...c.parameters(
await l()),...f};return{purpose:r,method:"GET",path:d,query:p,headers:ie(t)}}}),{project:i}=n;if("id"in i)return[s(He,()=>n),s(je,()=>n)];let a=async()=>({...n,
project:{id:await Xt(e,t,i.slug)}});return[s(je,()=>n),s(He,a)]}function Vr(e,t,n){let r=v(e,"content",n),o={environment:t.environment,path:t.path,imported:!1};
return{own:B(r.secrets,"secrets",n).map((s,i)=>Z(s,`secrets[${i}]`,o,t,n)),imports:B(r.imports??[],"imports",n).map((s,i)=>Wr(s,`imports[${i}]`,t,n))}}function Wr(e,t,n,r){
let o=v(e,t,r),s={environment:R(o.environment,t,"environment",r),path:R(o.secretPath,t,"secretPath",r),imported:!0};return B(o.secrets,`${t}.secrets`,r).map((i,a)=>Z(
i,`${t}.secrets[${a}]`,s,n,r))}function en(e,t){let n=v(e,"content",t),r=R(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:Me(n.expiresIn,"content","expiresIn",t),maxTtl:Me(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var V=["identityId","jwt"],tn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:V},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:V},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:V},azure:{path:"/api/v1/auth/azure-auth/login",fields:V},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:V},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:V},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function Be(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:tn[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await j(e,s,"login");if("refusal"in i)throw F(i,s,e,"login","login-refused");return en(i.json,E(s,e))}async function Ve(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await G(e,Ge(e,t,n,`read the secret ${r} of ${o}:${s}`,p=>({path:`${p.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),c=E(a,e),l=v(i,"content",c).secret,d=Z(l,"secret",{environment:o,path:s,imported:!1},n,c),f=d.environment!==o||nn(d.path)!==
nn(s);return{...d,imported:f}}var nn=e=>e.trim().replace(/\/$/,"")||"/";var Kr=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function We(e,t){let n={...Kr("revoke",t),retry:!1},r=await j(e,n,"read");if("refusal"in r)throw F(r,n,e,"read")}var Jr=5;async function rn(e,t,n,r){try{return await We(e.within(J(Jr,n)),t),!0}catch(o){return r("warning",`The access token could not be revoked, and ends by \
itself in time. ${Q(o).message}`),!1}}function on(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!Yr(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}function Yr(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var sn=(...e)=>u("packages/job/src/settings/unknown.ts").unknownName(...e);var S={expects:"a text",read:e=>e},zr={true:!0,1:!0,false:!1,0:!1},_={expects:"true or false",read:e=>zr[e.toLowerCase()]};function ce(e,t,n=""){return{expects:`\
a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function A(...e){return{expects:`one \
of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function an(...e){let t=A(...e);return{expects:`one or several (with commas between them) of ${e.join(
", ")}`,read(n){let r=pn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var Ke={expects:"a list, with commas or line en\
ds between its items",read:e=>pn(e)},cn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},le={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},ln={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},dn={expects:"a header a line, written `Name: value`",read(e){let t={};for(let n of e.split(/\r?\n/)){if(n.trim()===
"")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase();t[s]=t[s]===
void 0?o:`${t[s]}, ${o}`}return t}};function pn(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var x=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),g=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Xr=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],Je={identityId:x("essential",cn),clientId:x("essential",S),clientSecret:x("essential",S,{secret:!0}),projectSlug:x("essential",
le),projectId:x("essential",S),environment:x("essential",le,{aliases:["envSlug"]}),secretPath:g("essential",ln,"/"),domain:g("essential",S,"https://app.infisica\
l.com"),method:x("essential",A(...Xr)),audience:x("essential",S,{aliases:["oidcAudience"]}),tokenSource:x("identity",S),tokenEnv:x("identity",S),tokenFile:x("id\
entity",S),tokenCommand:x("identity",S),organizationSlug:x("identity",le),accessToken:x("identity",S,{secret:!0}),allowHttp:g("identity",_,!1),recursive:g("sele\
ction",_,!1),includeImports:g("selection",_,!0),tagSlugs:x("selection",Ke),secretName:x("selection",S),envPrefix:g("selection",S,""),envSuffix:g("selection",S,""),
onDuplicate:g("selection",A("error","first","last"),"error"),onUnsafeName:g("selection",A("error","skip"),"error"),onEmpty:g("selection",A("error","warn","ignor\
e"),"error"),exportType:g("delivery",an("env","output","file","none"),["env"]),fileOutputPath:x("delivery",S),fileFormat:g("delivery",A("dotenv"),"dotenv"),deleteFile:g(
"delivery",_,!1),allowOutside:g("delivery",_,!1),maskMinLength:g("delivery",ce(1,100),4),maskExempt:g("delivery",Ke,[]),exportAccessToken:g("delivery",_,!1,{aliases:[
"exportToken"]}),revoke:g("delivery",_,!0),summary:g("delivery",A("failure","always","never"),"failure"),caCertificate:x("network",S),extraHeaders:g("network",dn,
{},{secret:!0}),timeout:g("network",ce(1,3600,"seconds"),30),retryDeadline:g("network",ce(1,86400,"seconds"),120)},N=Object.keys(Je);function $(e){return Je[e]}var de=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Qr={kebab:de,camel:e=>e,snake:e=>de(e).replaceAll("-","_"),upper:e=>de(e).replaceAll("-","_").toUpperCase()};
function C(e,t){return Qr[t](e)}var Zr=new Map(N.map(e=>[`{${de(e)}}`,e]));function pe(e,t){return e.replace(/\{[a-z]+(?:-[a-z]+)*\}/g,n=>{let r=Zr.get(n);return r===
void 0?n:C(r,t)})}function fn(e,t){let n=qr(t),r={},o=[];for(let[s,i]of Object.entries(e)){let a=i?.trim()??"";if(a==="")continue;let c=n.get(s.toLowerCase());c===void 0?o.push({
name:s,text:sn(s,[...n.keys()])}):r[c]!==void 0&&r[c]!==a?o.push({name:c,text:`is given twice, also as ${s.toLowerCase()}, with another value: keep one of the t\
wo.`}):r[c]=a}return{given:r,problems:o}}function qr(e){let t=new Map;for(let n of N)for(let r of[n,...$(n).aliases??[]])t.set(C(r,e).toLowerCase(),n);return t}var q=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,un=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,eo={universal:[
q("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),q("clientSecret","the client secret of the identity. Keep it in the pla\
tform's secret store.")],"access-token":[q("accessToken","the access token that {method}: access-token takes.")]},to=[q("identityId","the id of the machine iden\
tity that this job logs in as (Infisical: Access Control, Identities).")],no=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"is m\
issing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,un("projectSlug","projectId","and {project-id} bot\
h name the project: keep one of the two."),q("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,un("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],ro=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name}\
 names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutputPath",text:"has no effect, since {\
export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no effect, since {export-type} does \
not say file."}:void 0,({method:e},t)=>e==="universal"&&t.identityId!==void 0?{name:"identityId",text:"has no effect with {method}: universal."}:void 0,({method:e},t)=>e!==
"universal"&&(t.clientId??t.clientSecret)!==void 0?{name:"clientId",text:`has no effect with {method}: ${e}.`}:void 0];function mn(e,t,n,r){let o=new Set(n.map(
({name:a})=>a)),s=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!o.has(c));return{wrong:s([...eo[e.method]??to,...no]).map(a=>r.emptiness&&a.text.startsWith("i\
s missing")&&oo(a.name)?{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(ro)}}function oo(e){return $(e)!==void 0}function Ye(e,t){let{given:n,problems:r}=fn(e,t.style),o={};for(let f of N)o[f]=so(f,n[f],t,r);let s=o.method??io(n),i=on(o.domain,o.allowHttp);typeof i=="strin\
g"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},{wrong:c,idle:l}=mn(a,n,r,t);r.push(...c);let d=({name:f,text:p})=>`${C(f,t.style)} ${p}`;if(r.
length>0)throw co(r.map(d));return{settings:a,warnings:l.map(d)}}function so(e,t,n,r){let{reader:o,fallback:s,secret:i}=$(e);if(t===void 0)return s;let a=n.reference?.
bare.exec(t)?.[1];if(a&&n.reference)return r.push({name:e,text:`is the text ${a} itself, not its value: write ${n.reference.write(a)}.`}),s;let c=o.read(t);return c!==
void 0?c:(r.push({name:e,text:`${i?"":`is ${ao(t)}, but `}must be ${o.expects}.`}),s)}function io(e){return e.accessToken!==void 0?"access-token":e.clientId!==void 0&&
e.identityId===void 0?"universal":"oidc"}function ao(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function co(e){let t=e.length===1?"A setting \
of this step is wrong.":`${e.length} settings of this step are wrong.`;return new h("settings-invalid",`${t} Nothing was asked of Infisical yet.`,{fixes:e})}var fe={github:{style:"kebab",reference:{bare:/^(?:\$?\{\{?\s*)?((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,write:e=>`\${{ ${e}\
 }}`},emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or environment, and ${{ secrets.NAME }} \
gives nothing to pull requests from forks and to Dependabot"}};var L={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function hn(e,{exportAccessToken:t},n,r){return{output:[D(L.names,JSON.stringify(e.map(({name:o})=>o))),D(L.count,String(e.length)),...r===void 0?
[]:[D(L.file,r)],...t?[{...D(L.accessToken,n.value),secret:!0}]:[]],env:t?[{...D(L.accessTokenVariable,n.value),secret:!0}]:[]}}function D(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function yn(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(Ct(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){for(let i of o.reverse())i();throw s}}async function gn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=t.method==="univers\
al"?await wn(n.infisical,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):await lo(e,t,t.method,n,r);return e.host.mask(P(o.value,e.host.
masker)),{accessToken:o,obtained:!0}}async function lo(e,t,n,r,o){let s=fo(e,t),{host:i,hands:a}=e;t.audience!==void 0&&s.audience!=="any"&&i.say("warning",`{au\
dience} has no effect: the audience of a token from ${s.title} was chosen where it was made.`);let c=await s.token({env:a.env,audience:t.audience,from:{env:t.tokenEnv,
file:t.tokenFile,command:t.tokenCommand},deadline:o,open:l=>r.platform(l),mask:l=>i.mask(P(l,i.masker)),read:(l,d)=>a.read(l,d),run:(l,d)=>a.run(l,d)});i.mask(P(
c,i.masker));try{return await wn(r.infisical,n,t,{identityId:t.identityId??"",jwt:c})}catch(l){throw It(l,s,Pe(c),n)}}function wn(e,t,{organizationSlug:n},r){return Be(
e,t,r,n===void 0?{}:{organizationSlug:n})}var po=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]];function fo({sources:e,hands:t},n){let r=Object.
keys(e),o=po.find(([l])=>n[l]!==void 0)?.[1],s=n.tokenSource??o;if(n.tokenSource!==void 0&&o!==void 0&&n.tokenSource!==o)throw ze(`{token-source} is ${n.tokenSource}\
, yet {token-${o}} is given, which is for {token-source}: ${o}.`,"Keep one of the two.");if(s!==void 0){let l=e[s];if(l&&Object.hasOwn(e,s))return l;throw ze(`{\
token-source} is ${JSON.stringify(s)}, and no source has that name.`,`Take one of ${r.join(", ")}.`)}let i=r.filter(l=>e[l]?.here?.(t.env)),[a,...c]=i;if(a!==void 0&&
c.length===0)return e[a];throw ze(a===void 0?"No platform that could vouch for this job was recognised here.":`Several sources could vouch for this job: ${i.join(
", ")}.`,`Say which with {token-source}: one of ${(a===void 0?r:i).join(", ")}.`)}function ze(e,t){return new h("settings-invalid",e,{fixes:[t]})}var uo=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],mo=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,kn=uo.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),Xe=new Map(kn),ho=kn.filter(([e])=>e.includes("*")),yo=new RegExp(ho.map(([e])=>e.startsWith("*")?`${e.slice(
1)}$`:`^${e.slice(0,-1)}`).join("|"));function go(e){let t=e.toUpperCase(),n=Xe.get(t);if(n!==void 0)return n;let r=yo.exec(t)?.[0];if(!(r===void 0||mo.test(t)))
return Xe.get(`${r}*`)??Xe.get(`*${r}`)}var wo=[[/^$/,"it is empty"],[/=/,"it holds `=`, so what follows would be read as a value or as further variables"],[/<<|<$/,
"it holds `<<` (or ends in `<`), which begins a value of several lines in the files of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another contro\
l character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut off"]],ko=/^[A-Za-z_][A-Za-z0-9_]*$/;function xn(e,t){let n=ko.test(e),r=n?void 0:
wo.find(([s])=>s.test(e));if(r)return{verdict:"breaks",reason:r[1]};let o=go(e);return o!==void 0?{verdict:"steers",reason:o}:t.some(s=>s.test(e))?{verdict:"ste\
ers",reason:"it belongs to the platform that runs the job"}:n?{verdict:"fit"}:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var bn=(...e)=>u("packages/job/src/refusals.ts").duplicateNames(...e),Sn=(...e)=>u("packages/job/src/refusals.ts").hiddenValues(...e),Tn=(...e)=>u("packages/job\
/src/refusals.ts").nothingMatched(...e),vn=(...e)=>u("packages/job/src/refusals.ts").ourNames(...e),Rn=(...e)=>u("packages/job/src/refusals.ts").unfit(...e),On=(...e)=>u(
"packages/job/src/refusals.ts").unsafeNames(...e);function Qe(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return[{environment:t,path:n,
recursive:o,text:i,...r===void 0?{}:{key:r}}]}async function Ze(e,t,n,r){let s=(await Promise.all(n.map(async i=>(await xo(e,t,i,r)).sort(So).map(a=>({secret:a,rule:i}))))).flat();return To(s),s}async function xo(e,t,n,r){
let o={project:bo(r),environment:n.environment,path:n.path,includeImports:r.includeImports};if(n.key!==void 0)return[await Ve(e,t,{...o,key:n.key})];let s=r.tagSlugs===
void 0?{}:{tagSlugs:r.tagSlugs};return[...await Fe(e,t,{...o,recursive:n.recursive,...s})]}function bo({projectId:e,projectSlug:t=""}){return e===void 0?{slug:t}:
{id:e}}var Pn=e=>e.split("/").filter(t=>t!=="").length;function So(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):Pn(e.path)-Pn(t.path)||(e.path<t.path?
-1:1)}function To(e){let t=e.filter(({secret:n})=>n.hidden).map(({secret:n})=>ee(n));if(t.length>0)throw Sn(t)}function ee({environment:e,path:t,key:n}){return`${e}\
:${t==="/"?"":t}/${n}`}function En(e,t,n){let r=[],o=new Set,s=[],i=e.flatMap(({secret:c,rule:l})=>{let d=`${t.envPrefix}${c.key}${t.envSuffix}`,f={name:d,value:c.value,secret:!0,origin:c,
chosen:l.key!==void 0},{verdict:p,reason:m=""}=xn(d,n.names.reserved);return p==="no-variable"&&o.add(f),vo(p,f)?(s.push(`${JSON.stringify(d)} from ${ee(c)}: ${m}`),
[]):[f]});if(s.length>0&&t.onUnsafeName==="error")throw On(s);s.length>0&&r.push({level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let a=Ro(i,t,n,r);return a.length===0&&Po(e.length,t,r),{variables:a,notes:r,noVariables:o}}function vo(e,{chosen:t}){return e==="breaks"||e==="steers"&&
!t}function Ro(e,{onDuplicate:t},n,r){let o=new Map,s=[];for(let i of e){let a=n.names.fold(i.name),c=o.get(a);if(c&&!Oo(c,i)){let l=t==="last"?i:c;s.push({name:i.
name,kept:l,other:l===c?i:c}),o.set(a,l)}else c||o.set(a,i)}if(s.length>0&&t==="error")throw bn(s.map(({name:i,kept:a,other:c})=>`${i}: ${W(a)} and ${W(c)}`));for(let{
name:i,kept:a,other:c}of s)r.push({level:"info",text:`${i} comes from ${W(a)}, not from ${W(c)} ({on-duplicate}: ${t}).`});return[...o.values()]}function Oo(e,t){
return e.name===t.name&&W(e)===W(t)&&e.value===t.value}function W({origin:e,name:t}){return e?ee(e):t}function Po(e,t,n){let r=e>0?"Of the secrets that matched \
none is left to export.":`No secret matched in ${t.environment??""}:${t.secretPath}${t.recursive?" and below":""}.`;if(t.onEmpty==="error")throw Tn(r);t.onEmpty===
"warn"&&n.push({level:"warning",text:r})}function _n(e,t){let n=[];return e.length>0&&n.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${ue(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical, or take it from an output ({export-type}: out\
put).`}),t.length>0&&n.push({level:"warning",text:`Left out of the file, since its format cannot hold the name: ${ue(t)}.`}),n}var Eo=/\$\{[\w.-]+\}/;function An(e){
let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>Eo.test(o)),r=[];return t.length>0&&r.push({level:"info",text:`Empty in Infisical, and delivered emp\
ty: ${ue(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${...} is left in ${ue(n)}: what it refers to is missing or empty in Infisic\
al, or this identity may not read it.`}),r}function In(e,{masker:t}){if(!t)return[];let n=new Map;for(let{name:r,reason:o}of e)n.set(o,[...n.get(o)??[],r]);return[
...n].map(([r,o])=>({level:"info",text:`Not masked in the log: ${o.join(", ")} (${r}).`}))}function ue(e){return e.map(({name:t})=>t).join(", ")}var Nn=(...e)=>u("packages/job/src/render/dotenv.ts").dotenvUnfit(...e),$n=(...e)=>u("packages/job/src/render/dotenv.ts").renderDotenv(...e);var Cn={dotenv:{render:$n,unfit:Nn}};function Ln(e,t,n,r){let{variables:o,notes:s,noVariables:i}=En(e,t,n),a=t.exportType.includes("file")?Cn[t.fileFormat]:void 0,c=_o(o,i,t,a),l=r(c.delivered),d=[
"output","env"].map(y=>({target:y,variables:[...l[y]??[],...c[y]]})).filter(y=>y.variables.length>0&&n.targets.includes(y.target));Io(d,n);let f=[...d.flatMap(({
target:y,variables:w})=>w.flatMap(k=>No(k,y,i,t,n))),...c.file.flatMap(y=>qe(y,a?.unfit(y)))];if(f.length>0)throw Rn(f);let p={minLength:t.maskMinLength,exempt:t.
maskExempt,shown:Ao(t,n)},{texts:m,unmasked:b}=H(o,p,n.masker);return{variables:c.delivered,masks:m,file:a?.render(c.file),sets:d,notes:[...s,..._n(c.outOfEnv,c.
outOfFile),...An(o),...In(b,n)],unmasked:new Map(b.map(({name:y,reason:w})=>[y,w]))}}function _o(e,t,{exportType:n},r){let o=p=>t.has(p)&&!p.chosen,s=p=>n.includes(
p)?e:[],i=s("env").filter(o),a=s("file").filter(p=>o(p)&&r?.unfit(p)!==void 0),c=s("output"),l=s("env").filter(p=>!o(p)),d=s("file").filter(p=>!a.includes(p)),f=new Set(
[...s("none"),...c,...l,...d]);return{output:c,env:l,file:d,outOfEnv:i,outOfFile:a,delivered:e.filter(p=>f.has(p))}}function Ao({environment:e,projectId:t,projectSlug:n,
domain:r},o){return[e,t,n,r.hostname,r.href,...o.shown].filter(s=>s!==void 0)}function Io(e,t){for(let{target:n,variables:r}of e){let o=new Set(r.filter(({origin:i})=>!i).
map(({name:i})=>t.names.fold(i))),s=r.filter(({name:i,origin:a})=>a&&o.has(t.names.fold(i))).map(({name:i})=>i);if(s.length>0)throw vn(s,n)}}function No(e,t,n,r,o){
return t==="env"&&n.has(e)?qe(e,"no shell could read a variable of that name: take it from an output ({export-type}: output), or rename the secret."):qe(e,o.unfit(
e,t,r))}function qe({name:e},t){return t===void 0?[]:[`${e}: ${t}`]}var Dn=(...e)=>u("packages/job/src/report.ts").reportFailed(...e),Un=(...e)=>u("packages/job/src/report.ts").reportLoaded(...e);async function et(e){let{host:t,product:n}=e,r=(s,i)=>t.say(s,pe(i,n.style)),o;try{let s=Ye(e.given,n);o=s.settings,Kt(e,o);for(let a of s.warnings)r("warning",
a);let i=await $o(e,o,r);return o.summary==="always"&&Uo(t,r,Un(i)),!0}catch(s){let i=Q(s);return t.say("error",At(i,n.style)),me(()=>{t.targets.includes("outpu\
t")&&t.set("output",[D(L.errorCode,i.code)],o??{})}),o?.summary!=="never"&&me(()=>t.summary?.(Dn(i,n.style))),!1}}async function $o(e,t,n){let{host:r,clock:o=re}=e,
s=t.exportType.includes("file")?Nt($t(t.fileOutputPath,r,t.allowOutside)):void 0,i=J(t.retryDeadline,o),a=Wt(e,t,i),c=Lo(r),l;try{let{accessToken:d,obtained:f}=await gn(
e,t,a,i);f&&t.revoke&&(l=d,c({accessToken:d.value}));let p=await Co(e,t,a.infisical,d,s?.path);s&&c({files:t.deleteFile?[s.path,s.beside]:[s.beside]}),yn(p,t,r,
s),s&&me(()=>c({files:t.deleteFile?[s.path]:[]}));for(let{level:m,text:b}of p.notes)n(m,b);return n("info",Do(p,t,s?.path)),t.exportAccessToken&&r.atEnd&&(l=void 0),
p}catch(d){throw Mo(i,d),d}finally{l&&await rn(a.infisical,l.value,o,n)&&me(()=>c({accessToken:void 0})),a.close()}}async function Co(e,t,n,r,o){let s=await Ze(
n,r.value,Qe(t),t);return Ln(s,t,e.host,i=>hn(i,t,r,o))}function Lo({atEnd:e}){let t={files:[]};return n=>{t={...t,...n};let{accessToken:r,files:o}=t;e?.(r===void 0?
{files:o}:{files:o,accessToken:r})}}function Do({variables:e},{environment:t="",secretPath:n,recursive:r,exportType:o},s){let i=e.slice(0,50).map(({name:l})=>l),
a=i.length===0?"":`: ${i.join(", ")}${e.length>i.length?` and ${e.length-i.length} more`:""}`,c=`${t}:${n}${r?" and below":""}`;return`Loaded ${e.length} secret${e.
length===1?"":"s"} from ${c} (${o.join(", ")})${a}.${s===void 0?"":` File: ${s}`}`}function Uo(e,t,n){try{e.summary?.(n)}catch(r){t("warning",`The summary could\
 not be shown. ${Q(r).message}`)}}function Mo(e,t){e.end(t instanceof Error?t:new Error("ended"))}function me(e){try{e()}catch{}}var Fn="leftover",Ho=128*1024,jo=1024*1024,Fo={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function tt(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;
throw new h("write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.
GITHUB_WORKSPACE??t.RUNNER_TEMP??(0,jn.join)("/","tmp"),file:".env",names:{reserved:[/^(GITHUB|RUNNER|ACTIONS)_/i,/^(CI|NODE_OPTIONS)$/i],fold:s=>s.toLowerCase()},
masker:{splitsLines:!0,misses:["form","base64url","shell"]},shown:Go(t),unfit:Bo,say:(s,i)=>n(Wo(s,i)),mask:s=>n(s.map(i=>`::add-mask::${Gn(i)}
`).join("")),set:(s,i)=>r(o(Fo[s]),Mn(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),Mn([{name:Fn,value:JSON.stringify(s)}]))}}}function Go(e){
let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB\
_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==void 0&&r!=="")}function Bo({name:e,value:t},n){let r=Buffer.
byteLength(t);if(n==="output")return r>jo?"the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;
if(e.toUpperCase()==="NODE_OPTIONS")return"GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(t.
includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(Buffer.
byteLength(e)+r+2>Ho)return"the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from \
a file ({export-type}: file)."}var Vo={debug:"::debug::",warning:"::warning::",error:"::error::"};function Wo(e,t){let n=Vo[e];return n!==void 0?`${n}${Gn(t)}
`:`${t.split(`
`).map(ke).join(`
`)}
`}function Gn(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Mn(e){let t=`infisical_${(0,Hn.randomUUID)()}`;return e.map(({name:n,value:r})=>`${n}<<${t}
${r}
${t}
`).join("")}var Bn=require("node:child_process"),T=require("node:fs");var K={env:process.env,print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Ko,read:zo,run:Qo,exitWith:e=>{process.exitCode=e},whenIdle:e=>{
process.once("beforeExit",e)}};function Ko(e,t){let n=Jo(e,()=>{let r=(0,T.openSync)(e,"a");try{let o=(0,T.fstatSync)(r).size;return Yo(r,Buffer.from(t),o),o}finally{
(0,T.closeSync)(r)}});return()=>(0,T.truncateSync)(e,n)}function Jo(e,t){try{return t()}catch(n){let{code:r}=n,o=typeof r=="string"?r:"for no known reason";throw new h(
"write-failed",`Writing to ${e} failed (${o}); what had been written was taken back.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space befo\
re this step."]:[],cause:n})}}function Yo(e,t,n){try{for(let r=0;r<t.length;)r+=(0,T.writeSync)(e,t,r)}catch(r){throw(0,T.ftruncateSync)(e,n),r}}function zo(e,t){
let n=(0,T.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,T.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,T.closeSync)(n)}}var Xo=process.platform==="win32"?["cmd.exe","/d","/s","/c"]:["/bin/sh","\
-c"];function Qo(e,t){let[n="",...r]=Xo;return new Promise((o,s)=>{let i={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"\
SIGKILL",signal:t.signal};(0,Bn.execFile)(n,[...r,e],i,(c,l)=>{c?s(Zo(c,t)):o(l)}).stdin?.end()})}function Zo({code:e,signal:t,killed:n},{seconds:r}){let o=n?`d\
id not end within ${r} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new h("token-unavailable",`The command that should pr\
int the token ({token-command}) ${o}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints her\
e is not shown, since it may be the token."]})}function nt(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var Vn;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Vn||(Vn={}));function Wn(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var Kn="INPUT_";function Jn(e){let t=Object.keys(e).filter(n=>n.startsWith(Kn)).map(n=>n.slice(Kn.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Wn(
n)]))}var Yn=tt(K);nt(()=>et({product:fe.github,given:Jn(K.env),host:Yn,sources:{github:Ne,env:Ee,file:_e,command:Ae},hands:K}),(e,t)=>Yn.say(e,t),K);
