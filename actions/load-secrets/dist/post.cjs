// Made from actions/load-secrets/src/post.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var Jt=Object.create;var X=Object.defineProperty;var Vt=Object.getOwnPropertyDescriptor;var qt=Object.getOwnPropertyNames;var zt=Object.getPrototypeOf,Zt=Object.prototype.hasOwnProperty;var Yt=(e,t)=>{for(var n in t)X(e,n,{get:t[n],enumerable:!0})},Qt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of qt(t))!Zt.call(e,o)&&o!==
n&&X(e,o,{get:()=>t[o],enumerable:!(r=Vt(t,o))||r.enumerable});return e};var je=(e,t,n)=>(n=e!=null?Jt(zt(e)):{},Qt(t||!e||!e.__esModule?X(n,"default",{value:e,enumerable:!0}):n,e));var M=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function c(f){try{a(r.next(f))}catch(d){
i(d)}}function l(f){try{a(r.throw(f))}catch(d){i(d)}}function a(f){f.done?s(f.value):o(f.value).then(c,l)}a((r=r.apply(e,t||[])).next())})},ee=class{constructor(t){
this.message=t}readBody(){return M(this,void 0,void 0,function*(){return new Promise(t=>M(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,function*(){return new Promise(
t=>M(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},G=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return M(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,c){i?o(i):c?r(c):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,a){o||(o=!0,r(l,a))}let i=t.httpModule.
request(t.options,l=>{let a=new ee(l);s(void 0,a)}),c;i.on("socket",l=>{c=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{c&&c.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var Le;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Le||(Le={}));function _e(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function Me(e){return process.env[`STATE_${e}`]||""}var Dt=require("node:path");var Xt=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,en=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,tn=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
nn=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],rn=/^(?!\s*::)(?:(?!##)[ -~])*$/;function te(e){if(e.length<=8e3&&rn.test(e))return e;let t=e.slice(0,2*8e3).
replace(Xt,"").replace(en," | ").replace(/\t/g," ").replace(tn,"?"),n=nn.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var ne={};Yt(ne,{Failure:()=>m});var m=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var O={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function I(e,t=O){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(c=>c(i)))},wait:i=>new Promise((c,l)=>{
let a=()=>{},f=s(d=>{a(),l(d)});o||(a=t.after(i,()=>{f(),c()}))})}}function C({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Ie=require("node:stream");function De(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new m("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Ie.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function E(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var on=500,sn=1e4,an=2;async function Ue(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:c}=n,l=c.now(),a=({code:p,what:u,fixes:k=[],refusal:R,cause:S},x,v)=>{
let T=x>1?` (${x} tries in ${E(c.now()-l)})`:"",N=v?[`Raise {retry-deadline} (it is ${E(n.seconds*1e3)}) if this is worth a longer wait.`]:[],Q={fixes:[...k,...N],
cause:S,...R?{refusal:R}:{}};return new m(p,`Could not ${e.purpose} (${t}): ${u}${T}.`,Q)},f=0,d=Fe;for(let p=1;;p++){if(await dn(e,n,r,()=>a(cn,p,!0)),n.left()===
0)throw a(d,p-1,!0);let u=await i();if(!("mayPass"in u))return u;(!(u.code==="timed-out"&&n.left()<an)||d===Fe)&&(d=u);let R=c.now(),S=o()*Math.min(sn,on*2**(p-
1));u.wait!==void 0&&(r.until=Math.max(r.until,R+u.wait));let x=Math.max(0,r.until-R)+S,v=u.mayPass==="yes"||u.mayPass==="once"&&f++===0;if(e.retry===!1||!v)throw a(
u,p,!1);if(x>=n.left())throw a(ln(d),p,!0);s?.(`Could not ${e.purpose} (${t}): ${u.what}. Trying again ${x<50?"at once":`in ${E(x)}`} (try ${p+1}).`),await n.wait(
x)}}var Fe={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},cn={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function ln(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${E(e.wait)}, more than is left before the deadlin\
e`}}async function dn(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var K=require("node:http");var Be="0.1.0";var Ke=require("node:net");var fn,y=e=>(fn??=require("./cold.cjs").open(ne))[e];var Ne=(...e)=>y("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),He=(...e)=>y("packages/http/src/proxy-rules.ts").readProxy(...e);function re(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=Ge(n,t);return r?He(e,r,n.toUpperCase(),Ge("no_proxy",t)??""):void 0}var un=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function oe(e){let t=un(e);return{host:t,port:e.port,servername:(0,Ke.isIP)(t)?"":t}}function Ge(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var se=(...e)=>y("packages/http/src/trust.ts").readCertificates(...e),ie=(...e)=>y("packages/http/src/trust.ts").readExtraCertificates(...e),We=(...e)=>y("packa\
ges/http/src/trust.ts").trusting(...e);var Je=(...e)=>y("packages/http/src/tunnel.ts").tunnelAgent(...e);var qe=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function ze(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,c=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>je(require("node:https"))):{Agent:K.Agent,request:K.request},l={keepAlive:!0,maxSockets:4,...r?
{secureContext:We(r)}:{}},a={options:l,patience:s*1e3,clock:o.clock},f=n&&qe(e)?Je({proxy:n,...a}):new c.Agent(l);return{module:c,agent:f}}function Ze(e,t,n){let r={
...Ve(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${Be}`,...e.json?{"content-type":"application/json"}:{},...Ve(
e.headers)},{base:o,proxy:s}=n,{method:i}=e;if(!s||qe(n))return{method:i,protocol:o.protocol,...oe(o),path:t,headers:r};let c=Ne(s);return{method:i,protocol:s.protocol,
...oe(s),path:o.origin+t,headers:{...r,host:o.host,...c?{"proxy-authorization":c}:{}}}}function Ve(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[
t.toLowerCase(),n]))}var Ye=(...e)=>y("packages/http/src/setback.ts").setbackOf(...e);function Qe(e,t){let n=[],r=!1,o=()=>{},s=new Promise((a,f)=>{o=()=>f(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let a of n)a.destroy()},c=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(a){n.push(a),r&&a.destroy()},orEnd:a=>Promise.race([a,s]),stop(){c(),l()}}}var Xe=(...e)=>y("packages/http/src/verdict.ts").verdictOn(...e);var mn=64*1024*1024;function ae(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new G(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:c=new Map,onRetry:l}=e,a=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
f=p=>({base:n,ask:u=>{let k={deadline:p,hold:o,random:i,...l?{onRetry:l}:{}};return Ue(u,C(u,{base:n})+r,k,()=>d(u,p))},within:f,close:()=>c.forEach(u=>{u.then(
({agent:k})=>k.destroy(),yn)})});async function d(p,u){let k=new URL(n+p.path),R=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),S=Math.min(
e.timeout*1e3,u.left()),x=Qe(u,S);try{let v=c.get(a)??ze(e);c.set(a,v);let{agent:T,module:N}=await v,Q=p.json?JSON.stringify(p.json):null,Kt={options:{...Ze(p,R,
e),agent:T},parsedUrl:k,httpModule:hn(x,N)},{message:Wt}=await x.orEnd(s.requestRaw(Kt,Q)),H=await x.orEnd(wn(Wt,p.maxBytes??mn));return gn(H)?H:Xe(H,p,k)??H}catch(v){
let T=u.reason();if(T)throw T;return x.isOver()?{code:"timed-out",what:`no whole answer came within ${E(S)}`,mayPass:"yes",fixes:["Raise {timeout} if the server\
 is merely slow."]}:Ye(v)}finally{x.stop()}}return f(e.deadline)}function hn(e,{request:t}){return{request:(r,o)=>{let s=t(r,o);return e.bind(s),s}}}var yn=()=>{},
gn=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function wn(e,t){let n=await De(e,t),r=Object.entries(e.headers).map(([o,s])=>[o,Array.
isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var xn=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,kn=/^[!-~]+(?: [!-~]+)*$/;function D(e,t=300){if(e.length<=t&&kn.test(e))return e;let n=e.slice(0,t*4).replace(xn," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function et(e,t,n){return new m("answer-malformed",`Could not ${t.purpose} (${C(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function ce(e,t,n){let r=tt(e);if("json"in r)return r.json;throw et(`the server answered ${e.status} w\
ith ${r.instead}`,t,n)}function le(e){let t=tt(e);if(!("json"in t))return{status:e.status,message:t.instead};let{message:n,error:r}=nt(t.json),o=bn(n)||"no reas\
on was given";return{status:e.status,message:o,...typeof r=="string"?{error:D(r,80)}:{}}}function tt({body:e,headers:t}){let n=D(t["content-type"]??"",60).toLowerCase();
if(e.length===0)return{instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{
instead:n?`content of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON th\
at is cut short or broken"}}}function bn(e){if(typeof e=="string")return D(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=nt(
n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return D(
t.join("; "))}function nt(e){return typeof e=="object"&&e!==null?e:{}}function de(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return vn(r)?r:
void 0}catch{return}}function vn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var rt=(...e)=>y("packages/job/src/files.ts").removeFiles(...e);function ot(e){let t=[],n=o=>t.flat().filter(s=>s!=="").reduce((s,i)=>s.replaceAll(i,"***"),o),{summary:r}=e;return{...e,mask(o){t.push(o),e.mask(o)},say:(o,s)=>e.
say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var fe=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),st=e=>JSON.stringify(e).slice(1,-1),it=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,ue={json:e=>[st(e)],dialect(e){let t=st(e),n=t.replace(/[^ -~]/g,it);return[n,t.replace(/[<>&]/g,it),n.replaceAll("/","\\/")].
filter(o=>o!==t)},url:e=>[fe(e)],form:e=>[encodeURIComponent(e),fe(e).replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[fe(e).
replaceAll("%2F","/")]:[]],shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var Rn=["json","dialect","url","form","base64","base64url"],J=8,me=4,he=e=>/^[\w.-]+$/.test(e);function ye(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function ge(e,t,n=r=>r.length>=J){if(he(e))return we([e],t);let r=ye(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return at(
o.flatMap(a=>[a,...ct(a,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(ue.shell):[],c=!t.splitsLines||s.length===r.length,l=c?t.misses.filter(
a=>a!=="shell"):Rn;return at([...s,...i,...o.flatMap(a=>[...c?[a]:[],...ct(a,l)])])}function we(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>W(e,r)).filter(dt)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=me):[];return[...e,...W(n,0)]}function at(e){return[...new Set(e)]}function ct(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:ue[o](n)),...Sn(n,t)]}var Tn=/^[ -=@-}]*$/;function Sn(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&Tn.test(e))return e.length%3===0||e.length<me?[]:W([o],0);let s=[
0,1,2].flatMap(l=>W([o],l)).filter(dt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),c=o.length%3===0?[]:s.slice(0,1);return[...n?s:c,...r?i.filter((l,a)=>a===
0||l!==s[a]):[]]}var dt=e=>e.length>=me;function W(e,t){let n=e.map(s=>lt(t)+s+lt((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let c=o;return o+=(n[i]?.length??0)*4/3,r.slice(c+Math.ceil(t*4/3),c+Math.floor((t+s.length)*4/3))})}var lt=e=>"\0".repeat(e);var $n=/pass|secret|token|key|credential|private/i,An=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function pt(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,c,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[a,f]of Object.entries(i))s(f,[...c,a],l||$n.test(a));else(typeof i=="number"?l:typeof i=="string"&&(l||An(
i)))&&n.push({path:c.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var xe=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Pn=Math.max(...[...xe].map(e=>e.length));function ft({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Pn&&xe.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function ut(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(On));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function On(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function ke(e,t,n){let r=e.filter(({secret:d,value:p})=>d&&p!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=ft(t),s=ut(t.exempt),i=d=>d.length>=J&&o(d)===void 0,c=new Set,l=[],a=[],f=(d,p)=>{for(let u of ge(p,n,i))c.add(u);for(let u of En(p.trim())?ye(p):[])jn(u)&&
!i(u)&&a.push({name:d,text:u,reason:Cn})};for(let{name:d,value:p}of r){let u=s(d)?"exempt ({mask-exempt})":void 0;if(u===void 0&&he(p)&&o(p)===void 0){l.push(p);
continue}let k=p.trim(),R=u??o(k);if(R!==void 0){a.push({name:d,text:k,reason:`it is ${R}`});continue}f(d,p);let{leaves:S,cut:x}=pt(k);x&&a.push({name:d,text:"",
reason:"it has more fields than are looked at one by one"});for(let v of S){let T=s(d,v.path)?"exempt ({mask-exempt})":o(v.text);T===void 0?f(d,v.text):a.push({
name:d,text:v.text,reason:`a field of it is ${T}`})}}for(let d of we(l,n))c.add(d);return{texts:[...c],unmasked:Ln(a.filter(({text:d})=>!c.has(d)))}}var Cn=`lin\
es of it that are shorter than ${J} characters, or common words, are hidden only where the whole stands in one line`,En=e=>/[\r\n]/.test(e),jn=e=>/[^\s!-/:-@[-`{-~]/.
test(e);function L(e,t){return t?ge(e,t,()=>!0):[e]}function Ln(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(
([n,r])=>({name:n,reason:[...r].join("; ")}))}function mt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:c}=n,l=new Map,a=(d,p)=>{let u=re(d,t.env);return u&&_n(u,e),ae({base:d,timeout:c,
deadline:r,transports:l,onRetry:R=>e.say("info",R),...p,...u?{proxy:u}:{}})},f=a(o,{headers:i,...s===void 0?{}:{certificates:Mn(s,t.env)}});return{infisical:f,platform:d=>a(
d,{}),close:()=>f.close()}}function _n({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].flatMap(o=>L(o,n.masker)))}function Mn(e,t){
return[se(e),ie(t.NODE_EXTRA_CA_CERTS)].join(`
`)}function ht({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(a=>[a,a.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(a=>({name:"extra-headers",value:a,secret:!0})),c={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(a=>a===void 0?[]:L(a,e.masker)),...i.length>
0?ke(i,c,e.masker).texts:[]];l.length>0&&e.mask(l)}var be=(...e)=>y("packages/client/src/causes.ts").causeOf(...e);var yt={status:404,says:/^Route [A-Z]+:\//};function gt({status:e,message:t}){return e===yt.status&&yt.says.test(t)}async function wt(e,t,n){let r=await e.ask(t).catch(i=>{throw In(i,n)}),o=ce(r,t,e);if(r.status<400)return{json:o};let s=le(r);return{refusal:s,noRoute:gt(s)}}function xt({
refusal:e},t,n,r,o){let s=be(e,r),i=`Could not ${t.purpose} (${C(t,n)}): the server answered ${e.status}: ${e.message}`;return new m(o??s.code,Dn(i),{fixes:s.fixes,
refusal:e})}function In(e,t){if(!(e instanceof m)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...be(o,t).fixes,...e.fixes];
return new m(n,r,{fixes:s,refusal:o,cause:e})}var Dn=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Fn=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function ve(e,t){let n={...Fn("revoke",t),retry:!1},r=await wt(e,n,"read");if("refusal"in r)throw xt(r,n,e,"read")}var kt=(...e)=>y("packages/job/src/explain.ts").toFailure(...e);var Un=5;async function bt(e,t,n,r){try{return await ve(e.within(I(Un,n)),t),!0}catch(o){return Re(r,o),!1}}function Re(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${kt(t).message}`)}function vt(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!de(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var Rt=(...e)=>y("packages/job/src/settings/unknown.ts").unknownName(...e);var w={expects:"a text",read:e=>e},Bn=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),$={expects:"true or false",read:e=>Bn.get(e.toLowerCase())};function V(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function A(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Tt(...e){let t=A(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Pt(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var Te={expects:"a list, with co\
mmas or line ends between its items",read:e=>Pt(e)},St={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},q={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},$t={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},At={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function Pt(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var g=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),h=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Nn=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],Ot=A(...Nn),Hn={...Ot,expects:`${Ot.expects} (aws-iam is not there yet: Infisical/secrets-action has it)`},j={identityId:g("es\
sential",St),clientId:g("essential",w),clientSecret:g("essential",w,{secret:!0}),projectSlug:g("essential",q),projectId:g("essential",w),environment:g("essentia\
l",q,{aliases:["envSlug"]}),secretPath:h("essential",$t,"/"),domain:h("essential",w,"https://app.infisical.com"),method:g("essential",Hn),audience:g("essential",
w,{aliases:["oidcAudience"]}),tokenSource:g("identity",w),tokenEnv:g("identity",w),tokenFile:g("identity",w),tokenCommand:g("identity",w),organizationSlug:g("id\
entity",q),accessToken:g("identity",w,{secret:!0}),allowHttp:h("identity",$,!1),recursive:h("selection",$,!1),includeImports:h("selection",$,!0),tagSlugs:g("sel\
ection",Te),secretName:g("selection",w),envPrefix:h("selection",w,""),envSuffix:h("selection",w,""),onDuplicate:h("selection",A("error","first","last"),"error"),
onUnsafeName:h("selection",A("error","skip"),"error"),onEmpty:h("selection",A("error","warn","ignore"),"error"),exportType:h("delivery",Tt("env","output","file",
"none"),["env"]),fileOutputPath:g("delivery",w),fileFormat:h("delivery",A("dotenv"),"dotenv"),deleteFile:h("delivery",$,!1),allowOutside:h("delivery",$,!1),maskMinLength:h(
"delivery",V(1,100),4),maskExempt:h("delivery",Te,[]),exportAccessToken:h("delivery",$,!1,{aliases:["exportToken"]}),revoke:h("delivery",$,!0),summary:h("delive\
ry",A("failure","always","never"),"failure"),caCertificate:g("network",w),extraHeaders:h("network",At,{},{secret:!0}),timeout:h("network",V(1,3600,"seconds"),30),
retryDeadline:h("network",V(1,86400,"seconds"),120)},F=Object.keys(j);function U(e){return j[e]}var Se=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Gn={kebab:Se,camel:e=>e,snake:e=>Se(e).replaceAll("-","_"),upper:e=>Se(e).replaceAll("-","_").toUpperCase()};
function P(e,t){return Gn[t](e)}function z(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}/g,(n,r)=>{let o=r.replace(/-[a-z]/g,s=>s.slice(1).toUpperCase());return Object.
hasOwn(j,o)?P(o,t):n})}function Ct(e,{style:t,stray:n=""}){let r={},o=[],s={};for(let[i,c]of Object.entries(e)){let l=c?.trim()??"";if(l==="")continue;let a=Kn(i,t);a===void 0?o.push(
{name:i,text:`${Rt(i,Wn(t))} ${n}`.trimEnd()}):r[a]!==void 0&&r[a]!==l?o.push({name:a,text:`is written twice with different values, as ${s[a]??""} and as ${i.toLowerCase()}\
: keep one.`}):(r[a]=l,s[a]=i.toLowerCase())}return{given:r,problems:o}}var Et=new Map(F.flatMap(e=>[e,...U(e).aliases??[]].map(t=>[t.toLowerCase(),{name:t,key:e}])));
function Kn(e,t){let n=e.toLowerCase(),r=Et.get(n.replace(/[-_]/g,""));return r&&P(r.name,t).toLowerCase()===n?r.key:void 0}var Wn=e=>[...Et.values()].map(({name:t})=>P(
t,e).toLowerCase());var B=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,jt=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,Jn={universal:[
B("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),B("clientSecret","the client secret of the identity. Keep it in the pla\
tform's secret store.")],"access-token":[B("accessToken","the access token that {method}: access-token takes.")]},Vn=[B("identityId","the id of the machine iden\
tity that this job logs in as (Infisical: Access Control, Machine Identities).")],qn=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"\
is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,jt("projectSlug","projectId","and {project-id}\
 both name the project: keep one of the two."),B("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,jt("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],Lt={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],universal:["client\
Id","clientSecret"],"access-token":["accessToken"]},zn=e=>Object.hasOwn(Lt,e)?e:"token",Zn=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"\
has no effect, since {secret-name} names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutput\
Path",text:"has no effect, since {export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no\
 effect, since {export-type} does not say file."}:void 0,...Object.entries(Lt).flatMap(([e,t])=>t.map(n=>({method:r},o)=>o[n]!==void 0&&zn(r)!==e?{name:n,text:`\
has no effect with {method}: ${r}.`}:void 0))];function _t(e,t,n,r){let o=new Set(n.map(({name:c})=>c)),s=c=>c.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.has(
l));return{wrong:s([...Jn[e.method]??Vn,...qn]).map(c=>r.emptiness&&c.text.startsWith("is missing")?{...c,text:`${c.text} If it is written there, it came throug\
h empty: ${r.emptiness}.`}:c),idle:s(Zn)}}function $e(e,t){let{given:n,problems:r}=Ct(e,t),o={};for(let d of F)o[d]=Yn(d,n[d],t,r);let s=o.method??Qn(n),i=vt(o.domain,o.allowHttp);typeof i=="string"&&r.
push({name:"domain",text:i});let c={...o,method:s,domain:i},{wrong:l,idle:a}=_t(c,n,r,t);r.push(...l);let f=({name:d,text:p})=>`${Object.hasOwn(j,d)?P(d,t.style):
d} ${p}`;if(r.length>0)throw er(r.map(f));return{settings:c,warnings:a.map(f)}}function Yn(e,t,n,r){let{reader:o,fallback:s,secret:i}=U(e);if(t===void 0)return s;
let{reference:c}=n,l=c?.bareIn(t);if(c&&l)return r.push({name:e,text:`is the text ${l} itself, not its value: write ${c.write(l)}.`}),s;let a=o.read(t);return a!==
void 0?a:(r.push({name:e,text:`${i?"":`is ${Xn(t)}, but `}must be ${o.expects}.`}),s)}function Qn(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.
clientSecret)!==void 0&&e.identityId===void 0?"universal":"oidc"}function Xn(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function er(e){let t=e.
length===1?"A setting of this step is wrong.":`${e.length} settings of this step are wrong.`;return new m("settings-invalid",`${t} Nothing was asked of Infisica\
l yet.`,{fixes:e})}var tr=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,Z={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?tr.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"}};async function Ae(e,{accessToken:t,domain:n,files:r}){let o={...e,host:ot(e.host)},{host:s,product:i,clock:c=O}=o,l=(a,f)=>s.say(a,z(f,i.style));for(let{path:a,
reason:f}of rt(r))l("warning",`The file ${a} holds secrets and could not be removed: ${f}.`);if(t!==void 0){if(s.mask(L(t,s.masker)),rr(t)){l("debug","The acces\
s token has ended by itself.");return}try{let{settings:a}=$e(o.given,i);if(ht(o,a),a.domain.href!==n){l("warning",nr(n,a.domain.href));return}let f=mt(o,a,I(a.timeout,
c));await bt(f.infisical,t,c,l)&&l("info","Revoked the access token."),f.close()}catch(a){Re(l,a)}}}var nr=(e,t)=>`The access token was not revoked, and ends by\
 itself in time: it came from ${e??"nowhere"}, and {domain} is now ${t}. Look for what changed between this step and the end of the job.`;function rr(e){let t=pe(
e)?.exp;return typeof t=="number"&&t*1e3<=Date.now()}function Oe(e){let{accessToken:t,domain:n,files:r}=or(e);return{files:Array.isArray(r)?r.filter(Pe):[],...Pe(t)&&Pe(n)?{accessToken:t,domain:n}:{}}}function or(e){
try{return JSON.parse(e)??{}}catch{return{}}}var Pe=e=>typeof e=="string"&&e!=="";function Mt({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var Y="leftover",sr=1024*1024,ir={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function Ee(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new m(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Dt.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:ar(t),unfit:cr,say:(s,i)=>n(dr(s,i)),mask:s=>n(pr(s)),set:(s,i)=>r(o(ir[s]),It(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),
It([{name:Y,value:JSON.stringify(s)}]))}}}function ar(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF","\
GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==
void 0&&r!=="")}function cr(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>sr?"the value is larger than the 1 MiB that GitHub takes for \
an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment. Give \
it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it fro\
m an output or a file ({export-type}: output or file).";if(!Mt(e))return"the value is larger than the 128 KiB that Linux takes for one environment variable; wit\
h it no later step would start. Take it from a file ({export-type}: file)."}var lr={debug:"::debug::",warning:"::warning::",error:"::error::"};function dr(e,t){
let n=t.split(`
`).map(te).join(`
`),r=lr[e];return`${r===void 0?n:r+Ft(n)}
`}function pr(e){let t="";for(let n of e)t+=`::add-mask::${Ft(n)}
`;return t}function Ft(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function It(e){let t=fr(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var Ce="infisical_";function fr(e){let t=e.filter(({value:o})=>o.includes(Ce)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${Ce}${r}`);)r++;return`${Ce}${r}`}var b=require("node:fs");var _={env:process.env,clock:{...O,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:ur,
read:hr,run:yr,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function ur(e,t){let n=0;try{let r=(0,b.openSync)(e,"a");try{n=(0,b.fstatSync)(
r).size,mr(r,Buffer.from(t))}catch(o){throw Ut(e,n,o),o}finally{(0,b.closeSync)(r)}}catch(r){throw r instanceof m?r:Bt(e,r,"what had been written was taken back")}
return()=>Ut(e,n)}function mr(e,t){for(let n=0;n<t.length;)n+=(0,b.writeSync)(e,t,n)}function Ut(e,t,n){try{(0,b.truncateSync)(e,t)}catch(r){throw Bt(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function Bt(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new m(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function hr(e,t){
let n=(0,b.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,b.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,b.closeSync)(n)}}async function yr(e,t){let{exec:n}=await Promise.resolve().then(()=>je(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},c=n(e,s,(l,a)=>{i(),l?
o(gr(l,t)):r(a)});i=t.onEnd(()=>{c.kill("SIGKILL")}),c.stdin?.end()})}function gr({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new m("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}var Nt="INPUT_";function Ht(e){let t=Object.keys(e).filter(n=>n.startsWith(Nt)).map(n=>n.slice(Nt.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),_e(
n)]))}var Gt=Ee(_),wr={product:Z.github,given:Ht(_.env),host:Gt,hands:_,clock:_.clock};Ae(wr,Oe(Me(Y))).catch(e=>{Gt.say("warning",`Cleaning up after the secrets step\
 broke off (${e instanceof Error?e.name:"for no known reason"}).`)});
