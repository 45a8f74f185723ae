// Made from actions/load-secrets/src/post.ts by "npm run build": change that file, not this one. Licences: LICENSES.txt.
"use strict";var At=Object.create;var Z=Object.defineProperty;var Ot=Object.getOwnPropertyDescriptor;var Et=Object.getOwnPropertyNames;var Ct=Object.getPrototypeOf,It=Object.prototype.hasOwnProperty;var Lt=(e,t)=>{for(var n in t)Z(e,n,{get:t[n],enumerable:!0})},Dt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Et(t))!It.call(e,o)&&o!==
n&&Z(e,o,{get:()=>t[o],enumerable:!(r=Ot(t,o))||r.enumerable});return e};var ke=(e,t,n)=>(n=e!=null?At(Ct(e)):{},Dt(t||!e||!e.__esModule?Z(n,"default",{value:e,enumerable:!0}):n,e));var I=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{l(r.next(d))}catch(f){
i(f)}}function c(d){try{l(r.throw(d))}catch(f){i(f)}}function l(d){d.done?s(d.value):o(d.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},X=class{constructor(t){
this.message=t}readBody(){return I(this,void 0,void 0,function*(){return new Promise(t=>I(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return I(this,void 0,void 0,function*(){return new Promise(
t=>I(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},F=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return I(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,l){o||(o=!0,r(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new X(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeou\
t: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var be;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(be||(be={}));function ve(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function Re(e){return process.env[`STATE_${e}`]||""}var kt=require("node:crypto"),bt=require("node:path");var _t=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Mt=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,jt=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Ut=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]];function ee(e){let t=e.slice(0,16e3).replace(_t,"").replace(Mt," | ").replace(/\t/g," ").replace(jt,"?"),n=Ut.
reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).replace(/[\ud800-\udbff]$/,"")}…`:n}var te={};Lt(te,{Failure:()=>m});var m=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var Te=require("node:events"),N={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function L(e,t=N){let n=t.now()+e*1e3,r=new AbortController,
{signal:o}=r;return(0,Te.setMaxListeners)(0,o),{clock:t,seconds:e,signal:o,left:()=>Math.max(0,n-t.now()),end:s=>r.abort(s),wait:s=>new Promise((i,a)=>{let c=()=>{
l(),a(o.reason)},l=t.after(s,()=>{o.removeEventListener("abort",c),i()});o.aborted?c():o.addEventListener("abort",c,{once:!0})})}}function P({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Se=require("node:stream");function $e(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new m("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Se.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}var Ft=500,Nt=1e4,Bt=2;async function Ae(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:p,what:u,fixes:v=[],refusal:R,cause:w},x,T)=>{
let j=Math.round((a.now()-c)/1e3),q=x>1?` (${x} tries in ${j} seconds)`:"",Y=T?[`Raise {retry-deadline} (it is ${n.seconds} seconds) if this is worth a longer w\
ait.`]:[],Q={fixes:[...v,...Y],cause:w,...R?{refusal:R}:{}};return new m(p,`Could not ${e.purpose} (${t}): ${u}${q}.`,Q)},d=0,f=Pe;for(let p=1;;p++){if(await Kt(
e,n,r,()=>l(Ht,p,!0)),n.left()===0)throw l(f,p-1,!0);let u=await i();if(!("mayPass"in u))return u;(!(u.code==="timed-out"&&n.left()<Bt)||f===Pe)&&(f=u);let R=a.
now(),w=o()*Math.min(Nt,Ft*2**(p-1));u.wait!==void 0&&(r.until=Math.max(r.until,R+u.wait));let x=Math.max(0,r.until-R)+w,T=u.mayPass==="yes"||u.mayPass==="once"&&
d++===0;if(e.retry===!1||!T)throw l(u,p,!1);if(x>=n.left())throw l(Gt(f),p,!0);s?.(`Could not ${e.purpose} (${t}): ${u.what}. Trying again in ${Oe(x)} seconds (\
try ${p+1}).`),await n.wait(x)}}var Pe={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},Ht={code:"rate-limited",what:"the server aske\
d for a pause that is longer than the time left",mayPass:"no"};function Gt(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${Oe(e.wait)} seconds,\
 more than are left before the deadline`}}async function Kt(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(
o)}}var Oe=e=>Math.round(e/100)/10;var zt=ke(require("node:http"));var Ee="0.1.0";var De=require("node:net");var Jt,y=e=>(Jt??=require("./cold.cjs").open(te))[e];var Ce=(...e)=>y("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),Ie=(...e)=>y("packages/http/src/proxy-rules.ts").readProxy(...e);function ne(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=Le(n,t);return r?Ie(e,r,n.toUpperCase(),Le("no_proxy",t)??""):void 0}var Vt=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function re(e){let t=Vt(e);return{host:t,port:e.port,servername:(0,De.isIP)(t)?"":t}}function Le(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var oe=(...e)=>y("packages/http/src/trust.ts").readCertificates(...e);var _e=(...e)=>y("packages/http/src/trust.ts").trusting(...e);var Me=(...e)=>y("packages/http/src/tunnel.ts").tunnelAgent(...e);var Ue=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Fe(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,a=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>ke(require("node:https"))):zt,c={keepAlive:!0,maxSockets:4,...r?{secureContext:_e(r)}:{}},l={options:c,
patience:s*1e3,clock:o.clock},d=n&&Ue(e)?Me({proxy:n,...l}):new a.Agent(c);return{module:a,agent:d}}function Ne(e,t,n){let r={...je(n.headers),accept:"applicati\
on/json","accept-encoding":"identity","user-agent":`infisical-ci/${Ee}`,...e.json?{"content-type":"application/json"}:{},...je(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||Ue(n))return{method:i,protocol:o.protocol,...re(o),path:t,headers:r};let a=Ce(s);return{method:i,protocol:s.protocol,...re(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function je(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Be=(...e)=>y("packages/http/src/setback.ts").setbackOf(...e);function He(e,t){let n=new AbortController,r=()=>n.abort(),o=new Promise((i,a)=>{n.signal.addEventListener("abort",()=>a(new Error("ended")),{once:!0})});o.catch(
()=>{});let s=e.clock.after(t,r);return e.signal.addEventListener("abort",r,{once:!0}),e.signal.aborted&&r(),{signal:n.signal,orEnd:i=>Promise.race([i,o]),stop(){
s(),e.signal.removeEventListener("abort",r)}}}var Ge=(...e)=>y("packages/http/src/verdict.ts").verdictOn(...e);var qt=64*1024*1024;function se(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new F(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
d=p=>({base:n,ask:u=>{let v={deadline:p,hold:o,random:i,...c?{onRetry:c}:{}};return Ae(u,P(u,{base:n})+r,v,()=>f(u,p))},within:d,close:()=>a.forEach(u=>{u.then(
({agent:v})=>v.destroy(),Yt)})});async function f(p,u){let v=new URL(n+p.path),R=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),w=Math.min(
e.timeout*1e3,u.left()),x=He(u,w);try{let T=a.get(l)??Fe(e);a.set(l,T);let{agent:j,module:q}=await T,Y=p.json?JSON.stringify(p.json):null,Q={options:{...Ne(p,R,
e),agent:j,signal:x.signal},parsedUrl:v,httpModule:q},{message:Pt}=await x.orEnd(s.requestRaw(Q,Y)),U=await x.orEnd(Zt(Pt,p.maxBytes??qt));return Qt(U)?U:Ge(U,p,
v)??U}catch(T){if(u.signal.aborted)throw u.signal.reason;return x.signal.aborted?{code:"timed-out",what:`no whole answer came within ${Math.round(w/100)/10} sec\
onds`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Be(T)}finally{x.stop()}}return d(e.deadline)}var Yt=()=>{},Qt=({status:e,headers:t})=>e===
200&&t["content-encoding"]===void 0;async function Zt(e,t){let n=await $e(e,t),r=Object.entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{
status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var Xt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;function D(e,t=300){let n=e.slice(0,t*4).replace(Xt," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:
n}function Ke(e,t,n){return new m("answer-malformed",`Could not ${t.purpose} (${P(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function ie(e,t,n){let r=We(e);if("json"in r)return r.json;throw Ke(`the server answered ${e.status} w\
ith ${r.instead}`,t,n)}function ae(e,t=Date.now()){let n=We(e),r=Date.parse(e.headers.date??""),o=Number.isNaN(r)?{}:{clockAhead:r-t};if(!("json"in n))return{status:e.
status,message:n.instead,...o};let{message:s,error:i}=Je(n.json),a=en(s)||"no reason was given";return{status:e.status,message:a,...typeof i=="string"?{error:D(
i,80)}:{},...o}}function We({body:e,headers:t}){let n=D(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{instead:"an empty body"};if(n.includes("h\
tml"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`content of the type ${n}, not JSON`:"content wi\
thout a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short or broken"}}}function en(e){if(typeof e=="\
string")return D(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=Je(n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||
typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return D(t.join("; "))}function Je(e){return typeof e=="object"&&e!==
null?e:{}}function ce(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return tn(r)?r:
void 0}catch{return}}function tn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var B=(...e)=>y("packages/job/src/explain.ts").toFailure(...e);var Ve=(...e)=>y("packages/job/src/files.ts").removeFiles(...e);var nn=["json","url","form","base64","base64url"];var le=e=>/^[\w.-]+$/.test(e);function de(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(t=>t!=="")}function pe(e,t,n=r=>r.length>=8){if(le(e))return[e].concat(
Xe(e,t.misses));let r=de(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return ze(o.flatMap(l=>[l,...Ye(l,t.misses)]));let s=r.filter(
n),i=t.misses.includes("shell")?s.flatMap(Ze.shell):[],a=!t.splitsLines||s.length===r.length,c=a?t.misses.filter(l=>l!=="shell"):nn;return ze([...s,...i,...o.flatMap(
l=>[...a?[l]:[],...Ye(l,c)])])}function ze(e){return[...new Set(e)]}var qe=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),
Ze={json:e=>[JSON.stringify(e).slice(1,-1)],url:e=>[qe(e)],form:e=>[encodeURIComponent(e),qe(e).replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*")],
shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`)]};function Ye(e,t){let n=e.replace(new RegExp("\\p{Surrogate}","gu"),"�");return[...t.flatMap(o=>o===
"base64"||o==="base64url"?[]:Ze[o](n)).filter(o=>o!==e),...Xe(n,t)]}var rn=/^[ -=@-}]*$/;function Xe(e,t){let n=t.includes("base64"),r=t.includes("base64url");if(!n&&
!r)return[];if(!n&&rn.test(e))return e.length%3===0||e.length<4?[]:[Qe(e,0)];let o=Buffer.from(e).toString("latin1"),s=[0,1,2].map(a=>Qe(o,a)).filter(on),i=s.map(
a=>a.replaceAll("+","-").replaceAll("/","_"));return[...n?s:[],...r?i.filter((a,c)=>c===0||a!==s[c]):[]]}var on=e=>e.length>=4;function Qe(e,t){return btoa(t===
0?e:"\0".repeat(t)+e).slice(Math.ceil(t*4/3),Math.floor((t+e.length)*4/3))}var sn=/pass|secret|token|key|credential|private/i,an=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!/^[^@:]+@[^@:]+\.[^@:]+$/.test(e);
function et(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,c)=>{if(o||a.length>
12||++r>1e3)o=!0;else if(typeof i=="object"&&i!==null){let l=Array.isArray(i);for(let[d,f]of Object.entries(i))s(f,[...a,d],c||!l&&sn.test(d))}else(typeof i=="n\
umber"?c:typeof i=="string"&&(c||an(i)))&&n.push({path:a.join("."),text:String(i),said:c})};return s(t,[],!1),{leaves:n,cut:o}}var fe=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var cn=Math.max(...[...fe].map(e=>e.length));function tt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=cn&&fe.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function nt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(ln));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function ln(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function H(e,t,n){let r=e.filter(({secret:d,value:f})=>d&&f!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=tt(t),s=nt(t.exempt),i=d=>d.length>=8&&o(d)===void 0,a=new Set,c=d=>pe(d,n,i).forEach(f=>a.add(f)),l=[];for(let{name:d,value:f}of r){let p=f.trim(),u=s(d)?
"exempt ({mask-exempt})":o(p);if(u!==void 0){l.push({name:d,text:p,reason:`it is ${u}`});continue}if(c(f),le(f))continue;for(let w of pn(p)?de(p):[])fn(w)&&!i(w)&&
l.push({name:d,text:w,reason:dn});let{leaves:v,cut:R}=et(p);R&&l.push({name:d,text:"",reason:"it has more fields than are looked at one by one"});for(let w of v){
let x=s(d,w.path)?"exempt ({mask-exempt})":o(w.text.trim());x===void 0?c(w.text):(w.said||x.startsWith("exempt"))&&l.push({name:d,text:w.text.trim(),reason:`a f\
ield of it is ${x}`})}}return{texts:[...a],unmasked:un(l.filter(({text:d})=>!a.has(d)))}}var dn=`lines of it that are shorter than ${8} characters, or common wo\
rds, are hidden only where the whole stands in one line`,pn=e=>/[\r\n]/.test(e),fn=e=>/[\p{L}\p{N}]/u.test(e);function C(e,t){return t?pe(e,t,()=>!0):[]}function un(e){
let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function ot({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:a}=n,c=new Map,l=(f,p)=>{let u=ne(f,t.env);return u?.password&&e.mask(C(decodeURIComponent(
u.password),e.masker)),se({base:f,timeout:a,deadline:r,transports:c,onRetry:R=>e.say("info",R),...p,...u?{proxy:u}:{}})},d=l(o,{headers:i,...s===void 0?{}:{certificates:oe(
s)}});return{infisical:d,platform:f=>l(f,{}),close:()=>d.close()}}function st({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let s=Object.
entries(r).map(([l,d])=>({name:l,value:d,secret:!0,chosen:!1})),i={minLength:o,exempt:[],shown:e.shown},a=Object.values(r).map(l=>l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")),c=[...[t,n].flatMap(l=>l===void 0?[]:C(l,e.masker)),...H(s,i,e.masker).texts,...H(a.map(l=>({name:"bearer",value:l,secret:!0,chosen:!1})),i,e.masker).texts];
c.length>0&&e.mask(c)}var ue=(...e)=>y("packages/client/src/causes.ts").causeOf(...e);async function it(e,t,n){let r=await e.ask(t).catch(i=>{throw hn(i,n)}),o=ie(r,t,e);if(r.status<400)return{json:o};let s=ae(r);return{refusal:s,noRoute:mn(r,s)}}
function at({refusal:e},t,n,r,o){let s=ue(e,r),i=`Could not ${t.purpose} (${P(t,n)}): the server answered ${e.status}: ${e.message}`;return new m(o??s.code,yn(i),
{fixes:s.fixes,refusal:e})}function mn({status:e},{message:t}){return e===404&&/^Route [A-Z]+:\S* not found$/.test(t)}function hn(e,t){if(!(e instanceof m)||!e.
refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...ue(o,t).fixes,...e.fixes];return new m(n,r,{fixes:s,refusal:o,cause:e})}var yn=e=>/[.!?…]$/.test(e)?e:
`${e}.`;var gn=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function me(e,t){let n={...gn("revoke",t),retry:!1},r=await it(e,n,"read");if("refusal"in r)throw at(r,n,e,"read")}var wn=5;async function ct(e,t,n,r){try{return await me(e.within(L(wn,n)),t),!0}catch(o){return r("warning",`The access token could not be revoked, and ends by \
itself in time. ${B(o).message}`),!1}}function lt(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!xn(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}function xn(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var dt=(...e)=>y("packages/job/src/settings/unknown.ts").unknownName(...e);var k={expects:"a text",read:e=>e},kn={true:!0,1:!0,false:!1,0:!1},S={expects:"true or false",read:e=>kn[e.toLowerCase()]};function G(e,t,n=""){return{expects:`\
a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function $(...e){return{expects:`one \
of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function pt(...e){let t=$(...e);return{expects:`one or several (with commas between them) of ${e.join(
", ")}`,read(n){let r=ht(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var he={expects:"a list, with commas or line en\
ds between its items",read:e=>ht(e)},ft={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},K={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},ut={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},mt={expects:"a header a line, written `Name: value`",read(e){let t={};for(let n of e.split(/\r?\n/)){if(n.trim()===
"")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase();t[s]=t[s]===
void 0?o:`${t[s]}, ${o}`}return t}};function ht(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var g=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),h=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),bn=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],ye={identityId:g("essential",ft),clientId:g("essential",k),clientSecret:g("essential",k,{secret:!0}),projectSlug:g("essential",
K),projectId:g("essential",k),environment:g("essential",K,{aliases:["envSlug"]}),secretPath:h("essential",ut,"/"),domain:h("essential",k,"https://app.infisical.\
com"),method:g("essential",$(...bn)),audience:g("essential",k,{aliases:["oidcAudience"]}),tokenSource:g("identity",k),tokenEnv:g("identity",k),tokenFile:g("iden\
tity",k),tokenCommand:g("identity",k),organizationSlug:g("identity",K),accessToken:g("identity",k,{secret:!0}),allowHttp:h("identity",S,!1),recursive:h("selecti\
on",S,!1),includeImports:h("selection",S,!0),tagSlugs:g("selection",he),secretName:g("selection",k),envPrefix:h("selection",k,""),envSuffix:h("selection",k,""),
onDuplicate:h("selection",$("error","first","last"),"error"),onUnsafeName:h("selection",$("error","skip"),"error"),onEmpty:h("selection",$("error","warn","ignor\
e"),"error"),exportType:h("delivery",pt("env","output","file","none"),["env"]),fileOutputPath:g("delivery",k),fileFormat:h("delivery",$("dotenv"),"dotenv"),deleteFile:h(
"delivery",S,!1),allowOutside:h("delivery",S,!1),maskMinLength:h("delivery",G(1,100),4),maskExempt:h("delivery",he,[]),exportAccessToken:h("delivery",S,!1,{aliases:[
"exportToken"]}),revoke:h("delivery",S,!0),summary:h("delivery",$("failure","always","never"),"failure"),caCertificate:g("network",k),extraHeaders:h("network",mt,
{},{secret:!0}),timeout:h("network",G(1,3600,"seconds"),30),retryDeadline:h("network",G(1,86400,"seconds"),120)},A=Object.keys(ye);function O(e){return ye[e]}var W=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),vn={kebab:W,camel:e=>e,snake:e=>W(e).replaceAll("-","_"),upper:e=>W(e).replaceAll("-","_").toUpperCase()};
function E(e,t){return vn[t](e)}var Rn=new Map(A.map(e=>[`{${W(e)}}`,e]));function J(e,t){return e.replace(/\{[a-z]+(?:-[a-z]+)*\}/g,n=>{let r=Rn.get(n);return r===
void 0?n:E(r,t)})}function yt(e,t){let n=Tn(t),r={},o=[];for(let[s,i]of Object.entries(e)){let a=i?.trim()??"";if(a==="")continue;let c=n.get(s.toLowerCase());c===void 0?o.push({
name:s,text:dt(s,[...n.keys()])}):r[c]!==void 0&&r[c]!==a?o.push({name:c,text:`is given twice, also as ${s.toLowerCase()}, with another value: keep one of the t\
wo.`}):r[c]=a}return{given:r,problems:o}}function Tn(e){let t=new Map;for(let n of A)for(let r of[n,...O(n).aliases??[]])t.set(E(r,e).toLowerCase(),n);return t}var _=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,gt=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,Sn={universal:[
_("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),_("clientSecret","the client secret of the identity. Keep it in the pla\
tform's secret store.")],"access-token":[_("accessToken","the access token that {method}: access-token takes.")]},$n=[_("identityId","the id of the machine iden\
tity that this job logs in as (Infisical: Access Control, Identities).")],Pn=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"is m\
issing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,gt("projectSlug","projectId","and {project-id} bot\
h name the project: keep one of the two."),_("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,gt("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],An=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name}\
 names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutputPath",text:"has no effect, since {\
export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no effect, since {export-type} does \
not say file."}:void 0,({method:e},t)=>e==="universal"&&t.identityId!==void 0?{name:"identityId",text:"has no effect with {method}: universal."}:void 0,({method:e},t)=>e!==
"universal"&&(t.clientId??t.clientSecret)!==void 0?{name:"clientId",text:`has no effect with {method}: ${e}.`}:void 0];function wt(e,t,n,r){let o=new Set(n.map(
({name:a})=>a)),s=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!o.has(c));return{wrong:s([...Sn[e.method]??$n,...Pn]).map(a=>r.emptiness&&a.text.startsWith("i\
s missing")&&On(a.name)?{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(An)}}function On(e){return O(e)!==void 0}function ge(e,t){let{given:n,problems:r}=yt(e,t.style),o={};for(let f of A)o[f]=En(f,n[f],t,r);let s=o.method??Cn(n),i=lt(o.domain,o.allowHttp);typeof i=="strin\
g"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},{wrong:c,idle:l}=wt(a,n,r,t);r.push(...c);let d=({name:f,text:p})=>`${E(f,t.style)} ${p}`;if(r.
length>0)throw Ln(r.map(d));return{settings:a,warnings:l.map(d)}}function En(e,t,n,r){let{reader:o,fallback:s,secret:i}=O(e);if(t===void 0)return s;let a=n.reference?.
bare.exec(t)?.[1];if(a&&n.reference)return r.push({name:e,text:`is the text ${a} itself, not its value: write ${n.reference.write(a)}.`}),s;let c=o.read(t);return c!==
void 0?c:(r.push({name:e,text:`${i?"":`is ${In(t)}, but `}must be ${o.expects}.`}),s)}function Cn(e){return e.accessToken!==void 0?"access-token":e.clientId!==void 0&&
e.identityId===void 0?"universal":"oidc"}function In(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function Ln(e){let t=e.length===1?"A setting \
of this step is wrong.":`${e.length} settings of this step are wrong.`;return new m("settings-invalid",`${t} Nothing was asked of Infisical yet.`,{fixes:e})}var V={github:{style:"kebab",reference:{bare:/^(?:\$?\{\{?\s*)?((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,write:e=>`\${{ ${e}\
 }}`},emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or environment, and ${{ secrets.NAME }} \
gives nothing to pull requests from forks and to Dependabot"}};async function we(e,{accessToken:t,files:n}){let{host:r,product:o,clock:s=N}=e,i=(a,c)=>r.say(a,J(c,o.style));for(let{path:a,reason:c}of Ve(n))i("warning",`The \
file ${a} holds secrets and could not be removed: ${c}.`);if(t!==void 0){if(r.mask(C(t,r.masker)),Dn(t))return i("debug","The access token has ended by itself.");
try{let{settings:a}=ge(e.given,o);st(e,a);let c=ot(e,a,L(a.timeout,s));await ct(c.infisical,t,s,i)&&i("info","Revoked the access token."),c.close()}catch(a){i("\
warning",`The access token could not be revoked, and ends by itself in time. ${B(a).message}`)}}}function Dn(e){let t=ce(e)?.exp;return typeof t=="number"&&t*1e3<=
Date.now()}var z="leftover",_n=128*1024,Mn=1024*1024,jn={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function xe(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;
throw new m("write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.
GITHUB_WORKSPACE??t.RUNNER_TEMP??(0,bt.join)("/","tmp"),file:".env",names:{reserved:[/^(GITHUB|RUNNER|ACTIONS)_/i,/^(CI|NODE_OPTIONS)$/i],fold:s=>s.toLowerCase()},
masker:{splitsLines:!0,misses:["form","base64url","shell"]},shown:Un(t),unfit:Fn,say:(s,i)=>n(Bn(s,i)),mask:s=>n(s.map(i=>`::add-mask::${vt(i)}
`).join("")),set:(s,i)=>r(o(jn[s]),xt(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),xt([{name:z,value:JSON.stringify(s)}]))}}}function Un(e){
let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB\
_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==void 0&&r!=="")}function Fn({name:e,value:t},n){let r=Buffer.
byteLength(t);if(n==="output")return r>Mn?"the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;
if(e.toUpperCase()==="NODE_OPTIONS")return"GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(t.
includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(Buffer.
byteLength(e)+r+2>_n)return"the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from \
a file ({export-type}: file)."}var Nn={debug:"::debug::",warning:"::warning::",error:"::error::"};function Bn(e,t){let n=Nn[e];return n!==void 0?`${n}${vt(t)}
`:`${t.split(`
`).map(ee).join(`
`)}
`}function vt(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function xt(e){let t=`infisical_${(0,kt.randomUUID)()}`;return e.map(({name:n,value:r})=>`${n}<<${t}
${r}
${t}
`).join("")}var Rt=require("node:child_process"),b=require("node:fs");var M={env:process.env,print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Hn,read:Wn,run:Vn,exitWith:e=>{process.exitCode=e},whenIdle:e=>{
process.once("beforeExit",e)}};function Hn(e,t){let n=Gn(e,()=>{let r=(0,b.openSync)(e,"a");try{let o=(0,b.fstatSync)(r).size;return Kn(r,Buffer.from(t),o),o}finally{
(0,b.closeSync)(r)}});return()=>(0,b.truncateSync)(e,n)}function Gn(e,t){try{return t()}catch(n){let{code:r}=n,o=typeof r=="string"?r:"for no known reason";throw new m(
"write-failed",`Writing to ${e} failed (${o}); what had been written was taken back.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space befo\
re this step."]:[],cause:n})}}function Kn(e,t,n){try{for(let r=0;r<t.length;)r+=(0,b.writeSync)(e,t,r)}catch(r){throw(0,b.ftruncateSync)(e,n),r}}function Wn(e,t){
let n=(0,b.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,b.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,b.closeSync)(n)}}var Jn=process.platform==="win32"?["cmd.exe","/d","/s","/c"]:["/bin/sh","\
-c"];function Vn(e,t){let[n="",...r]=Jn;return new Promise((o,s)=>{let i={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"\
SIGKILL",signal:t.signal};(0,Rt.execFile)(n,[...r,e],i,(c,l)=>{c?s(zn(c,t)):o(l)}).stdin?.end()})}function zn({code:e,signal:t,killed:n},{seconds:r}){let o=n?`d\
id not end within ${r} s`:typeof e=="number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new m("token-unavailable",`The command that should pr\
int the token ({token-command}) ${o}.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints her\
e is not shown, since it may be the token."]})}var Tt="INPUT_";function St(e){let t=Object.keys(e).filter(n=>n.startsWith(Tt)).map(n=>n.slice(Tt.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),ve(
n)]))}var $t=xe(M);function qn(){try{let{accessToken:e,files:t=[]}=JSON.parse(Re(z)||"{}");return e===void 0?{files:t}:{files:t,accessToken:e}}catch{return{files:[]}}}
we({product:V.github,given:St(M.env),host:$t,hands:M},qn()).catch(e=>{$t.say("warning",`Cleaning up after the secrets step broke off (${e instanceof Error?e.name:
"for no known reason"}).`)});
