// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var qn=Object.create;var xe=Object.defineProperty;var er=Object.getOwnPropertyDescriptor;var tr=Object.getOwnPropertyNames;var nr=Object.getPrototypeOf,rr=Object.prototype.hasOwnProperty;var or=(e,t)=>{for(var n in t)xe(e,n,{get:t[n],enumerable:!0})},sr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of tr(t))!rr.call(e,o)&&
o!==n&&xe(e,o,{get:()=>t[o],enumerable:!(r=er(t,o))||r.enumerable});return e};var it=(e,t,n)=>(n=e!=null?qn(nr(e)):{},sr(t||!e||!e.__esModule?xe(n,"default",{value:e,enumerable:!0}):n,e));var Bn=require("node:crypto"),Gn=require("node:path");var ir=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,ar=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,cr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
lr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]];function be(e){let t=e.slice(0,16e3).replace(ir,"").replace(ar," | ").replace(/\t/g," ").replace(cr,"?"),n=lr.
reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).replace(/[\ud800-\udbff]$/,"")}…`:n}var Se={};or(Se,{Failure:()=>h});var h=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var at=require("node:events"),oe={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function J(e,t=oe){let n=t.now()+e*1e3,
r=new AbortController,{signal:o}=r;return(0,at.setMaxListeners)(0,o),{clock:t,seconds:e,signal:o,left:()=>Math.max(0,n-t.now()),end:s=>r.abort(s),wait:s=>new Promise(
(i,a)=>{let c=()=>{l(),a(o.reason)},l=t.after(s,()=>{o.removeEventListener("abort",c),i()});o.aborted?c():o.addEventListener("abort",c,{once:!0})})}}function I({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Y=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{l(r.next(d))}catch(f){
i(f)}}function c(d){try{l(r.throw(d))}catch(f){i(f)}}function l(d){d.done?s(d.value):o(d.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},Te=class{constructor(t){
this.message=t}readBody(){return Y(this,void 0,void 0,function*(){return new Promise(t=>Y(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return Y(this,void 0,void 0,function*(){return new Promise(
t=>Y(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},se=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return Y(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,l){o||(o=!0,r(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new Te(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var ct=require("node:stream");function lt(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new h("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,ct.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}var dr=500,pr=1e4,fr=2;async function pt(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:p,what:m,fixes:k=[],refusal:y,cause:T},g,v)=>{
let ne=Math.round((a.now()-c)/1e3),ge=g>1?` (${g} tries in ${ne} seconds)`:"",we=v?[`Raise {retry-deadline} (it is ${n.seconds} seconds) if this is worth a long\
er wait.`]:[],ke={fixes:[...k,...we],cause:T,...y?{refusal:y}:{}};return new h(p,`Could not ${e.purpose} (${t}): ${m}${ge}.`,ke)},d=0,f=dt;for(let p=1;;p++){if(await hr(
e,n,r,()=>l(ur,p,!0)),n.left()===0)throw l(f,p-1,!0);let m=await i();if(!("mayPass"in m))return m;(!(m.code==="timed-out"&&n.left()<fr)||f===dt)&&(f=m);let y=a.
now(),T=o()*Math.min(pr,dr*2**(p-1));m.wait!==void 0&&(r.until=Math.max(r.until,y+m.wait));let g=Math.max(0,r.until-y)+T,v=m.mayPass==="yes"||m.mayPass==="once"&&
d++===0;if(e.retry===!1||!v)throw l(m,p,!1);if(g>=n.left())throw l(mr(f),p,!0);s?.(`Could not ${e.purpose} (${t}): ${m.what}. Trying again in ${ft(g)} (try ${p+
1}).`),await n.wait(g)}}var dt={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},ur={code:"rate-limited",what:"the server asked for a \
pause that is longer than the time left",mayPass:"no"};function mr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${ft(e.wait)}, more than are l\
eft before the deadline`}}async function hr(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}function ft(e){
let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var kr=it(require("node:http"));var ut="0.1.0";var gt=require("node:net");var gr,u=e=>(gr??=require("./cold.cjs").open(Se))[e];var mt=(...e)=>u("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),ht=(...e)=>u("packages/http/src/proxy-rules.ts").readProxy(...e);function ve(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=yt(n,t);return r?ht(e,r,n.toUpperCase(),yt("no_proxy",t)??""):void 0}var wr=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Re(e){let t=wr(e);return{host:t,port:e.port,servername:(0,gt.isIP)(t)?"":t}}function yt(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Oe=(...e)=>u("packages/http/src/trust.ts").readCertificates(...e),Ee=(...e)=>u("packages/http/src/trust.ts").readExtraCertificates(...e),wt=(...e)=>u("packa\
ges/http/src/trust.ts").trusting(...e);var kt=(...e)=>u("packages/http/src/tunnel.ts").tunnelAgent(...e);var bt=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function St(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,a=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>it(require("node:https"))):kr,c={keepAlive:!0,maxSockets:4,...r?{secureContext:wt(r)}:{}},l={options:c,
patience:s*1e3,clock:o.clock},d=n&&bt(e)?kt({proxy:n,...l}):new a.Agent(c);return{module:a,agent:d}}function Tt(e,t,n){let r={...xt(n.headers),accept:"applicati\
on/json","accept-encoding":"identity","user-agent":`infisical-ci/${ut}`,...e.json?{"content-type":"application/json"}:{},...xt(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||bt(n))return{method:i,protocol:o.protocol,...Re(o),path:t,headers:r};let a=mt(s);return{method:i,protocol:s.protocol,...Re(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function xt(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var vt=(...e)=>u("packages/http/src/setback.ts").setbackOf(...e);function Rt(e,t){let n=new AbortController,r=()=>n.abort(),o=new Promise((i,a)=>{n.signal.addEventListener("abort",()=>a(new Error("ended")),{once:!0})});o.catch(
()=>{});let s=e.clock.after(t,r);return e.signal.addEventListener("abort",r,{once:!0}),e.signal.aborted&&r(),{signal:n.signal,orEnd:i=>Promise.race([i,o]),stop(){
s(),e.signal.removeEventListener("abort",r)}}}var Ot=(...e)=>u("packages/http/src/verdict.ts").verdictOn(...e);var xr=64*1024*1024;function Pe(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new se(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
d=p=>({base:n,ask:m=>{let k={deadline:p,hold:o,random:i,...c?{onRetry:c}:{}};return pt(m,I(m,{base:n})+r,k,()=>f(m,p))},within:d,close:()=>a.forEach(m=>{m.then(
({agent:k})=>k.destroy(),br)})});async function f(p,m){let k=new URL(n+p.path),y=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),T=Math.min(
e.timeout*1e3,m.left()),g=Rt(m,T);try{let v=a.get(l)??St(e);a.set(l,v);let{agent:ne,module:ge}=await v,we=p.json?JSON.stringify(p.json):null,ke={options:{...Tt(
p,y,e),agent:ne,signal:g.signal},parsedUrl:k,httpModule:ge},{message:Zn}=await g.orEnd(s.requestRaw(ke,we)),re=await g.orEnd(Tr(Zn,p.maxBytes??xr));return Sr(re)?
re:Ot(re,p,k)??re}catch(v){if(m.signal.aborted)throw m.signal.reason;return g.signal.aborted?{code:"timed-out",what:`no whole answer came within ${Math.round(T/
100)/10} seconds`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:vt(v)}finally{g.stop()}}return d(e.deadline)}var br=()=>{},Sr=({status:e,
headers:t})=>e===200&&t["content-encoding"]===void 0;async function Tr(e,t){let n=await lt(e,t),r=Object.entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(
", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var vr=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;function z(e,t=300){let n=e.slice(0,t*4).replace(vr," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:
n}function M(e,t,n){return new h("answer-malformed",`Could not ${t.purpose} (${I(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login page\
, a proxy, a gateway. For Infisical, check {domain}."]})}function X(e,t,n){let r=Et(e);if("json"in r)return r.json;throw M(`the server answered ${e.status} with\
 ${r.instead}`,t,n)}function _e(e,t=Date.now()){let n=Et(e),r=Date.parse(e.headers.date??""),o=Number.isNaN(r)?{}:{clockAhead:r-t};if(!("json"in n))return{status:e.
status,message:n.instead,...o};let{message:s,error:i}=Pt(n.json),a=Rr(s)||"no reason was given";return{status:e.status,message:a,...typeof i=="string"?{error:z(
i,80)}:{},...o}}function Et({body:e,headers:t}){let n=z(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{instead:"an empty body"};if(n.includes("h\
tml"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`content of the type ${n}, not JSON`:"content wi\
thout a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short or broken"}}}function Rr(e){if(typeof e=="\
string")return z(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=Pt(n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||
typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return z(t.join("; "))}function Pt(e){return typeof e=="object"&&e!==
null?e:{}}function Ae(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Or(r)?r:
void 0}catch{return}}function U(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(([n,r])=>{let o=ie(e[r]);return o===void 0?[]:[{field:n,
claim:r,value:o}]})}function ie(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(t=>typeof t=="st\
ring"))return e.join(", ")}function Or(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var _t=64*1024,Ie={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=Ce(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new h("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:U},
Ne={title:"a file",audience:"configured",token({from:e,read:t}){let n=Ce(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,_t).trim()}catch(o){
throw new h("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${Er(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new h("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:U},$e={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=Ce(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=_t)return o;throw new h(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:U};function Ce(e,t,n){if(e)return e;throw new h("se\
ttings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}function Er(e){let{code:t}=e;return typeof t=="string"?{ENOENT:"it is not there",EACCES:"per\
mission denied",EISDIR:"it is a folder"}[t]??t:"reading failed"}var At=(...e)=>u("packages/identity/src/github-refusals.ts").addressUnsafe(...e),It=(...e)=>u("packages/identity/src/github-refusals.ts").permissionMissing(...e),
Nt=(...e)=>u("packages/identity/src/github-refusals.ts").refused(...e);var Le={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true",async token({env:e,audience:t,mask:n,open:r}){let o=e.ACTIONS_ID_TOKEN_REQUEST_URL,
s=e.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!s)throw It(e);n(s);let i=Ar(o),a=r(new URL(i.origin)),c={purpose:"get the job's token",method:"GET",path:i.pathname,query:{
...Object.fromEntries(i.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${s}`},maxBytes:256*1024},l=await a.ask(c);if(l.status!==200)throw Nt(
l,c,a);let{value:d}=X(l,c,a)??{};if(typeof d!="string"||d==="")throw M("the answer's value is not a token",c,a);return d},bindings(e){return[...U(e),..._r(e)]}},
Pr=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function _r(e){return Pr.flatMap(t=>{let n=ie(e[t]);
return n?[{field:"Claims",claim:t,value:n}]:[]})}function Ar(e){let t=URL.canParse(e)?new URL(e):void 0;if(t&&(t.protocol==="https:"||Ir(t)))return t;throw At()}
function Ir({protocol:e,hostname:t}){return e==="http:"&&(t==="localhost"||t==="[::1]"||t.startsWith("127."))}var $t=(...e)=>u("packages/job/src/explain.ts").explain(...e),Q=(...e)=>u("packages/job/src/explain.ts").toFailure(...e),Ct=(...e)=>u("packages/job/src/explain.\
ts").withBindings(...e);var Lt=(...e)=>u("packages/job/src/files.ts").placeBeside(...e),Dt=(...e)=>u("packages/job/src/files.ts").placeFile(...e);var Mt=(...e)=>u("packages/job/src/files.ts").writeWhole(...e);var Nr=["json","url","form","base64","base64url"];var De=e=>/^[\w.-]+$/.test(e);function Me(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function Ue(e,t,n=r=>r.length>=8){if(De(e))return je([
e],t);let r=Me(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return Ut(o.flatMap(l=>[l,...Ht(l,t.misses)]));let s=r.filter(n),i=t.
misses.includes("shell")?s.flatMap(Bt.shell):[],a=!t.splitsLines||s.length===r.length,c=a?t.misses.filter(l=>l!=="shell"):Nr;return Ut([...s,...i,...o.flatMap(l=>[
...a?[l]:[],...Ht(l,c)])])}function je(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(r=>ae(e,r)).filter(Gt)];let n=t.includes("base64url")?
e.filter(({length:r})=>r%3!==0&&r>=4):[];return[...e,...ae(n,0)]}function Ut(e){return[...new Set(e)]}var jt=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.
charCodeAt(0).toString(16).toUpperCase()}`),Bt={json:e=>[JSON.stringify(e).slice(1,-1)],url:e=>[jt(e)],form:e=>[encodeURIComponent(e),jt(e).replaceAll("%20","+").
replaceAll("~","%7E").replaceAll("%2A","*")],shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`)]};function Ht(e,t){let n=e.replace(new RegExp("\\p{Sur\
rogate}","gu"),"�");return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:Bt[o](n)).filter(o=>o!==e),...Cr(n,t)]}var $r=/^[ -=@-}]*$/;function Cr(e,t){let n=t.
includes("base64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&$r.test(e))return e.length%3===0||e.length<4?[]:ae(
[o],0);let s=[0,1,2].flatMap(a=>ae([o],a)).filter(Gt),i=s.map(a=>a.replaceAll("+","-").replaceAll("/","_"));return[...n?s:[],...r?i.filter((a,c)=>c===0||a!==s[c]):
[]]}var Gt=e=>e.length>=4;function ae(e,t){let n=e.map(s=>Ft(t)+s+Ft((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;return e.map(
(s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var Ft=e=>"\0".repeat(e);var Lr=/pass|secret|token|key|credential|private/i,Dr=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!/^[^@:]+@[^@:]+\.[^@:]+$/.test(e);
function Vt(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,c)=>{if(o||a.length>
12||++r>1e3)o=!0;else if(typeof i=="object"&&i!==null){let l=Array.isArray(i);for(let[d,f]of Object.entries(i))s(f,[...a,d],c||!l&&Lr.test(d))}else(typeof i=="n\
umber"?c:typeof i=="string"&&(c||Dr(i)))&&n.push({path:a.join("."),text:String(i),said:c})};return s(t,[],!1),{leaves:n,cut:o}}var He=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Mr=Math.max(...[...He].map(e=>e.length));function Wt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Mr&&He.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function Kt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Ur));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Ur(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function j(e,t,n){let r=e.filter(({secret:f,value:p})=>f&&p!=="");if(!n)return{texts:[],unmasked:r.map(({name:f})=>({name:f,reason:"nothing can be hidden here"}))};
let o=Wt(t),s=Kt(t.exempt),i=f=>f.length>=8&&o(f)===void 0,a=new Set,c=[],l=f=>Ue(f,n,i).forEach(p=>a.add(p)),d=[];for(let{name:f,value:p}of r){let m=p.trim(),k=s(
f)?"exempt ({mask-exempt})":o(m);if(k!==void 0){d.push({name:f,text:m,reason:`it is ${k}`});continue}if(De(p)){c.push(p);continue}l(p);for(let g of Hr(m)?Me(m):
[])Fr(g)&&!i(g)&&d.push({name:f,text:g,reason:jr});let{leaves:y,cut:T}=Vt(m);T&&d.push({name:f,text:"",reason:"it has more fields than are looked at one by one"});
for(let g of y){let v=s(f,g.path)?"exempt ({mask-exempt})":o(g.text.trim());v===void 0?l(g.text):(g.said||v.startsWith("exempt"))&&d.push({name:f,text:g.text.trim(),
reason:`a field of it is ${v}`})}}for(let f of je(c,n))a.add(f);return{texts:[...a],unmasked:Br(d.filter(({text:f})=>!a.has(f)))}}var jr=`lines of it that are s\
horter than ${8} characters, or common words, are hidden only where the whole stands in one line`,Hr=e=>/[\r\n]/.test(e),Fr=e=>/[\p{L}\p{N}]/u.test(e);function E(e,t){
return t?Ue(e,t,()=>!0):[]}function Br(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[
...r].join("; ")}))}function Yt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:a}=n,c=new Map,l=(f,p)=>{let m=ve(f,t.env);return m?.password&&e.mask(E(decodeURIComponent(
m.password),e.masker)),Pe({base:f,timeout:a,deadline:r,transports:c,onRetry:y=>e.say("info",y),...p,...m?{proxy:m}:{}})},d=l(o,{headers:i,...s===void 0?{}:{certificates:Gr(
s,t.env)}});return{infisical:d,platform:f=>l(f,{}),close:()=>d.close()}}function Gr(e,t){return[Oe(e),Ee(t.NODE_EXTRA_CA_CERTS)].join(`
`)}function zt({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let s=Object.entries(r).map(([l,d])=>({name:l,value:d,secret:!0,chosen:!1})),
i={minLength:o,exempt:[],shown:e.shown},a=Object.values(r).map(l=>l.replace(/^(?:Bearer|Basic|Token)\s+/i,"")),c=[...[t,n].flatMap(l=>l===void 0?[]:E(l,e.masker)),
...j(s,i,e.masker).texts,...j(a.map(l=>({name:"bearer",value:l,secret:!0,chosen:!1})),i,e.masker).texts];c.length>0&&e.mask(c)}function Xt({own:e,imports:t}){let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||(n.add(s.key),r.push(s));return r}var Fe=(...e)=>u("packages/client/src/causes.ts").causeOf(...e);async function H(e,t,n){let r=await e.ask(t).catch(i=>{throw Wr(i,n)}),o=X(r,t,e);if(r.status<400)return{json:o};let s=_e(r);return{refusal:s,noRoute:Vr(r,s)}}function F({
refusal:e},t,n,r,o){let s=Fe(e,r),i=`Could not ${t.purpose} (${I(t,n)}): the server answered ${e.status}: ${e.message}`;return new h(o??s.code,Kr(i),{fixes:s.fixes,
refusal:e})}function Vr({status:e},{message:t}){return e===404&&/^Route [A-Z]+:\S* not found$/.test(t)}function Wr(e,t){if(!(e instanceof h)||e.code!=="server-f\
ailed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...Fe(o,t).fixes,...e.fixes];return new h(n,r,{fixes:s,refusal:o,cause:e})}var Kr=e=>/[.!?…]$/.
test(e)?e:`${e}.`;var Qt=new WeakMap;async function B(e,t){let n=Qt.get(e)??new Set;Qt.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let c=await a(),l=await H(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(i),!l.noRoute||s===o.length-1)throw F(l,
c,e,"read")}throw new Error("There was no way to ask.")}var ce=e=>({authorization:`Bearer ${e}`});function P(e,t){return(n,r)=>M(`the answer's ${n} is not ${r}`,e,t)}function R(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,"an \
object")}function G(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function O(e,t,n,r){if(typeof e=="string")return e;throw r(`${t}.${n}`,"a text")}function le(e,t,n,r){
return e===void 0?"":O(e,t,n,r)}function Be(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${t}.${n}`,"a number of seconds")}var Zt=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:ce(e),maxBytes:1024*1024})});async function qt(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await B(e,[Zt(t,r,"/api/v1/projects/slug/",n),Zt(t,r,"/api/v2/workspace/",n)]),i=P(s,e);return O(R(o,"content",i).id,"conte\
nt","id",i)}var en=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),tn=(e,t)=>"id"in t?{[e]:t.id}:{},Ge={root:"/api/v4/secrets",parameters:e=>({...tn("projectId",e.project),...en(e),includePersonalOverrides:"\
false"})},Ve={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:tn("workspaceId",e.project),...en(e)})},nn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function Z(e,t,n,{project:r},o){let s=R(e,t,o),{imported:i}=n,a=i?"":le(s.environment,t,"environment",o),c=i?"":le(s.secretPath,t,"secretPath",o),l=le(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),d={key:O(s.secretKey,t,"secretKey",o),value:O(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:i};return l&&(d.project=l),s.tags&&(d.tags=Jr(s.tags,t,o)),d}function Jr(e,t,n){return G(e,`${t}.tags`,n).map((r,o)=>{let s=`${t}\
.tags[${o}]`;return O(R(r,s,n).slug,s,"slug",n)})}async function We(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await B(e,Ke(e,t,n,r,i=>({path:i.root,
parameters:nn(n)})));return Xt(Yr(o,n,P(s,e)))}function Ke(e,t,n,r,o){let s=(c,l)=>({route:c.root,ask:async()=>{let{path:d,parameters:f}=o(c),p={...c.parameters(
await l()),...f};return{purpose:r,method:"GET",path:d,query:p,headers:ce(t)}}}),{project:i}=n;if("id"in i)return[s(Ge,()=>n),s(Ve,()=>n)];let a=async()=>({...n,
project:{id:await qt(e,t,i.slug)}});return[s(Ve,()=>n),s(Ge,a)]}function Yr(e,t,n){let r=R(e,"content",n),o={environment:t.environment,path:t.path,imported:!1};
return{own:G(r.secrets,"secrets",n).map((s,i)=>Z(s,`secrets[${i}]`,o,t,n)),imports:G(r.imports??[],"imports",n).map((s,i)=>zr(s,`imports[${i}]`,t,n))}}function zr(e,t,n,r){
let o=R(e,t,r),s={environment:O(o.environment,t,"environment",r),path:O(o.secretPath,t,"secretPath",r),imported:!0};return G(o.secrets,`${t}.secrets`,r).map((i,a)=>Z(
i,`${t}.secrets[${a}]`,s,n,r))}function rn(e,t){let n=R(e,"content",t),r=O(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:Be(n.expiresIn,"content","expiresIn",t),maxTtl:Be(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var V=["identityId","jwt"],on={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:V},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:V},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:V},azure:{path:"/api/v1/auth/azure-auth/login",fields:V},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:V},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:V},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function Je(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:on[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await H(e,s,"login");if("refusal"in i)throw F(i,s,e,"login","login-refused");return rn(i.json,P(s,e))}async function Ye(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await B(e,Ke(e,t,n,`read the secret ${r} of ${o}:${s}`,p=>({path:`${p.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),c=P(a,e),l=R(i,"content",c).secret,d=Z(l,"secret",{environment:o,path:s,imported:!1},n,c),f=d.environment!==o||sn(d.path)!==
sn(s);return{...d,imported:f}}var sn=e=>e.trim().replace(/\/$/,"")||"/";var Xr=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function ze(e,t){let n={...Xr("revoke",t),retry:!1},r=await H(e,n,"read");if("refusal"in r)throw F(r,n,e,"read")}var Qr=5;async function an(e,t,n,r){try{return await ze(e.within(J(Qr,n)),t),!0}catch(o){return r("warning",`The access token could not be revoked, and ends by \
itself in time. ${Q(o).message}`),!1}}function cn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!Zr(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}function Zr(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var ln=(...e)=>u("packages/job/src/settings/unknown.ts").unknownName(...e);var b={expects:"a text",read:e=>e},qr=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),_={expects:"true or false",read:e=>qr.get(e.toLowerCase())};function de(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function A(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function dn(...e){let t=A(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=mn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var Xe={expects:"a list, with co\
mmas or line ends between its items",read:e=>mn(e)},pn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},pe={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},fn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},un={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function mn(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var x=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),w=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),eo=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],N={identityId:x("essential",pn),clientId:x("essential",b),clientSecret:x("essential",b,{secret:!0}),projectSlug:x("essential",
pe),projectId:x("essential",b),environment:x("essential",pe,{aliases:["envSlug"]}),secretPath:w("essential",fn,"/"),domain:w("essential",b,"https://app.infisica\
l.com"),method:x("essential",A(...eo)),audience:x("essential",b,{aliases:["oidcAudience"]}),tokenSource:x("identity",b),tokenEnv:x("identity",b),tokenFile:x("id\
entity",b),tokenCommand:x("identity",b),organizationSlug:x("identity",pe),accessToken:x("identity",b,{secret:!0}),allowHttp:w("identity",_,!1),recursive:w("sele\
ction",_,!1),includeImports:w("selection",_,!0),tagSlugs:x("selection",Xe),secretName:x("selection",b),envPrefix:w("selection",b,""),envSuffix:w("selection",b,""),
onDuplicate:w("selection",A("error","first","last"),"error"),onUnsafeName:w("selection",A("error","skip"),"error"),onEmpty:w("selection",A("error","warn","ignor\
e"),"error"),exportType:w("delivery",dn("env","output","file","none"),["env"]),fileOutputPath:x("delivery",b),fileFormat:w("delivery",A("dotenv"),"dotenv"),deleteFile:w(
"delivery",_,!1),allowOutside:w("delivery",_,!1),maskMinLength:w("delivery",de(1,100),4),maskExempt:w("delivery",Xe,[]),exportAccessToken:w("delivery",_,!1,{aliases:[
"exportToken"]}),revoke:w("delivery",_,!0),summary:w("delivery",A("failure","always","never"),"failure"),caCertificate:x("network",b),extraHeaders:w("network",un,
{},{secret:!0}),timeout:w("network",de(1,3600,"seconds"),30),retryDeadline:w("network",de(1,86400,"seconds"),120)},$=Object.keys(N);function q(e){return N[e]}var fe=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),to={kebab:fe,camel:e=>e,snake:e=>fe(e).replaceAll("-","_"),upper:e=>fe(e).replaceAll("-","_").toUpperCase()};
function C(e,t){return to[t](e)}var no=new Map($.map(e=>[`{${fe(e)}}`,e]));function ue(e,t){return e.replace(/\{[a-z]+(?:-[a-z]+)*\}/g,n=>{let r=no.get(n);return r===
void 0?n:C(r,t)})}function hn(e,t){let n=ro(t),r={},o=[];for(let[s,i]of Object.entries(e)){let a=i?.trim()??"";if(a==="")continue;let c=n.get(s.toLowerCase());c===void 0?o.push({
name:s,text:ln(s,[...n.keys()])}):r[c]!==void 0&&r[c]!==a?o.push({name:c,text:`is given twice, also as ${s.toLowerCase()}, with another value: keep one of the t\
wo.`}):r[c]=a}return{given:r,problems:o}}function ro(e){let t=new Map;for(let n of $)for(let r of[n,...q(n).aliases??[]])t.set(C(r,e).toLowerCase(),n);return t}var ee=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,yn=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,oo={universal:[
ee("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),ee("clientSecret","the client secret of the identity. Keep it in the p\
latform's secret store.")],"access-token":[ee("accessToken","the access token that {method}: access-token takes.")]},so=[ee("identityId","the id of the machine \
identity that this job logs in as (Infisical: Access Control, Identities).")],io=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"\
is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,yn("projectSlug","projectId","and {project-id}\
 both name the project: keep one of the two."),ee("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,yn("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],ao=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name}\
 names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutputPath",text:"has no effect, since {\
export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no effect, since {export-type} does \
not say file."}:void 0,({method:e},t)=>e==="universal"&&t.identityId!==void 0?{name:"identityId",text:"has no effect with {method}: universal."}:void 0,({method:e},t)=>e!==
"universal"&&(t.clientId??t.clientSecret)!==void 0?{name:t.clientId===void 0?"clientSecret":"clientId",text:`has no effect with {method}: ${e}.`}:void 0];function gn(e,t,n,r){
let o=new Set(n.map(({name:a})=>a)),s=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!o.has(c));return{wrong:s([...oo[e.method]??so,...io]).map(a=>r.emptiness&&
a.text.startsWith("is missing")&&co(a.name)?{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(ao)}}function co(e){
return Object.hasOwn(N,e)}function Qe(e,t){let{given:n,problems:r}=hn(e,t.style),o={};for(let f of $)o[f]=lo(f,n[f],t,r);let s=o.method??po(n),i=cn(o.domain,o.allowHttp);typeof i=="strin\
g"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},{wrong:c,idle:l}=gn(a,n,r,t);r.push(...c);let d=({name:f,text:p})=>`${Object.hasOwn(N,f)?C(f,t.
style):f} ${p}`;if(r.length>0)throw uo(r.map(d));return{settings:a,warnings:l.map(d)}}function lo(e,t,n,r){let{reader:o,fallback:s,secret:i}=q(e);if(t===void 0)
return s;let a=n.reference?.bare.exec(t)?.[1];if(a)return r.push({name:e,text:`is the text ${a} itself, not its value: write ${n.reference.write(a)}.`}),s;let c=o.
read(t);return c!==void 0?c:(r.push({name:e,text:`${i?"":`is ${fo(t)}, but `}must be ${o.expects}.`}),s)}function po(e){return e.accessToken!==void 0?"access-to\
ken":(e.clientId??e.clientSecret)!==void 0&&e.identityId===void 0?"universal":"oidc"}function fo(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function uo(e){
let t=e.length===1?"A setting of this step is wrong.":`${e.length} settings of this step are wrong.`;return new h("settings-invalid",`${t} Nothing was asked of \
Infisical yet.`,{fixes:e})}var me={github:{style:"kebab",reference:{bare:/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,
write:e=>`\${{ ${e} }}`},emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or environment, and $\
{{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"}};var L={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function wn(e,{exportAccessToken:t},n,r){return{output:[D(L.names,JSON.stringify(e.map(({name:o})=>o))),D(L.count,String(e.length)),...r===void 0?
[]:[D(L.file,r)],...t?[{...D(L.accessToken,n.value),secret:!0}]:[]],env:t?[{...D(L.accessTokenVariable,n.value),secret:!0}]:[]}}function D(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function kn(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(Mt(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){for(let i of o.reverse())i();throw s}}async function xn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=t.method==="univers\
al"?await bn(n.infisical,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):await mo(e,t,t.method,n,r);return e.host.mask(E(o.value,e.host.
masker)),{accessToken:o,obtained:!0}}async function mo(e,t,n,r,o){let s=yo(e,t),{host:i,hands:a}=e;t.audience!==void 0&&s.audience!=="any"&&i.say("warning",`{au\
dience} has no effect: the audience of a token from ${s.title} was chosen where it was made.`);let c=await s.token({env:a.env,audience:t.audience,from:{env:t.tokenEnv,
file:t.tokenFile,command:t.tokenCommand},deadline:o,open:l=>r.platform(l),mask:l=>i.mask(E(l,i.masker)),read:(l,d)=>a.read(l,d),run:(l,d)=>a.run(l,d)});i.mask(E(
c,i.masker));try{return await bn(r.infisical,n,t,{identityId:t.identityId??"",jwt:c})}catch(l){throw Ct(l,s,Ae(c),n)}}function bn(e,t,{organizationSlug:n},r){return Je(
e,t,r,n===void 0?{}:{organizationSlug:n})}var ho=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]];function yo({sources:e,hands:t},n){let r=Object.
keys(e),o=ho.find(([d])=>n[d]!==void 0)?.[1],s=n.tokenSource??o;if(n.tokenSource!==void 0&&o!==void 0&&n.tokenSource!==o)throw Ze(`{token-source} is ${n.tokenSource}\
, yet {token-${o}} is given, which is for {token-source}: ${o}.`,"Keep one of the two.");if(s!==void 0){let d=e[s];if(d&&Object.hasOwn(e,s))return d;throw Ze(`{\
token-source} is ${JSON.stringify(s)}, and no source has that name.`,`Take one of ${r.join(", ")}.`)}let i=Object.entries(e).filter(([,d])=>d.here?.(t.env)),[a,
...c]=i;if(a&&c.length===0)return a[1];let l=i.map(([d])=>d).join(", ");throw Ze(a?`Several sources could vouch for this job: ${l}.`:"No platform that could vou\
ch for this job was recognised here.",`Say which with {token-source}: one of ${l||r.join(", ")}.`)}function Ze(e,t){return new h("settings-invalid",e,{fixes:[t]})}var go=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],wo=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,Sn=go.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),qe=new Map(Sn),ko=Sn.filter(([e])=>e.includes("*")),xo=new RegExp(ko.map(([e])=>e.startsWith("*")?`${e.slice(
1)}$`:`^${e.slice(0,-1)}`).join("|"));function bo(e){let t=e.toUpperCase(),n=qe.get(t);if(n!==void 0)return n;let r=xo.exec(t)?.[0];if(!(r===void 0||wo.test(t)))
return qe.get(`${r}*`)??qe.get(`*${r}`)}var So=[[/^$/,"it is empty"],[/=/,"it holds `=`, so what follows would be read as a value or as further variables"],[/<<|<$/,
"it holds `<<` (or ends in `<`), which begins a value of several lines in the files of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another contro\
l character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut off"]],To=/^[A-Za-z_][A-Za-z0-9_]*$/;function Tn(e,t){let n=To.test(e),r=n?void 0:
So.find(([s])=>s.test(e));if(r)return{verdict:"breaks",reason:r[1]};let o=bo(e);return o!==void 0?{verdict:"steers",reason:o}:t.some(s=>s.test(e))?{verdict:"ste\
ers",reason:"it belongs to the platform that runs the job"}:n?{verdict:"fit"}:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var vn=(...e)=>u("packages/job/src/refusals.ts").duplicateNames(...e),Rn=(...e)=>u("packages/job/src/refusals.ts").hiddenValues(...e),On=(...e)=>u("packages/job\
/src/refusals.ts").nothingMatched(...e),En=(...e)=>u("packages/job/src/refusals.ts").ourNames(...e),Pn=(...e)=>u("packages/job/src/refusals.ts").unfit(...e),_n=(...e)=>u(
"packages/job/src/refusals.ts").unsafeNames(...e);function et(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return[{environment:t,path:n,
recursive:o,text:i,...r===void 0?{}:{key:r}}]}async function tt(e,t,n,r){let s=(await Promise.all(n.map(async i=>(await vo(e,t,i,r)).sort(Oo).map(a=>({secret:a,rule:i}))))).flat();return Eo(s),s}async function vo(e,t,n,r){
let o={project:Ro(r),environment:n.environment,path:n.path,includeImports:r.includeImports};if(n.key!==void 0)return[await Ye(e,t,{...o,key:n.key})];let s=r.tagSlugs===
void 0?{}:{tagSlugs:r.tagSlugs};return[...await We(e,t,{...o,recursive:n.recursive,...s})]}function Ro({projectId:e,projectSlug:t=""}){return e===void 0?{slug:t}:
{id:e}}var An=e=>e.split("/").filter(t=>t!=="").length;function Oo(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):An(e.path)-An(t.path)||(e.path<t.path?
-1:1)}function Eo(e){let t=e.filter(({secret:n})=>n.hidden).map(({secret:n})=>te(n));if(t.length>0)throw Rn(t)}function te({environment:e,path:t,key:n}){return`${e}\
:${t==="/"?"":t}/${n}`}function In(e,t,n){let r=[],o=new Set,s=[],i=e.flatMap(({secret:c,rule:l})=>{let d=`${t.envPrefix}${c.key}${t.envSuffix}`,f={name:d,value:c.value,secret:!0,origin:c,
chosen:l.key!==void 0},{verdict:p,reason:m=""}=Tn(d,n.names.reserved);return p==="no-variable"&&o.add(f),Po(p,f)?(s.push(`${JSON.stringify(d)} from ${te(c)}: ${m}`),
[]):[f]});if(s.length>0&&t.onUnsafeName==="error")throw _n(s);s.length>0&&r.push({level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let a=_o(i,t,n,r);return a.length===0&&Io(e.length,t,r),{variables:a,notes:r,noVariables:o}}function Po(e,{chosen:t}){return e==="breaks"||e==="steers"&&
!t}function _o(e,{onDuplicate:t},n,r){let o=new Map,s=[];for(let i of e){let a=n.names.fold(i.name),c=o.get(a);if(c&&!Ao(c,i)){let l=t==="last"?i:c;s.push({name:i.
name,kept:l,other:l===c?i:c}),o.set(a,l)}else c||o.set(a,i)}if(s.length>0&&t==="error")throw vn(s.map(({name:i,kept:a,other:c})=>`${i}: ${W(a)} and ${W(c)}`));for(let{
name:i,kept:a,other:c}of s)r.push({level:"info",text:`${i} comes from ${W(a)}, not from ${W(c)} ({on-duplicate}: ${t}).`});return[...o.values()]}function Ao(e,t){
return e.name===t.name&&W(e)===W(t)&&e.value===t.value}function W({origin:e,name:t}){return e?te(e):t}function Io(e,t,n){let r=e>0?"Of the secrets that matched \
none is left to export.":`No secret matched in ${t.environment??""}:${t.secretPath}${t.recursive?" and below":""}.`;if(t.onEmpty==="error")throw On(r);t.onEmpty===
"warn"&&n.push({level:"warning",text:r})}function Nn(e,t){let n=[];return e.length>0&&n.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${he(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical, or take it from an output ({export-type}: out\
put).`}),t.length>0&&n.push({level:"warning",text:`Left out of the file, since its format cannot hold the name: ${he(t)}.`}),n}var No=/\$\{[\w.-]+\}/;function $n(e){
let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>No.test(o)),r=[];return t.length>0&&r.push({level:"info",text:`Empty in Infisical, and delivered emp\
ty: ${he(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${...} is left in ${he(n)}: what it refers to is missing or empty in Infisic\
al, or this identity may not read it.`}),r}function Cn(e,{masker:t}){if(!t)return[];let n=new Map;for(let{name:r,reason:o}of e)n.set(o,[...n.get(o)??[],r]);return[
...n].map(([r,o])=>({level:"info",text:`Not masked in the log: ${o.join(", ")} (${r}).`}))}function he(e){return e.map(({name:t})=>t).join(", ")}var Ln=(...e)=>u("packages/job/src/render/dotenv.ts").dotenvUnfit(...e),Dn=(...e)=>u("packages/job/src/render/dotenv.ts").renderDotenv(...e);var Mn={dotenv:{render:Dn,unfit:Ln}};function Un(e,t,n,r){let{variables:o,notes:s,noVariables:i}=In(e,t,n),a=t.exportType.includes("file")?Mn[t.fileFormat]:void 0,c=$o(o,i,t,a),l=r(c.delivered),d=[
"output","env"].map(y=>({target:y,variables:[...l[y]??[],...c[y]]})).filter(y=>y.variables.length>0&&n.targets.includes(y.target));Lo(d,n);let f=[...d.flatMap(({
target:y,variables:T})=>T.flatMap(g=>Do(g,y,i,t,n))),...c.file.flatMap(y=>nt(y,a?.unfit(y)))];if(f.length>0)throw Pn(f);let p={minLength:t.maskMinLength,exempt:t.
maskExempt,shown:Co(t,n)},{texts:m,unmasked:k}=j(o,p,n.masker);return{variables:c.delivered,masks:m,file:a?.render(c.file),sets:d,notes:[...s,...Nn(c.outOfEnv,c.
outOfFile),...$n(o),...Cn(k,n)],unmasked:new Map(k.map(({name:y,reason:T})=>[y,T]))}}function $o(e,t,{exportType:n},r){let o=p=>t.has(p)&&!p.chosen,s=p=>n.includes(
p)?e:[],i=s("env").filter(o),a=s("file").filter(p=>o(p)&&r?.unfit(p)!==void 0),c=s("output"),l=s("env").filter(p=>!o(p)),d=s("file").filter(p=>!a.includes(p)),f=new Set(
[...s("none"),...c,...l,...d]);return{output:c,env:l,file:d,outOfEnv:i,outOfFile:a,delivered:e.filter(p=>f.has(p))}}function Co({environment:e,projectId:t,projectSlug:n,
domain:r},o){return[e,t,n,r.hostname,r.href,...o.shown].filter(s=>s!==void 0)}function Lo(e,t){for(let{target:n,variables:r}of e){let o=new Set(r.filter(({origin:i})=>!i).
map(({name:i})=>t.names.fold(i))),s=r.filter(({name:i,origin:a})=>a&&o.has(t.names.fold(i))).map(({name:i})=>i);if(s.length>0)throw En(s,n)}}function Do(e,t,n,r,o){
return t==="env"&&n.has(e)?nt(e,"no shell could read a variable of that name: take it from an output ({export-type}: output), or rename the secret."):nt(e,o.unfit(
e,t,r))}function nt({name:e},t){return t===void 0?[]:[`${e}: ${t}`]}var jn=(...e)=>u("packages/job/src/report.ts").reportFailed(...e),Hn=(...e)=>u("packages/job/src/report.ts").reportLoaded(...e);async function rt(e){let{host:t,product:n}=e,r=(s,i)=>t.say(s,ue(i,n.style)),o;try{let s=Qe(e.given,n);o=s.settings,zt(e,o);for(let a of s.warnings)r("warning",
a);let i=await Mo(e,o,r);return o.summary==="always"&&Fo(t,r,Hn(i)),!0}catch(s){let i=Q(s);return t.say("error",$t(i,n.style)),ye(()=>{t.targets.includes("outpu\
t")&&t.set("output",[D(L.errorCode,i.code)],o??{})}),o?.summary!=="never"&&ye(()=>t.summary?.(jn(i,n.style))),!1}}async function Mo(e,t,n){let{host:r,clock:o=oe}=e,
s=t.exportType.includes("file")?Lt(Dt(t.fileOutputPath,r,t.allowOutside)):void 0,i=J(t.retryDeadline,o),a=Yt(e,t,i),c=jo(r),l;try{let{accessToken:d,obtained:f}=await xn(
e,t,a,i);f&&t.revoke&&(l=d,c({accessToken:d.value}));let p=await Uo(e,t,a.infisical,d,s?.path);s&&c({files:t.deleteFile?[s.path,s.beside]:[s.beside]}),kn(p,t,r,
s),s&&ye(()=>c({files:t.deleteFile?[s.path]:[]}));for(let{level:m,text:k}of p.notes)n(m,k);return n("info",Ho(p,t,s?.path)),t.exportAccessToken&&r.atEnd&&(l=void 0),
p}catch(d){throw Bo(i,d),d}finally{l&&await an(a.infisical,l.value,o,n)&&ye(()=>c({accessToken:void 0})),a.close()}}async function Uo(e,t,n,r,o){let s=await tt(
n,r.value,et(t),t);return Un(s,t,e.host,i=>wn(i,t,r,o))}function jo({atEnd:e}){let t={files:[]};return n=>{t={...t,...n};let{accessToken:r,files:o}=t;e?.(r===void 0?
{files:o}:{files:o,accessToken:r})}}function Ho({variables:e},{environment:t="",secretPath:n,recursive:r,exportType:o},s){let i=e.slice(0,50).map(({name:l})=>l),
a=i.length===0?"":`: ${i.join(", ")}${e.length>i.length?` and ${e.length-i.length} more`:""}`,c=`${t}:${n}${r?" and below":""}`;return`Loaded ${e.length} secret${e.
length===1?"":"s"} from ${c} (${o.join(", ")})${a}.${s===void 0?"":` File: ${s}`}`}function Fo(e,t,n){try{e.summary?.(n)}catch(r){t("warning",`The summary could\
 not be shown. ${Q(r).message}`)}}function Bo(e,t){e.end(t instanceof Error?t:new Error("ended"))}function ye(e){try{e()}catch{}}var Vn="leftover",Go=128*1024,Vo=1024*1024,Wo={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function ot(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;
throw new h("write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.
GITHUB_WORKSPACE??t.RUNNER_TEMP??(0,Gn.join)("/","tmp"),file:".env",names:{reserved:[/^(GITHUB|RUNNER|ACTIONS)_/i,/^(CI|NODE_OPTIONS)$/i],fold:s=>s.toLowerCase()},
masker:{splitsLines:!0,misses:["form","base64url","shell"]},shown:Ko(t),unfit:Jo,say:(s,i)=>n(zo(s,i)),mask:s=>n(s.map(i=>`::add-mask::${Wn(i)}
`).join("")),set:(s,i)=>r(o(Wo[s]),Fn(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),Fn([{name:Vn,value:JSON.stringify(s)}]))}}}function Ko(e){
let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB\
_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==void 0&&r!=="")}function Jo({name:e,value:t},n){let r=Buffer.
byteLength(t);if(n==="output")return r>Vo?"the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;
if(e.toUpperCase()==="NODE_OPTIONS")return"GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(t.
includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(Buffer.
byteLength(e)+r+2>Go)return"the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from \
a file ({export-type}: file)."}var Yo={debug:"::debug::",warning:"::warning::",error:"::error::"};function zo(e,t){let n=Yo[e];return n!==void 0?`${n}${Wn(t)}
`:`${t.split(`
`).map(be).join(`
`)}
`}function Wn(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Fn(e){let t=`infisical_${(0,Bn.randomUUID)()}`;return e.map(({name:n,value:r})=>`${n}<<${t}
${r}
${t}
`).join("")}var Kn=require("node:child_process"),S=require("node:fs");var K={env:process.env,print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Xo,read:qo,run:ts,exitWith:e=>{process.exitCode=e},whenIdle:e=>{
process.once("beforeExit",e)}};function Xo(e,t){let n=Qo(e,()=>{let r=(0,S.openSync)(e,"a");try{let o=(0,S.fstatSync)(r).size;return Zo(r,Buffer.from(t),o),o}finally{
(0,S.closeSync)(r)}});return()=>(0,S.truncateSync)(e,n)}function Qo(e,t){try{return t()}catch(n){let{code:r}=n,o=typeof r=="string"?r:"for no known reason";throw new h(
"write-failed",`Writing to ${e} failed (${o}); what had been written was taken back.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space befo\
re this step."]:[],cause:n})}}function Zo(e,t,n){try{for(let r=0;r<t.length;)r+=(0,S.writeSync)(e,t,r)}catch(r){throw(0,S.ftruncateSync)(e,n),r}}function qo(e,t){
let n=(0,S.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,S.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,S.closeSync)(n)}}var es=process.platform==="win32"?["cmd.exe","/d","/s","/c"]:["/bin/sh","\
-c"];function ts(e,t){let[n="",...r]=es;return new Promise((o,s)=>{let i={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"\
SIGKILL",signal:t.signal};(0,Kn.execFile)(n,[...r,e],i,(c,l)=>{c?s(ns(c,t)):o(l)}).stdin?.end()})}function ns({code:e,signal:t,killed:n},{seconds:r}){let o=n?`d\
id not end within ${r} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new h("token-unavailable",`The command that should pr\
int the token ({token-command}) ${o}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints her\
e is not shown, since it may be the token."]})}function st(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var Jn;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Jn||(Jn={}));function Yn(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var zn="INPUT_";function Xn(e){let t=Object.keys(e).filter(n=>n.startsWith(zn)).map(n=>n.slice(zn.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Yn(
n)]))}var Qn=ot(K);st(()=>rt({product:me.github,given:Xn(K.env),host:Qn,sources:{github:Le,env:Ie,file:Ne,command:$e},hands:K}),(e,t)=>Qn.say(e,t),K);
