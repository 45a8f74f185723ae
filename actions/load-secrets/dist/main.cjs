// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var pr=Object.create;var Se=Object.defineProperty;var ur=Object.getOwnPropertyDescriptor;var mr=Object.getOwnPropertyNames;var hr=Object.getPrototypeOf,yr=Object.prototype.hasOwnProperty;var gr=(e,t)=>{for(var n in t)Se(e,n,{get:t[n],enumerable:!0})},wr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of mr(t))!yr.call(e,o)&&
o!==n&&Se(e,o,{get:()=>t[o],enumerable:!(r=ur(t,o))||r.enumerable});return e};var mt=(e,t,n)=>(n=e!=null?pr(hr(e)):{},wr(t||!e||!e.__esModule?Se(n,"default",{value:e,enumerable:!0}):n,e));var tr=require("node:path");var kr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,xr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,br=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Sr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],Tr=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Te(e){if(e.length<=8e3&&Tr.test(e))return e;let t=e.slice(0,2*8e3).
replace(kr,"").replace(xr," | ").replace(/\t/g," ").replace(br,"?"),n=Sr.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var ve={};gr(ve,{Failure:()=>y});var y=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var L={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Y(e,t=L){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,l)=>{
let c=()=>{},d=s(p=>{c(),l(p)});o||(c=t.after(i,()=>{d(),a()}))})}}function D({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var z=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(p){
i(p)}}function l(d){try{c(r.throw(d))}catch(p){i(p)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(e,t||[])).next())})},Re=class{constructor(t){
this.message=t}readBody(){return z(this,void 0,void 0,function*(){return new Promise(t=>z(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return z(this,void 0,void 0,function*(){return new Promise(
t=>z(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},ie=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return z(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,c){o||(o=!0,r(l,c))}let i=t.httpModule.
request(t.options,l=>{let c=new Re(l);s(void 0,c)}),a;i.on("socket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var ht=require("node:stream");function yt(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new y("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,ht.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}var vr=500,Rr=1e4,Or=2;async function wt(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,l=a.now(),c=({code:u,what:f,fixes:w=[],refusal:x,cause:T},h,g)=>{
let E=Math.round((a.now()-l)/1e3),oe=h>1?` (${h} tries in ${E} seconds)`:"",xe=g?[`Raise {retry-deadline} (it is ${n.seconds} seconds) if this is worth a longer\
 wait.`]:[],be={fixes:[...w,...xe],cause:T,...x?{refusal:x}:{}};return new y(u,`Could not ${e.purpose} (${t}): ${f}${oe}.`,be)},d=0,p=gt;for(let u=1;;u++){if(await _r(
e,n,r,()=>c(Er,u,!0)),n.left()===0)throw c(p,u-1,!0);let f=await i();if(!("mayPass"in f))return f;(!(f.code==="timed-out"&&n.left()<Or)||p===gt)&&(p=f);let x=a.
now(),T=o()*Math.min(Rr,vr*2**(u-1));f.wait!==void 0&&(r.until=Math.max(r.until,x+f.wait));let h=Math.max(0,r.until-x)+T,g=f.mayPass==="yes"||f.mayPass==="once"&&
d++===0;if(e.retry===!1||!g)throw c(f,u,!1);if(h>=n.left())throw c(Pr(p),u,!0);s?.(`Could not ${e.purpose} (${t}): ${f.what}. Trying again in ${kt(h)} (try ${u+
1}).`),await n.wait(h)}}var gt={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},Er={code:"rate-limited",what:"the server asked for a \
pause that is longer than the time left",mayPass:"no"};function Pr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${kt(e.wait)}, more than are l\
eft before the deadline`}}async function _r(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}function kt(e){
let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var ae=require("node:http");var xt="0.1.0";var vt=require("node:net");var Ir,m=e=>(Ir??=require("./cold.cjs").open(ve))[e];var bt=(...e)=>m("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),St=(...e)=>m("packages/http/src/proxy-rules.ts").readProxy(...e);function Oe(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=Tt(n,t);return r?St(e,r,n.toUpperCase(),Tt("no_proxy",t)??""):void 0}var Nr=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Ee(e){let t=Nr(e);return{host:t,port:e.port,servername:(0,vt.isIP)(t)?"":t}}function Tt(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Pe=(...e)=>m("packages/http/src/trust.ts").readCertificates(...e),_e=(...e)=>m("packages/http/src/trust.ts").readExtraCertificates(...e),Rt=(...e)=>m("packa\
ges/http/src/trust.ts").trusting(...e);var Ot=(...e)=>m("packages/http/src/tunnel.ts").tunnelAgent(...e);var Pt=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function _t(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,a=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>mt(require("node:https"))):{Agent:ae.Agent,request:ae.request},l={keepAlive:!0,maxSockets:4,...r?
{secureContext:Rt(r)}:{}},c={options:l,patience:s*1e3,clock:o.clock},d=n&&Pt(e)?Ot({proxy:n,...c}):new a.Agent(l);return{module:a,agent:d}}function At(e,t,n){let r={
...Et(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${xt}`,...e.json?{"content-type":"application/json"}:{},...Et(
e.headers)},{base:o,proxy:s}=n,{method:i}=e;if(!s||Pt(n))return{method:i,protocol:o.protocol,...Ee(o),path:t,headers:r};let a=bt(s);return{method:i,protocol:s.protocol,
...Ee(s),path:o.origin+t,headers:{...r,host:o.host,...a?{"proxy-authorization":a}:{}}}}function Et(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[
t.toLowerCase(),n]))}var It=(...e)=>m("packages/http/src/setback.ts").setbackOf(...e);function Nt(e,t){let n=[],r=!1,o=()=>{},s=new Promise((c,d)=>{o=()=>d(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let c of n)c.destroy()},a=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(c){n.push(c),r&&c.destroy()},orEnd:c=>Promise.race([c,s]),stop(){a(),l()}}}var Ct=(...e)=>m("packages/http/src/verdict.ts").verdictOn(...e);var Cr=64*1024*1024;function Ae(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new ie(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:l}=e,c=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
d=u=>({base:n,ask:f=>{let w={deadline:u,hold:o,random:i,...l?{onRetry:l}:{}};return wt(f,D(f,{base:n})+r,w,()=>p(f,u))},within:d,close:()=>a.forEach(f=>{f.then(
({agent:w})=>w.destroy(),Lr)})});async function p(u,f){let w=new URL(n+u.path),x=t+u.path+(u.query?`?${new URLSearchParams(u.query).toString()}`:""),T=Math.min(
e.timeout*1e3,f.left()),h=Nt(f,T);try{let g=a.get(c)??_t(e);a.set(c,g);let{agent:E,module:oe}=await g,xe=u.json?JSON.stringify(u.json):null,be={options:{...At(u,
x,e),agent:E},parsedUrl:w,httpModule:$r(h,oe)},{message:fr}=await h.orEnd(s.requestRaw(be,xe)),se=await h.orEnd(Mr(fr,u.maxBytes??Cr));return Dr(se)?se:Ct(se,u,
w)??se}catch(g){let E=f.reason();if(E)throw E;return h.isOver()?{code:"timed-out",what:`no whole answer came within ${Math.round(T/100)/10} seconds`,mayPass:"ye\
s",fixes:["Raise {timeout} if the server is merely slow."]}:It(g)}finally{h.stop()}}return d(e.deadline)}function $r(e,{request:t}){return{request:(r,o)=>{let s=t(
r,o);return e.bind(s),s}}}var Lr=()=>{},Dr=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function Mr(e,t){let n=await yt(e,t),r=Object.entries(
e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var Ur=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,jr=/^[!-~]+(?: [!-~]+)*$/;function _(e,t=300){if(e.length<=t&&jr.test(e))return e;let n=e.slice(0,t*4).replace(Ur," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function H(e,t,n){return new y("answer-malformed",`Could not ${t.purpose} (${D(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login page\
, a proxy, a gateway. For Infisical, check {domain}."]})}function q(e,t,n){let r=$t(e);if("json"in r)return r.json;throw H(`the server answered ${e.status} with\
 ${r.instead}`,t,n)}function Ie(e){let t=$t(e);if(!("json"in t))return{status:e.status,message:t.instead};let{message:n,error:r}=Lt(t.json),o=Hr(n)||"no reason \
was given";return{status:e.status,message:o,...typeof r=="string"?{error:_(r,80)}:{}}}function $t({body:e,headers:t}){let n=_(t["content-type"]??"",60).toLowerCase();
if(e.length===0)return{instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{
instead:n?`content of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON th\
at is cut short or broken"}}}function Hr(e){if(typeof e=="string")return _(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=Lt(
n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return _(
t.join("; "))}function Lt(e){return typeof e=="object"&&e!==null?e:{}}function X(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ne(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Fr(r)?r:
void 0}catch{return}}function F(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(([n,r])=>{let o=ce(e[r]);return o===void 0?[]:[{field:n,
claim:r,value:o}]})}function ce(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(t=>typeof t=="st\
ring"))return e.join(", ")}function Fr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Dt=64*1024,Ce={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=De(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new y("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:F},
$e={title:"a file",audience:"configured",token({from:e,read:t}){let n=De(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,Dt).trim()}catch(o){
throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${Br(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:F},Le={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=De(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=Dt)return o;throw new y(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:F};function De(e,t,n){if(e)return e;throw new y("se\
ttings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}function Br(e){let{code:t}=e;return typeof t=="string"?{ENOENT:"it is not there",EACCES:"per\
mission denied",EISDIR:"it is a folder"}[t]??t:"reading failed"}var Mt=(...e)=>m("packages/identity/src/github-refusals.ts").addressUnsafe(...e),Ut=(...e)=>m("packages/identity/src/github-refusals.ts").permissionMissing(...e),
jt=(...e)=>m("packages/identity/src/github-refusals.ts").refused(...e);var Me={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true",async token({env:e,audience:t,mask:n,open:r}){let o=e.ACTIONS_ID_TOKEN_REQUEST_URL,
s=e.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!s)throw Ut(e);n(s);let i=Wr(o),a=r(new URL(i.origin)),l={purpose:"get the job's token",method:"GET",path:i.pathname,query:{
...Object.fromEntries(i.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${s}`},maxBytes:256*1024},c=await a.ask(l);if(c.status!==200)throw jt(
c,l,a);let{value:d}=q(c,l,a)??{};if(typeof d!="string"||d==="")throw H("the answer's value is not a token",l,a);return d},bindings(e){return[...F(e),...Vr(e)]}},
Gr=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function Vr(e){return Gr.flatMap(t=>{let n=ce(e[t]);
return n?[{field:"Claims",claim:t,value:n}]:[]})}function Wr(e){let t=URL.canParse(e)?new URL(e):void 0;if(t?.protocol==="https:"||t?.protocol==="http:"&&X(t.hostname))
return t;throw Mt()}var Ht=(...e)=>m("packages/job/src/explain.ts").explain(...e),Q=(...e)=>m("packages/job/src/explain.ts").toFailure(...e),Ft=(...e)=>m("packages/job/src/explain.\
ts").withBindings(...e);var Bt=(...e)=>m("packages/job/src/files.ts").placeBeside(...e),Gt=(...e)=>m("packages/job/src/files.ts").placeFile(...e);var Vt=(...e)=>m("packages/job/src/files.ts").writeWhole(...e);function Wt(e){let t=[],n=o=>t.flat().filter(s=>s!=="").reduce((s,i)=>s.replaceAll(i,"***"),o),{summary:r}=e;return{...e,mask(o){t.push(o),e.mask(o)},say:(o,s)=>e.
say(o,o==="warning"||o==="error"?n(s):s),...r?{summary:o=>r(n(o))}:{}}}var Ue=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),Kt=e=>JSON.stringify(e).slice(1,-1),Jt=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,je={json:e=>[Kt(e)],dialect(e){let t=Kt(e),n=t.replace(/[^ -~]/g,Jt);return[n,t.replace(/[<>&]/g,Jt),n.replaceAll("/","\\/")].
filter(o=>o!==t)},url:e=>[Ue(e)],form:e=>[encodeURIComponent(e),Ue(e).replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[Ue(e).
replaceAll("%2F","/")]:[]],shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var Kr=["json","dialect","url","form","base64","base64url"],de=8,He=4,Fe=e=>/^[\w.-]+$/.test(e);function Be(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function Ge(e,t,n=r=>r.length>=de){if(Fe(e))return Ve([e],t);let r=Be(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return Yt(
o.flatMap(c=>[c,...zt(c,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(je.shell):[],a=!t.splitsLines||s.length===r.length,l=a?t.misses.filter(
c=>c!=="shell"):Kr;return Yt([...s,...i,...o.flatMap(c=>[...a?[c]:[],...zt(c,l)])])}function Ve(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>le(e,r)).filter(Xt)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=He):[];return[...e,...le(n,0)]}function Yt(e){return[...new Set(e)]}function zt(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:je[o](n)),...Yr(n,t)]}var Jr=/^[ -=@-}]*$/;function Yr(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&Jr.test(e))return e.length%3===0||e.length<He?[]:le([o],0);let s=[
0,1,2].flatMap(l=>le([o],l)).filter(Xt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((l,c)=>c===
0||l!==s[c]):[]]}var Xt=e=>e.length>=He;function le(e,t){let n=e.map(s=>qt(t)+s+qt((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var qt=e=>"\0".repeat(e);var zr=/pass|secret|token|key|credential|private/i,qr=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function Qt(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[c,d]of Object.entries(i))s(d,[...a,c],l||zr.test(c));else(typeof i=="number"?l:typeof i=="string"&&(l||qr(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var We=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Xr=Math.max(...[...We].map(e=>e.length));function Zt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Xr&&We.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function en(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Qr));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Qr(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function Z(e,t,n){let r=e.filter(({secret:p,value:u})=>p&&u!=="");if(!n)return{texts:[],unmasked:r.map(({name:p})=>({name:p,reason:"nothing can be hidden here"}))};
let o=Zt(t),s=en(t.exempt),i=p=>p.length>=de&&o(p)===void 0,a=new Set,l=[],c=[],d=(p,u)=>{for(let f of Ge(u,n,i))a.add(f);for(let f of eo(u.trim())?Be(u):[])to(
f)&&!i(f)&&c.push({name:p,text:f,reason:Zr})};for(let{name:p,value:u}of r){let f=s(p)?"exempt ({mask-exempt})":void 0;if(f===void 0&&Fe(u)&&o(u)===void 0){l.push(
u);continue}let w=u.trim(),x=f??o(w);if(x!==void 0){c.push({name:p,text:w,reason:`it is ${x}`});continue}d(p,u);let{leaves:T,cut:h}=Qt(w);h&&c.push({name:p,text:"",
reason:"it has more fields than are looked at one by one"});for(let g of T){let E=s(p,g.path)?"exempt ({mask-exempt})":o(g.text);E===void 0?d(p,g.text):c.push({
name:p,text:g.text,reason:`a field of it is ${E}`})}}for(let p of Ve(l,n))a.add(p);return{texts:[...a],unmasked:no(c.filter(({text:p})=>!a.has(p)))}}var Zr=`lin\
es of it that are shorter than ${de} characters, or common words, are hidden only where the whole stands in one line`,eo=e=>/[\r\n]/.test(e),to=e=>/[^\s!-/:-@[-`{-~]/.
test(e);function A(e,t){return t?Ge(e,t,()=>!0):[e]}function no(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(
([n,r])=>({name:n,reason:[...r].join("; ")}))}function tn({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:a}=n,l=new Map,c=(p,u)=>{let f=Oe(p,t.env);return f&&ro(f,e),Ae({base:p,timeout:a,
deadline:r,transports:l,onRetry:x=>e.say("info",x),...u,...f?{proxy:f}:{}})},d=c(o,{headers:i,...s===void 0?{}:{certificates:oo(s,t.env)}});return{infisical:d,platform:p=>c(
p,{}),close:()=>d.close()}}function ro({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].flatMap(o=>A(o,n.masker)))}function oo(e,t){
return[Pe(e),_e(t.NODE_EXTRA_CA_CERTS)].join(`
`)}function nn({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(c=>[c,c.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(c=>({name:"extra-headers",value:c,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(c=>c===void 0?[]:A(c,e.masker)),...i.length>
0?Z(i,a,e.masker).texts:[]];l.length>0&&e.mask(l)}function rn({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||
(n.add(s.key),r.push(s));return r}var Ke=(...e)=>m("packages/client/src/causes.ts").causeOf(...e);var on={status:404,says:/^Route [A-Z]+:\//};function sn({status:e,message:t}){return e===on.status&&on.says.test(t)}async function B(e,t,n){let r=await e.ask(t).catch(i=>{throw so(i,n)}),o=q(r,t,e);if(r.status<400)return{json:o};let s=Ie(r);return{refusal:s,noRoute:sn(s)}}function G({
refusal:e},t,n,r,o){let s=Ke(e,r),i=`Could not ${t.purpose} (${D(t,n)}): the server answered ${e.status}: ${e.message}`;return new y(o??s.code,io(i),{fixes:s.fixes,
refusal:e})}function so(e,t){if(!(e instanceof y)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...Ke(o,t).fixes,...e.fixes];
return new y(n,r,{fixes:s,refusal:o,cause:e})}var io=e=>/[.!?…]$/.test(e)?e:`${e}.`;var an=new WeakMap;async function V(e,t){let n=an.get(e)??new Set;an.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let l=await a(),c=await B(e,l,"read");if("json"in c)return{json:c.json,ask:l};if(c.noRoute&&n.add(i),!c.noRoute||s===o.length-1)throw G(c,
l,e,"read")}throw new Error("There was no way to ask.")}var fe=e=>({authorization:`Bearer ${e}`});function I(e,t){return(n,r)=>H(`the answer's ${ze(n)} is not ${r}`,e,t)}function R(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function Je(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function O(e,t,n,r){if(typeof e=="string")return e;throw r(`${ze(t)}.${n}`,"a t\
ext")}function pe(e,t,n,r){return e===void 0?"":O(e,t,n,r)}function Ye(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${ze(t)}.${n}`,"a number of second\
s")}function ze(e){return typeof e=="string"?e:e()}var cn=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:fe(e),maxBytes:1024*1024})});async function ln(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await V(e,[cn(t,r,"/api/v1/projects/slug/",n),cn(t,r,"/api/v2/workspace/",n)]),i=I(s,e);return O(R(o,"content",i).id,"conte\
nt","id",i)}var dn=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),fn=(e,t)=>"id"in t?{[e]:t.id}:{},qe={root:"/api/v4/secrets",parameters:e=>({...fn("projectId",e.project),...dn(e),includePersonalOverrides:"\
false"})},Xe={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:fn("workspaceId",e.project),...dn(e)})},pn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ue(e,t,n,{project:r},o){let s=R(e,t,o),{imported:i}=n,a=i?"":pe(s.environment,t,"environment",o),l=i?"":pe(s.secretPath,t,"secretPath",o),c=pe(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),d={key:O(s.secretKey,t,"secretKey",o),value:O(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:l||n.path,imported:i};return c&&(d.project=c),d}async function Qe(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await V(e,Ze(e,t,n,r,i=>({path:i.root,
parameters:pn(n)})));return rn(ao(o,n,I(s,e)))}function Ze(e,t,n,r,o){let s=(l,c)=>({route:l.root,ask:async()=>{let{path:d,parameters:p}=o(l),u={...l.parameters(
await c()),...p};return{purpose:r,method:"GET",path:d,query:u,headers:fe(t)}}}),{project:i}=n;if("id"in i)return[s(qe,()=>n),s(Xe,()=>n)];let a=async()=>({...n,
project:{id:await ln(e,t,i.slug)}});return[s(Xe,()=>n),s(qe,a)]}function ao(e,t,n){let r=R(e,"content",n),o={environment:t.environment,path:t.path,imported:!1};
return{own:un(r.secrets,"secrets",o,t,n),imports:Je(r.imports??[],"imports",n).map((s,i)=>co(s,`imports[${i}]`,t,n))}}function co(e,t,n,r){let o=R(e,t,r),s={environment:O(
o.environment,t,"environment",r),path:O(o.secretPath,t,"secretPath",r),imported:!0};return un(o.secrets,`${t}.secrets`,s,n,r)}function un(e,t,n,r,o){let s=0,i=()=>`${t}\
[${s}]`,a=[];for(let l of Je(e,t,o))a.push(ue(l,i,n,r,o)),s++;return a}function mn(e,t){let n=R(e,"content",t),r=O(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:Ye(n.expiresIn,"content","expiresIn",t),maxTtl:Ye(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var W=["identityId","jwt"],hn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:W},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:W},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:W},azure:{path:"/api/v1/auth/azure-auth/login",fields:W},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:W},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:W},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function et(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:hn[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await B(e,s,"login");if("refusal"in i)throw G(i,s,e,"login","login-refused");return mn(i.json,I(s,e))}async function tt(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await V(e,Ze(e,t,n,`read the secret ${r} of ${o}:${s}`,u=>({path:`${u.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),l=I(a,e),c=R(i,"content",l).secret,d=ue(c,"secret",{environment:o,path:s,imported:!1},n,l),p=d.environment!==o||yn(d.path)!==
yn(s);return{...d,imported:p}}var yn=e=>e.trim().replace(/\/$/,"")||"/";var lo=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function nt(e,t){let n={...lo("revoke",t),retry:!1},r=await B(e,n,"read");if("refusal"in r)throw G(r,n,e,"read")}var fo=5;async function gn(e,t,n,r){try{return await nt(e.within(Y(fo,n)),t),!0}catch(o){return r("warning",`The access token could not be revoked, and ends by \
itself in time. ${Q(o).message}`),!1}}function wn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!X(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var kn=(...e)=>m("packages/job/src/settings/unknown.ts").unknownName(...e);var S={expects:"a text",read:e=>e},po=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),N={expects:"true or false",read:e=>po.get(e.toLowerCase())};function me(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function xn(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=vn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var rt={expects:"a list, with co\
mmas or line ends between its items",read:e=>vn(e)},bn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},he={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Sn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Tn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function vn(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var b=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),k=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),uo=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],P={identityId:b("essential",bn),clientId:b("essential",S),clientSecret:b("essential",S,{secret:!0}),projectSlug:b("essential",
he),projectId:b("essential",S),environment:b("essential",he,{aliases:["envSlug"]}),secretPath:k("essential",Sn,"/"),domain:k("essential",S,"https://app.infisica\
l.com"),method:b("essential",C(...uo)),audience:b("essential",S,{aliases:["oidcAudience"]}),tokenSource:b("identity",S),tokenEnv:b("identity",S),tokenFile:b("id\
entity",S),tokenCommand:b("identity",S),organizationSlug:b("identity",he),accessToken:b("identity",S,{secret:!0}),allowHttp:k("identity",N,!1),recursive:k("sele\
ction",N,!1),includeImports:k("selection",N,!0),tagSlugs:b("selection",rt),secretName:b("selection",S),envPrefix:k("selection",S,""),envSuffix:k("selection",S,""),
onDuplicate:k("selection",C("error","first","last"),"error"),onUnsafeName:k("selection",C("error","skip"),"error"),onEmpty:k("selection",C("error","warn","ignor\
e"),"error"),exportType:k("delivery",xn("env","output","file","none"),["env"]),fileOutputPath:b("delivery",S),fileFormat:k("delivery",C("dotenv"),"dotenv"),deleteFile:k(
"delivery",N,!1),allowOutside:k("delivery",N,!1),maskMinLength:k("delivery",me(1,100),4),maskExempt:k("delivery",rt,[]),exportAccessToken:k("delivery",N,!1,{aliases:[
"exportToken"]}),revoke:k("delivery",N,!0),summary:k("delivery",C("failure","always","never"),"failure"),caCertificate:b("network",S),extraHeaders:k("network",Tn,
{},{secret:!0}),timeout:k("network",me(1,3600,"seconds"),30),retryDeadline:k("network",me(1,86400,"seconds"),120)},ee=Object.keys(P);function te(e){return P[e]}var ot=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),mo={kebab:ot,camel:e=>e,snake:e=>ot(e).replaceAll("-","_"),upper:e=>ot(e).replaceAll("-","_").toUpperCase()};
function $(e,t){return mo[t](e)}function ye(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}/g,(n,r)=>{let o=r.replace(/-[a-z]/g,s=>s.slice(1).toUpperCase());return Object.
hasOwn(P,o)?$(o,t):n})}function Rn(e,{style:t,stray:n=""}){let r={},o=[];for(let[s,i]of Object.entries(e)){let a=i?.trim()??"";if(a==="")continue;let l=ho(s,t);l===void 0?o.push({name:s,
text:`${kn(s,yo(t))} ${n}`.trimEnd()}):r[l]!==void 0&&r[l]!==a?o.push({name:l,text:`is given twice, also as ${s.toLowerCase()}, with another value: keep one of \
the two.`}):r[l]=a}return{given:r,problems:o}}var On=new Map(ee.flatMap(e=>[e,...te(e).aliases??[]].map(t=>[t.toLowerCase(),{name:t,key:e}])));function ho(e,t){
let n=e.toLowerCase(),r=On.get(n.replace(/[-_]/g,""));return r&&$(r.name,t).toLowerCase()===n?r.key:void 0}var yo=e=>[...On.values()].map(({name:t})=>$(t,e).toLowerCase());var ne=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,En=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,go={universal:[
ne("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),ne("clientSecret","the client secret of the identity. Keep it in the p\
latform's secret store.")],"access-token":[ne("accessToken","the access token that {method}: access-token takes.")]},wo=[ne("identityId","the id of the machine \
identity that this job logs in as (Infisical: Access Control, Identities).")],ko=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"\
is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,En("projectSlug","projectId","and {project-id}\
 both name the project: keep one of the two."),ne("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,En("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],Pn={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],universal:["client\
Id","clientSecret"],"access-token":["accessToken"]},xo=e=>Object.hasOwn(Pn,e)?e:"token",bo=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"\
has no effect, since {secret-name} names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutput\
Path",text:"has no effect, since {export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no\
 effect, since {export-type} does not say file."}:void 0,...Object.entries(Pn).flatMap(([e,t])=>t.map(n=>({method:r},o)=>o[n]!==void 0&&xo(r)!==e?{name:n,text:`\
has no effect with {method}: ${r}.`}:void 0))];function _n(e,t,n,r){let o=new Set(n.map(({name:a})=>a)),s=a=>a.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.has(
l));return{wrong:s([...go[e.method]??wo,...ko]).map(a=>r.emptiness&&a.text.startsWith("is missing")&&So(a.name)?{...a,text:`${a.text} If it is written there, it\
 came through empty: ${r.emptiness}.`}:a),idle:s(bo)}}function So(e){return Object.hasOwn(P,e)}function st(e,t){let{given:n,problems:r}=Rn(e,t),o={};for(let p of ee)o[p]=To(p,n[p],t,r);let s=o.method??vo(n),i=wn(o.domain,o.allowHttp);typeof i=="string"&&r.
push({name:"domain",text:i});let a={...o,method:s,domain:i},{wrong:l,idle:c}=_n(a,n,r,t);r.push(...l);let d=({name:p,text:u})=>`${Object.hasOwn(P,p)?$(p,t.style):
p} ${u}`;if(r.length>0)throw Oo(r.map(d));return{settings:a,warnings:c.map(d)}}function To(e,t,n,r){let{reader:o,fallback:s,secret:i}=te(e);if(t===void 0)return s;
let{reference:a}=n,l=a?.bareIn(t);if(a&&l)return r.push({name:e,text:`is the text ${l} itself, not its value: write ${a.write(l)}.`}),s;let c=o.read(t);return c!==
void 0?c:(r.push({name:e,text:`${i?"":`is ${Ro(t)}, but `}must be ${o.expects}.`}),s)}function vo(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.
clientSecret)!==void 0&&e.identityId===void 0?"universal":"oidc"}function Ro(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function Oo(e){let t=e.
length===1?"A setting of this step is wrong.":`${e.length} settings of this step are wrong.`;return new y("settings-invalid",`${t} Nothing was asked of Infisica\
l yet.`,{fixes:e})}var Eo=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,ge={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?Eo.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"If it is no input but a variable of the job, named INPUT_ a\
nd so on: GitHub hands both over alike, so rename the variable.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined f\
or this repository or environment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"}};var M={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function An(e,{exportAccessToken:t},n,r){return{output:[U(M.names,JSON.stringify(e.map(({name:o})=>o))),U(M.count,String(e.length)),...r===void 0?
[]:[U(M.file,r)],...t?[{...U(M.accessToken,n.value),secret:!0}]:[]],env:t?[{...U(M.accessTokenVariable,n.value),secret:!0}]:[]}}function U(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function In(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(Vt(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){throw Po(o,s)}}function Po(e,t){return e.toReversed().reduce((n,r)=>{try{return r(),n}catch(o){
return o}},t)}async function Nn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=t.method==="univers\
al"?await Cn(n.infisical,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):await _o(e,t,t.method,n,r);return e.host.mask(A(o.value,e.host.
masker)),{accessToken:o,obtained:!0}}async function _o(e,t,n,r,o){let s=Io(e,t),{host:i,hands:a}=e;t.audience!==void 0&&s.audience!=="any"&&i.say("warning",`{au\
dience} has no effect: the audience of a token from ${s.title} was chosen where it was made.`);let l=await s.token({env:a.env,audience:t.audience,from:{env:t.tokenEnv,
file:t.tokenFile,command:t.tokenCommand},deadline:o,open:c=>r.platform(c),mask:c=>i.mask(A(c,i.masker)),read:(c,d)=>a.read(c,d),run:(c,d)=>a.run(c,d)});i.mask(A(
l,i.masker));try{return await Cn(r.infisical,n,t,{identityId:t.identityId??"",jwt:l})}catch(c){throw Ft(c,s,Ne(l),n)}}function Cn(e,t,{organizationSlug:n},r){return et(
e,t,r,n===void 0?{}:{organizationSlug:n})}var Ao=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]];function Io({sources:e,hands:t},n){let r=Object.
keys(e),o=Ao.find(([d])=>n[d]!==void 0)?.[1],s=n.tokenSource??o;if(n.tokenSource!==void 0&&o!==void 0&&n.tokenSource!==o)throw it(`{token-source} is ${n.tokenSource}\
, yet {token-${o}} is given, which is for {token-source}: ${o}.`,"Keep one of the two.");if(s!==void 0){let d=e[s];if(d&&Object.hasOwn(e,s))return d;throw it(`{\
token-source} is ${JSON.stringify(s)}, and no source has that name.`,`Take one of ${r.join(", ")}.`)}let i=Object.entries(e).filter(([,d])=>d.here?.(t.env)),[a,
...l]=i;if(a&&l.length===0)return a[1];let c=i.map(([d])=>d).join(", ");throw it(a?`Several sources could vouch for this job: ${c}.`:"No platform that could vou\
ch for this job was recognised here.",`Say which with {token-source}: one of ${c||r.join(", ")}.`)}function it(e,t){return new y("settings-invalid",e,{fixes:[t]})}var No=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],Co=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,$o=No.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),at=new Map($o);function Lo(e){let t=e.toUpperCase(),n=at.get(t);for(let r=t.indexOf("_");n===void 0&&r>=0;r=
t.indexOf("_",r+1))n=at.get(`${t.slice(0,r+1)}*`)??at.get(`*${t.slice(r)}`);return n===void 0||Co.test(t)?void 0:n}var Do=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],Mo=/^[A-Za-z_][A-Za-z0-9_]*$/,Uo={verdict:"fit"};function $n(e,t){let n=Mo.test(e),r=n?void 0:Do.find(([s])=>s.test(e));if(r)return{verdict:"breaks",reason:r[1]};
let o=Lo(e);return o!==void 0?{verdict:"steers",reason:o}:t.some(s=>s.test(e))?{verdict:"steers",reason:"it belongs to the platform that runs the job"}:n?Uo:{verdict:"\
no-variable",reason:"no shell could read a variable of that name"}}var Ln=(...e)=>m("packages/job/src/refusals.ts").duplicateNames(...e),Dn=(...e)=>m("packages/job/src/refusals.ts").hiddenValues(...e),we=(...e)=>m("packages/job\
/src/refusals.ts").noneLeft(...e),Mn=(...e)=>m("packages/job/src/refusals.ts").nothingMatched(...e),Un=(...e)=>m("packages/job/src/refusals.ts").ourNames(...e),
jn=(...e)=>m("packages/job/src/refusals.ts").unfit(...e),Hn=(...e)=>m("packages/job/src/refusals.ts").unsafeNames(...e);function ct(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return[{environment:t,path:n,
recursive:o,text:i,...r===void 0?{}:{key:r}}]}async function lt(e,t,n,r){let o=await Promise.all(n.map(async i=>({rule:i,secrets:(await jo(e,t,i,r)).sort(Fo)}))),s=o.flatMap(({secrets:i})=>i.filter(a=>a.hidden));
if(s.length>0)throw Dn(s.map(re));return o}async function jo(e,t,n,r){let o={project:Ho(r),environment:n.environment,path:n.path,includeImports:r.includeImports};
if(n.key!==void 0)return[await tt(e,t,{...o,key:n.key})];let s=r.tagSlugs===void 0?{}:{tagSlugs:r.tagSlugs};return Qe(e,t,{...o,recursive:n.recursive,...s})}function Ho({
projectId:e,projectSlug:t=""}){return e===void 0?{slug:t}:{id:e}}var Fn=e=>e.split("/").filter(t=>t!=="").length;function Fo(e,t){return e.path===t.path?e.key<t.
key?-1:+(e.key>t.key):Fn(e.path)-Fn(t.path)||(e.path<t.path?-1:1)}function re({environment:e,path:t,key:n}){return _(`${e}:${t==="/"?"":t}/${n}`)}function Bn(e,t,n){let r=[],o=new Set,s=[],i=!1,a=[],{envPrefix:l,envSuffix:c}=t,d=l===""&&c==="",p=(f,w)=>{let x=d?f.key:`${l}${f.key}${c}`,T={name:x,value:f.value,
secret:!0,origin:f,chosen:w},{verdict:h,reason:g=""}=$n(x,n.names.reserved);h==="no-variable"&&o.add(T),Bo(h,T)?(i||=h==="steers",s.push(`${JSON.stringify(x)} f\
rom ${re(f)}: ${g}`)):a.push(T)};for(let{rule:f,secrets:w}of e)for(let x of w)p(x,f.key!==void 0);if(s.length>0&&t.onUnsafeName==="error")throw Hn(s,i);s.length>
0&&r.push({level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let u=Go(a,t,n,r);return u.size===0&&Wo(s,t,r),{variables:[...u.values()],byName:u,notes:r,noVariables:o}}function Bo(e,{chosen:t}){return e==="breaks"||
e==="steers"&&!t}function Go(e,{onDuplicate:t},n,r){let o=new Map,s=[];for(let i of e){let a=n.names.fold(i.name),l=o.get(a);if(l&&!Vo(l,i)){let c=t==="last"?i:
l;s.push({name:i.name,kept:c,other:c===l?i:l}),o.set(a,c)}else l||o.set(a,i)}if(s.length>0&&t==="error")throw Ln(s.map(({name:i,kept:a,other:l})=>`${i}: ${K(a)}\
 and ${K(l)}`));for(let{name:i,kept:a,other:l}of s)r.push({level:"info",text:`${i} comes from ${K(a)}, not from ${K(l)} ({on-duplicate}: ${t}).`});return o}function Vo(e,t){
return e.name===t.name&&K(e)===K(t)&&e.value===t.value}function K({origin:e,name:t}){return e?re(e):t}function Wo(e,t,n){let{environment:r="",secretPath:o,recursive:s,
onEmpty:i}=t,a=e.length>0?we(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):Mn(`No secret matched in ${r}:${o}${s?" and below":""}.`);if(i==="error")throw a;i==="warn"&&n.push({level:"warning",text:a.message})}function Gn(e,t){let n=[];return e.length>0&&n.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${J(e)}\
. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical, or take it from an output ({export-type}: output\
).`}),t.length>0&&n.push({level:"warning",text:`Left out of the file, since its format cannot hold the name: ${J(t)}.`}),n}var Ko=1.5*1024*1024;function Vn(e){let t=0;
for(let{name:r,value:o}of e)t+=r.length+o.length;return t<=Ko?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and Linux s\
tarts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file ({expor\
t-type}).`}]}var Jo=/\$\{[\w.-]+\}/;function Wn(e){let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>o.includes("${")&&Jo.test(o)),r=[];return t.length>
0&&r.push({level:"info",text:`Empty in Infisical, and delivered empty: ${J(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${...} is l\
eft in ${J(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),r}function Kn(e,{masker:t}){if(!t)return[];let n=new Map;
for(let{name:r,reason:o}of e)n.set(o,[...n.get(o)??[],r]);return[...n].map(([r,o])=>({level:"info",text:`Not masked in the log: ${o.join(", ")} (${r}).`}))}function J(e){
return e.map(({name:t})=>t).join(", ")}var Jn=(...e)=>m("packages/job/src/render/dotenv.ts").dotenvUnfit(...e),Yn=(...e)=>m("packages/job/src/render/dotenv.ts").renderDotenv(...e);var zn={dotenv:{render:Yn,unfit:Jn}};function qn(e,t,n,r){let{variables:o,byName:s,notes:i,noVariables:a}=Bn(e,t,n),l=t.exportType.includes("file")?zn[t.fileFormat]:void 0,c=Yo(o,a,t,l);if(o.length>
0&&c.delivered.length===0&&t.onEmpty==="error")throw we(`no name fits ({export-type}: ${t.exportType.join(", ")}): ${J(o)}.`);let d=r(c.delivered),p=["output","\
env"].map(h=>({target:h,variables:[...d[h]??[],...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)qo(h,d[h]??[],s,
c[h],n);let u=[],f=({name:h},g)=>{g!==void 0&&u.push(`${h}: ${g}`)};for(let h of p)for(let g of h.variables)f(g,Xo(g,h.target,a,t,n));for(let h of c.file)f(h,l?.
unfit(h));if(u.length>0)throw jn(u);let w={minLength:t.maskMinLength,exempt:t.maskExempt,shown:zo(t,n)},{texts:x,unmasked:T}=Z(o,w,n.masker);return{variables:c.
delivered,masks:x,file:l?.render(c.file),sets:p,notes:[...i,...Gn(c.outOfEnv,c.outOfFile),...Vn(c.env),...Wn(o),...Kn(T,n)],unmasked:new Map(T.map(({name:h,reason:g})=>[
h,g]))}}function Yo(e,t,{exportType:n},r){let o=f=>n.includes(f)?e:[],s={output:o("output"),env:o("env"),file:o("file")};if(t.size===0)return{...s,outOfEnv:[],outOfFile:[],
delivered:e};let i=f=>t.has(f)&&!f.chosen,a=o("env").filter(i),l=o("file").filter(f=>i(f)&&r?.unfit(f)!==void 0),{output:c}=s,d=o("env").filter(f=>!i(f)),p=o("f\
ile").filter(f=>!l.includes(f)),u=new Set([...o("none"),...c,...d,...p]);return{output:c,env:d,file:p,outOfEnv:a,outOfFile:l,delivered:e.filter(f=>u.has(f))}}function zo({
environment:e,projectId:t,projectSlug:n,domain:r},o){return[e,t,n,r.hostname,r.href,...o.shown].filter(s=>s!==void 0)}function qo(e,t,n,r,o){let s=t.flatMap(({name:i})=>n.
get(o.names.fold(i))??[]).filter(i=>r.includes(i));if(s.length>0)throw Un(s.map(({name:i})=>i),e)}function Xo(e,t,n,r,o){return t==="env"&&n.has(e)?"no shell co\
uld read a variable of that name: take it from an output ({export-type}: output), or rename the secret.":o.unfit(e,t,r)}var Xn=(...e)=>m("packages/job/src/report.ts").reportFailed(...e),Qn=(...e)=>m("packages/job/src/report.ts").reportLoaded(...e);async function dt(e){let t={...e,host:Wt(e.host)},{host:n,product:r}=t,o=(i,a)=>n.say(i,ye(a,r.style)),s;try{let i=st(t.given,r);s=i.settings,nn(t,s);for(let l of i.
warnings)o("warning",l);let a=await Qo(t,s,o);return s.summary==="always"&&rs(n,o,Qn(a,r.style)),!0}catch(i){let a=Q(i);return n.say("error",Ht(a,r.style)),ke(()=>{
n.targets.includes("output")&&n.set("output",[U(M.errorCode,a.code)],s??{})}),s?.summary!=="never"&&ke(()=>n.summary?.(Xn(a,r.style))),!1}}async function Qo(e,t,n){
let{host:r,clock:o=L}=e,s=t.exportType.includes("file")?Bt(Gt(t.fileOutputPath,r,t.allowOutside)):void 0,i=Y(t.retryDeadline,o),a=tn(e,t,i),l=ts(r,t.domain.href),
c;try{let{accessToken:d,obtained:p}=await Nn(e,t,a,i);p&&t.revoke&&(c=d,l({accessToken:d.value}));let u=await es(e,t,a.infisical,d,s?.path);s&&l({files:t.deleteFile?
[s.path,s.beside]:[s.beside]}),In(u,t,r,s),s&&ke(()=>l({files:t.deleteFile?[s.path]:[]}));for(let{level:f,text:w}of u.notes)n(f,w);return n("info",ns(u,t,s?.path)),
t.exportAccessToken&&(c=void 0,t.revoke&&!r.atEnd&&n("info",Zo)),u}catch(d){throw os(i,d),d}finally{c&&await gn(a.infisical,c.value,o,n)&&ke(()=>l({accessToken:void 0})),
a.close()}}var Zo="The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itself.";async function es(e,t,n,r,o){
let s=await lt(n,r.value,ct(t),t);return qn(s,t,e.host,i=>An(i,t,r,o))}function ts({atEnd:e},t){let n={files:[]};return r=>{n={...n,...r};let{accessToken:o,files:s}=n;
e?.(o===void 0?{files:s}:{files:s,accessToken:o,domain:t})}}function ns({variables:e},{environment:t="",secretPath:n,recursive:r,exportType:o},s){let i=e.slice(
0,50).map(({name:c})=>c),a=i.length===0?"":`: ${i.join(", ")}${e.length>i.length?` and ${e.length-i.length} more`:""}`,l=`${t}:${n}${r?" and below":""}`;return`\
Loaded ${e.length} secret${e.length===1?"":"s"} from ${l} (${o.join(", ")})${a}.${s===void 0?"":` File: ${s}`}`}function rs(e,t,n){try{e.summary?.(n)}catch(r){t(
"warning",`The summary could not be shown. ${Q(r).message}`)}}function os(e,t){e.end(t instanceof Error?t:new Error("ended"))}function ke(e){try{e()}catch{}}var nr="leftover",Zn=128*1024,ss=1024*1024,is={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function pt(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;
throw new y("write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.
GITHUB_WORKSPACE??t.RUNNER_TEMP??(0,tr.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form",
"base64url","shell"]},shown:as(t),unfit:cs,say:(s,i)=>n(ds(s,i)),mask:s=>n(fs(s)),set:(s,i)=>r(o(is[s]),er(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{
r(o("GITHUB_STATE"),er([{name:nr,value:JSON.stringify(s)}]))}}}function as(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME",
"GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),
n].filter(r=>r!==void 0&&r!=="")}function cs({name:e,value:t},n){let r=(e.length+t.length)*3+2<=Zn;if(n==="output")return!r&&Buffer.byteLength(t)>ss?"the value \
is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(e))return"GitHub's runner\
 refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(t.includes("\0"))return"the value holds a NUL character,\
 which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(!r&&Buffer.byteLength(e)+Buffer.byteLength(t)+2>Zn)return"\
the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from a file ({export-type}: file)\
."}var ls={debug:"::debug::",warning:"::warning::",error:"::error::"};function ds(e,t){let n=t.split(`
`).map(Te).join(`
`),r=ls[e];return`${r===void 0?n:r+rr(n)}
`}function fs(e){let t="";for(let n of e)t+=`::add-mask::${rr(n)}
`;return t}function rr(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function er(e){let t=ps(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var ft="infisical_";function ps(e){let t=e.filter(({value:o})=>o.includes(ft)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${ft}${r}`);)r++;return`${ft}${r}`}var v=require("node:fs");var j={env:process.env,clock:{...L,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:us,
read:hs,run:ys,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function us(e,t){let n=0;try{let r=(0,v.openSync)(e,"a");try{n=(0,v.fstatSync)(
r).size,ms(r,Buffer.from(t))}catch(o){throw or(e,n,o),o}finally{(0,v.closeSync)(r)}}catch(r){throw r instanceof y?r:sr(e,r,"what had been written was taken back")}
return()=>or(e,n)}function ms(e,t){for(let n=0;n<t.length;)n+=(0,v.writeSync)(e,t,n)}function or(e,t,n){try{(0,v.truncateSync)(e,t)}catch(r){throw sr(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function sr(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new y(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function hs(e,t){
let n=(0,v.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,v.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,v.closeSync)(n)}}async function ys(e,t){let{exec:n}=await Promise.resolve().then(()=>mt(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(l,c)=>{i(),l?
o(gs(l,t)):r(c)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function gs({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new y("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function ut(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var ir;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ir||(ir={}));function ar(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var cr="INPUT_";function lr(e){let t=Object.keys(e).filter(n=>n.startsWith(cr)).map(n=>n.slice(cr.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),ar(
n)]))}var dr=pt(j);ut(()=>dt({product:ge.github,given:lr(j.env),host:dr,sources:{github:Me,env:Ce,file:$e,command:Le},hands:j,clock:j.clock}),(e,t)=>dr.say(e,t),j);
