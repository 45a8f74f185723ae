// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var ur=Object.create;var Se=Object.defineProperty;var mr=Object.getOwnPropertyDescriptor;var hr=Object.getOwnPropertyNames;var yr=Object.getPrototypeOf,gr=Object.prototype.hasOwnProperty;var wr=(e,t)=>{for(var n in t)Se(e,n,{get:t[n],enumerable:!0})},kr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of hr(t))!gr.call(e,o)&&
o!==n&&Se(e,o,{get:()=>t[o],enumerable:!(r=mr(t,o))||r.enumerable});return e};var mt=(e,t,n)=>(n=e!=null?ur(yr(e)):{},kr(t||!e||!e.__esModule?Se(n,"default",{value:e,enumerable:!0}):n,e));var tr=require("node:path");var xr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,br=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Sr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Tr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],vr=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Te(e){if(e.length<=8e3&&vr.test(e))return e;let t=e.slice(0,2*8e3).
replace(xr,"").replace(br," | ").replace(/\t/g," ").replace(Sr,"?"),n=Tr.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var ve={};wr(ve,{Failure:()=>y});var y=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var $={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function z(e,t=$){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(c=>c(i)))},wait:i=>new Promise((c,l)=>{
let a=()=>{},d=s(p=>{a(),l(p)});o||(a=t.after(i,()=>{d(),c()}))})}}function L({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var q=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function c(d){try{a(r.next(d))}catch(p){
i(p)}}function l(d){try{a(r.throw(d))}catch(p){i(p)}}function a(d){d.done?s(d.value):o(d.value).then(c,l)}a((r=r.apply(e,t||[])).next())})},Re=class{constructor(t){
this.message=t}readBody(){return q(this,void 0,void 0,function*(){return new Promise(t=>q(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return q(this,void 0,void 0,function*(){return new Promise(
t=>q(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},ae=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return q(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,c){i?o(i):c?r(c):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,a){o||(o=!0,r(l,a))}let i=t.httpModule.
request(t.options,l=>{let a=new Re(l);s(void 0,a)}),c;i.on("socket",l=>{c=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{c&&c.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var ht=require("node:stream");function yt(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new y("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,ht.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function D(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var Rr=500,Or=1e4,Er=2;async function wt(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:c}=n,l=c.now(),a=({code:u,what:f,fixes:w=[],refusal:x,cause:T},h,g)=>{
let E=h>1?` (${h} tries in ${D(c.now()-l)})`:"",se=g?[`Raise {retry-deadline} (it is ${D(n.seconds*1e3)}) if this is worth a longer wait.`]:[],be={fixes:[...w,...se],
cause:T,...x?{refusal:x}:{}};return new y(u,`Could not ${e.purpose} (${t}): ${f}${E}.`,be)},d=0,p=gt;for(let u=1;;u++){if(await Ar(e,n,r,()=>a(Pr,u,!0)),n.left()===
0)throw a(p,u-1,!0);let f=await i();if(!("mayPass"in f))return f;(!(f.code==="timed-out"&&n.left()<Er)||p===gt)&&(p=f);let x=c.now(),T=o()*Math.min(Or,Rr*2**(u-
1));f.wait!==void 0&&(r.until=Math.max(r.until,x+f.wait));let h=Math.max(0,r.until-x)+T,g=f.mayPass==="yes"||f.mayPass==="once"&&d++===0;if(e.retry===!1||!g)throw a(
f,u,!1);if(h>=n.left())throw a(_r(p),u,!0);s?.(`Could not ${e.purpose} (${t}): ${f.what}. Trying again ${h<50?"at once":`in ${D(h)}`} (try ${u+1}).`),await n.wait(
h)}}var gt={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},Pr={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function _r(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${D(e.wait)}, more than is left before the deadlin\
e`}}async function Ar(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var ce=require("node:http");var kt="0.1.0";var Tt=require("node:net");var Nr,m=e=>(Nr??=require("./cold.cjs").open(ve))[e];var xt=(...e)=>m("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),bt=(...e)=>m("packages/http/src/proxy-rules.ts").readProxy(...e);function Oe(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=St(n,t);return r?bt(e,r,n.toUpperCase(),St("no_proxy",t)??""):void 0}var Cr=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Ee(e){let t=Cr(e);return{host:t,port:e.port,servername:(0,Tt.isIP)(t)?"":t}}function St(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Pe=(...e)=>m("packages/http/src/trust.ts").readCertificates(...e),_e=(...e)=>m("packages/http/src/trust.ts").readExtraCertificates(...e),vt=(...e)=>m("packa\
ges/http/src/trust.ts").trusting(...e);var Rt=(...e)=>m("packages/http/src/tunnel.ts").tunnelAgent(...e);var Et=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Pt(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,c=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>mt(require("node:https"))):{Agent:ce.Agent,request:ce.request},l={keepAlive:!0,maxSockets:4,...r?
{secureContext:vt(r)}:{}},a={options:l,patience:s*1e3,clock:o.clock},d=n&&Et(e)?Rt({proxy:n,...a}):new c.Agent(l);return{module:c,agent:d}}function _t(e,t,n){let r={
...Ot(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${kt}`,...e.json?{"content-type":"application/json"}:{},...Ot(
e.headers)},{base:o,proxy:s}=n,{method:i}=e;if(!s||Et(n))return{method:i,protocol:o.protocol,...Ee(o),path:t,headers:r};let c=xt(s);return{method:i,protocol:s.protocol,
...Ee(s),path:o.origin+t,headers:{...r,host:o.host,...c?{"proxy-authorization":c}:{}}}}function Ot(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[
t.toLowerCase(),n]))}var At=(...e)=>m("packages/http/src/setback.ts").setbackOf(...e);function It(e,t){let n=[],r=!1,o=()=>{},s=new Promise((a,d)=>{o=()=>d(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let a of n)a.destroy()},c=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(a){n.push(a),r&&a.destroy()},orEnd:a=>Promise.race([a,s]),stop(){c(),l()}}}var Nt=(...e)=>m("packages/http/src/verdict.ts").verdictOn(...e);var $r=64*1024*1024;function Ae(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new ae(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:c=new Map,onRetry:l}=e,a=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
d=u=>({base:n,ask:f=>{let w={deadline:u,hold:o,random:i,...l?{onRetry:l}:{}};return wt(f,L(f,{base:n})+r,w,()=>p(f,u))},within:d,close:()=>c.forEach(f=>{f.then(
({agent:w})=>w.destroy(),Dr)})});async function p(u,f){let w=new URL(n+u.path),x=t+u.path+(u.query?`?${new URLSearchParams(u.query).toString()}`:""),T=Math.min(
e.timeout*1e3,f.left()),h=It(f,T);try{let g=c.get(a)??Pt(e);c.set(a,g);let{agent:E,module:se}=await g,be=u.json?JSON.stringify(u.json):null,fr={options:{..._t(u,
x,e),agent:E},parsedUrl:w,httpModule:Lr(h,se)},{message:pr}=await h.orEnd(s.requestRaw(fr,be)),ie=await h.orEnd(Ur(pr,u.maxBytes??$r));return Mr(ie)?ie:Nt(ie,u,
w)??ie}catch(g){let E=f.reason();if(E)throw E;return h.isOver()?{code:"timed-out",what:`no whole answer came within ${D(T)}`,mayPass:"yes",fixes:["Raise {timeou\
t} if the server is merely slow."]}:At(g)}finally{h.stop()}}return d(e.deadline)}function Lr(e,{request:t}){return{request:(r,o)=>{let s=t(r,o);return e.bind(s),
s}}}var Dr=()=>{},Mr=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function Ur(e,t){let n=await yt(e,t),r=Object.entries(e.headers).map(
([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var jr=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,Hr=/^[!-~]+(?: [!-~]+)*$/;function P(e,t=300){if(e.length<=t&&Hr.test(e))return e;let n=e.slice(0,t*4).replace(jr," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function F(e,t,n){return new y("answer-malformed",`Could not ${t.purpose} (${L(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login page\
, a proxy, a gateway. For Infisical, check {domain}."]})}function X(e,t,n){let r=Ct(e);if("json"in r)return r.json;throw F(`the server answered ${e.status} with\
 ${r.instead}`,t,n)}function Ie(e){let t=Ct(e);if(!("json"in t))return{status:e.status,message:t.instead};let{message:n,error:r}=$t(t.json),o=Fr(n)||"no reason \
was given";return{status:e.status,message:o,...typeof r=="string"?{error:P(r,80)}:{}}}function Ct({body:e,headers:t}){let n=P(t["content-type"]??"",60).toLowerCase();
if(e.length===0)return{instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{
instead:n?`content of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON th\
at is cut short or broken"}}}function Fr(e){if(typeof e=="string")return P(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=$t(
n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return P(
t.join("; "))}function $t(e){return typeof e=="object"&&e!==null?e:{}}function Q(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ne(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Br(r)?r:
void 0}catch{return}}function B(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(([n,r])=>{let o=le(e[r]);return o===void 0?[]:[{field:n,
claim:r,value:o}]})}function le(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(t=>typeof t=="st\
ring"))return e.join(", ")}function Br(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Lt=64*1024,Ce={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=De(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new y("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:B},
$e={title:"a file",audience:"configured",token({from:e,read:t}){let n=De(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,Lt).trim()}catch(o){
throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${Gr(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:B},Le={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=De(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=Lt)return o;throw new y(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:B};function De(e,t,n){if(e)return e;throw new y("se\
ttings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}function Gr(e){let{code:t}=e;return typeof t=="string"?{ENOENT:"it is not there",EACCES:"per\
mission denied",EISDIR:"it is a folder"}[t]??t:"reading failed"}var Dt=(...e)=>m("packages/identity/src/github-refusals.ts").addressUnsafe(...e),Mt=(...e)=>m("packages/identity/src/github-refusals.ts").permissionMissing(...e),
Ut=(...e)=>m("packages/identity/src/github-refusals.ts").refused(...e);var Me={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true",async token({env:e,audience:t,mask:n,open:r}){let o=e.ACTIONS_ID_TOKEN_REQUEST_URL,
s=e.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!s)throw Mt(e);n(s);let i=Kr(o),c=r(new URL(i.origin)),l={purpose:"get the job's token",method:"GET",path:i.pathname,query:{
...Object.fromEntries(i.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${s}`},maxBytes:256*1024},a=await c.ask(l);if(a.status!==200)throw Ut(
a,l,c);let{value:d}=X(a,l,c)??{};if(typeof d!="string"||d==="")throw F("the answer's value is not a token",l,c);return d},bindings(e){return[...B(e),...Wr(e)]}},
Vr=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function Wr(e){return Vr.flatMap(t=>{let n=le(e[t]);
return n?[{field:"Claims",claim:t,value:n}]:[]})}function Kr(e){let t=URL.canParse(e)?new URL(e):void 0;if(t?.protocol==="https:"||t?.protocol==="http:"&&Q(t.hostname))
return t;throw Dt()}var jt=(...e)=>m("packages/job/src/files.ts").placeBeside(...e),Ht=(...e)=>m("packages/job/src/files.ts").placeFile(...e);var Ft=(...e)=>m("packages/job/src/files.ts").writeWhole(...e);function Bt(e){let t=[],n=o=>t.flat().filter(s=>s!=="").reduce((s,i)=>s.replaceAll(i,"***"),o),{summary:r}=e;return{...e,mask(o){t.push(o),e.mask(o)},say:(o,s)=>e.
say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var Ue=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),Gt=e=>JSON.stringify(e).slice(1,-1),Vt=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,je={json:e=>[Gt(e)],dialect(e){let t=Gt(e),n=t.replace(/[^ -~]/g,Vt);return[n,t.replace(/[<>&]/g,Vt),n.replaceAll("/","\\/")].
filter(o=>o!==t)},url:e=>[Ue(e)],form:e=>[encodeURIComponent(e),Ue(e).replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[Ue(e).
replaceAll("%2F","/")]:[]],shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var Jr=["json","dialect","url","form","base64","base64url"],fe=8,He=4,Fe=e=>/^[\w.-]+$/.test(e);function Be(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function Ge(e,t,n=r=>r.length>=fe){if(Fe(e))return Ve([e],t);let r=Be(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return Wt(
o.flatMap(a=>[a,...Kt(a,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(je.shell):[],c=!t.splitsLines||s.length===r.length,l=c?t.misses.filter(
a=>a!=="shell"):Jr;return Wt([...s,...i,...o.flatMap(a=>[...c?[a]:[],...Kt(a,l)])])}function Ve(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>de(e,r)).filter(Yt)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=He):[];return[...e,...de(n,0)]}function Wt(e){return[...new Set(e)]}function Kt(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:je[o](n)),...zr(n,t)]}var Yr=/^[ -=@-}]*$/;function zr(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&Yr.test(e))return e.length%3===0||e.length<He?[]:de([o],0);let s=[
0,1,2].flatMap(l=>de([o],l)).filter(Yt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),c=o.length%3===0?[]:s.slice(0,1);return[...n?s:c,...r?i.filter((l,a)=>a===
0||l!==s[a]):[]]}var Yt=e=>e.length>=He;function de(e,t){let n=e.map(s=>Jt(t)+s+Jt((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let c=o;return o+=(n[i]?.length??0)*4/3,r.slice(c+Math.ceil(t*4/3),c+Math.floor((t+s.length)*4/3))})}var Jt=e=>"\0".repeat(e);var qr=/pass|secret|token|key|credential|private/i,Xr=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function zt(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,c,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[a,d]of Object.entries(i))s(d,[...c,a],l||qr.test(a));else(typeof i=="number"?l:typeof i=="string"&&(l||Xr(
i)))&&n.push({path:c.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var We=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Qr=Math.max(...[...We].map(e=>e.length));function qt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Qr&&We.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function Xt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Zr));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Zr(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function Z(e,t,n){let r=e.filter(({secret:p,value:u})=>p&&u!=="");if(!n)return{texts:[],unmasked:r.map(({name:p})=>({name:p,reason:"nothing can be hidden here"}))};
let o=qt(t),s=Xt(t.exempt),i=p=>p.length>=fe&&o(p)===void 0,c=new Set,l=[],a=[],d=(p,u)=>{for(let f of Ge(u,n,i))c.add(f);for(let f of to(u.trim())?Be(u):[])no(
f)&&!i(f)&&a.push({name:p,text:f,reason:eo})};for(let{name:p,value:u}of r){let f=s(p)?"exempt ({mask-exempt})":void 0;if(f===void 0&&Fe(u)&&o(u)===void 0){l.push(
u);continue}let w=u.trim(),x=f??o(w);if(x!==void 0){a.push({name:p,text:w,reason:`it is ${x}`});continue}d(p,u);let{leaves:T,cut:h}=zt(w);h&&a.push({name:p,text:"",
reason:"it has more fields than are looked at one by one"});for(let g of T){let E=s(p,g.path)?"exempt ({mask-exempt})":o(g.text);E===void 0?d(p,g.text):a.push({
name:p,text:g.text,reason:`a field of it is ${E}`})}}for(let p of Ve(l,n))c.add(p);return{texts:[...c],unmasked:ro(a.filter(({text:p})=>!c.has(p)))}}var eo=`lin\
es of it that are shorter than ${fe} characters, or common words, are hidden only where the whole stands in one line`,to=e=>/[\r\n]/.test(e),no=e=>/[^\s!-/:-@[-`{-~]/.
test(e);function _(e,t){return t?Ge(e,t,()=>!0):[e]}function ro(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(
([n,r])=>({name:n,reason:[...r].join("; ")}))}function Qt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:c}=n,l=new Map,a=(p,u)=>{let f=Oe(p,t.env);return f&&oo(f,e),Ae({base:p,timeout:c,
deadline:r,transports:l,onRetry:x=>e.say("info",x),...u,...f?{proxy:f}:{}})},d=a(o,{headers:i,...s===void 0?{}:{certificates:so(s,t.env)}});return{infisical:d,platform:p=>a(
p,{}),close:()=>d.close()}}function oo({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].flatMap(o=>_(o,n.masker)))}function so(e,t){
return[Pe(e),_e(t.NODE_EXTRA_CA_CERTS)].join(`
`)}function Zt({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(a=>[a,a.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(a=>({name:"extra-headers",value:a,secret:!0})),c={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(a=>a===void 0?[]:_(a,e.masker)),...i.length>
0?Z(i,c,e.masker).texts:[]];l.length>0&&e.mask(l)}function en({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||
(n.add(s.key),r.push(s));return r}var Ke=(...e)=>m("packages/client/src/causes.ts").causeOf(...e);var tn={status:404,says:/^Route [A-Z]+:\//};function nn({status:e,message:t}){return e===tn.status&&tn.says.test(t)}async function G(e,t,n){let r=await e.ask(t).catch(i=>{throw io(i,n)}),o=X(r,t,e);if(r.status<400)return{json:o};let s=Ie(r);return{refusal:s,noRoute:nn(s)}}function V({
refusal:e},t,n,r,o){let s=Ke(e,r),i=`Could not ${t.purpose} (${L(t,n)}): the server answered ${e.status}: ${e.message}`;return new y(o??s.code,ao(i),{fixes:s.fixes,
refusal:e})}function io(e,t){if(!(e instanceof y)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...Ke(o,t).fixes,...e.fixes];
return new y(n,r,{fixes:s,refusal:o,cause:e})}var ao=e=>/[.!?…]$/.test(e)?e:`${e}.`;var rn=new WeakMap;async function W(e,t){let n=rn.get(e)??new Set;rn.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:c}]of o.entries()){let l=await c(),a=await G(e,l,"read");if("json"in a)return{json:a.json,ask:l};if(a.noRoute&&n.add(i),!a.noRoute||s===o.length-1)throw V(a,
l,e,"read")}throw new Error("There was no way to ask.")}var pe=e=>({authorization:`Bearer ${e}`});function A(e,t){return(n,r)=>F(`the answer's ${ze(n)} is not ${r}`,e,t)}function R(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function Je(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function O(e,t,n,r){if(typeof e=="string")return e;throw r(`${ze(t)}.${n}`,"a t\
ext")}function ue(e,t,n,r){return e===void 0?"":O(e,t,n,r)}function Ye(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${ze(t)}.${n}`,"a number of second\
s")}function ze(e){return typeof e=="string"?e:e()}var on=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:pe(e),maxBytes:1024*1024})});async function sn(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await W(e,[on(t,r,"/api/v1/projects/slug/",n),on(t,r,"/api/v2/workspace/",n)]),i=A(s,e);return O(R(o,"content",i).id,"conte\
nt","id",i)}var an=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),cn=(e,t)=>"id"in t?{[e]:t.id}:{},qe={root:"/api/v4/secrets",parameters:e=>({...cn("projectId",e.project),...an(e),includePersonalOverrides:"\
false"})},Xe={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:cn("workspaceId",e.project),...an(e)})},ln=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function me(e,t,n,{project:r},o){let s=R(e,t,o),{imported:i}=n,c=i?"":ue(s.environment,t,"environment",o),l=i?"":ue(s.secretPath,t,"secretPath",o),a=ue(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),d={key:O(s.secretKey,t,"secretKey",o),value:O(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:c||
n.environment,path:l||n.path,imported:i};return a&&(d.project=a),d}async function Qe(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await W(e,Ze(e,t,n,r,i=>({path:i.root,
parameters:ln(n)})));return en(co(o,n,A(s,e)))}function Ze(e,t,n,r,o){let s=(l,a)=>({route:l.root,ask:async()=>{let{path:d,parameters:p}=o(l),u={...l.parameters(
await a()),...p};return{purpose:r,method:"GET",path:d,query:u,headers:pe(t)}}}),{project:i}=n;if("id"in i)return[s(qe,()=>n),s(Xe,()=>n)];let c=async()=>({...n,
project:{id:await sn(e,t,i.slug)}});return[s(Xe,()=>n),s(qe,c)]}function co(e,t,n){let r=R(e,"content",n),o={environment:t.environment,path:t.path,imported:!1};
return{own:dn(r.secrets,"secrets",o,t,n),imports:Je(r.imports??[],"imports",n).map((s,i)=>lo(s,`imports[${i}]`,t,n))}}function lo(e,t,n,r){let o=R(e,t,r),s={environment:O(
o.environment,t,"environment",r),path:O(o.secretPath,t,"secretPath",r),imported:!0};return dn(o.secrets,`${t}.secrets`,s,n,r)}function dn(e,t,n,r,o){let s=0,i=()=>`${t}\
[${s}]`,c=[];for(let l of Je(e,t,o))c.push(me(l,i,n,r,o)),s++;return c}function fn(e,t){let n=R(e,"content",t),r=O(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:Ye(n.expiresIn,"content","expiresIn",t),maxTtl:Ye(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var K=["identityId","jwt"],pn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:K},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:K},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:K},azure:{path:"/api/v1/auth/azure-auth/login",fields:K},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:K},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:K},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function et(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:pn[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await G(e,s,"login");if("refusal"in i)throw V(i,s,e,"login","login-refused");return fn(i.json,A(s,e))}async function tt(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:c}=await W(e,Ze(e,t,n,`read the secret ${r} of ${o}:${s}`,u=>({path:`${u.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),l=A(c,e),a=R(i,"content",l).secret,d=me(a,"secret",{environment:o,path:s,imported:!1},n,l),p=d.environment!==o||un(d.path)!==
un(s);return{...d,imported:p}}var un=e=>e.trim().replace(/\/$/,"")||"/";var fo=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function nt(e,t){let n={...fo("revoke",t),retry:!1},r=await G(e,n,"read");if("refusal"in r)throw V(r,n,e,"read")}var mn=(...e)=>m("packages/job/src/explain.ts").explain(...e),ee=(...e)=>m("packages/job/src/explain.ts").toFailure(...e),hn=(...e)=>m("packages/job/src/explain\
.ts").withBindings(...e);var po=5;async function yn(e,t,n,r){try{return await nt(e.within(z(po,n)),t),!0}catch(o){return uo(r,o),!1}}function uo(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${ee(t).message}`)}function gn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!Q(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var wn=(...e)=>m("packages/job/src/settings/unknown.ts").unknownName(...e);var S={expects:"a text",read:e=>e},mo=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),I={expects:"true or false",read:e=>mo.get(e.toLowerCase())};function he(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function N(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function kn(...e){let t=N(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Tn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var rt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Tn(e)},xn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},ye={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},bn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Sn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function Tn(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var b=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),k=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),ho=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],vn=N(...ho),yo={...vn,expects:`${vn.expects} (aws-iam is not there yet: Infisical/secrets-action has it)`},M={identityId:b("es\
sential",xn),clientId:b("essential",S),clientSecret:b("essential",S,{secret:!0}),projectSlug:b("essential",ye),projectId:b("essential",S),environment:b("essenti\
al",ye,{aliases:["envSlug"]}),secretPath:k("essential",bn,"/"),domain:k("essential",S,"https://app.infisical.com"),method:b("essential",yo),audience:b("essentia\
l",S,{aliases:["oidcAudience"]}),tokenSource:b("identity",S),tokenEnv:b("identity",S),tokenFile:b("identity",S),tokenCommand:b("identity",S),organizationSlug:b(
"identity",ye),accessToken:b("identity",S,{secret:!0}),allowHttp:k("identity",I,!1),recursive:k("selection",I,!1),includeImports:k("selection",I,!0),tagSlugs:b(
"selection",rt),secretName:b("selection",S),envPrefix:k("selection",S,""),envSuffix:k("selection",S,""),onDuplicate:k("selection",N("error","first","last"),"err\
or"),onUnsafeName:k("selection",N("error","skip"),"error"),onEmpty:k("selection",N("error","warn","ignore"),"error"),exportType:k("delivery",kn("env","output","\
file","none"),["env"]),fileOutputPath:b("delivery",S),fileFormat:k("delivery",N("dotenv"),"dotenv"),deleteFile:k("delivery",I,!1),allowOutside:k("delivery",I,!1),
maskMinLength:k("delivery",he(1,100),4),maskExempt:k("delivery",rt,[]),exportAccessToken:k("delivery",I,!1,{aliases:["exportToken"]}),revoke:k("delivery",I,!0),
summary:k("delivery",N("failure","always","never"),"failure"),caCertificate:b("network",S),extraHeaders:k("network",Sn,{},{secret:!0}),timeout:k("network",he(1,
3600,"seconds"),30),retryDeadline:k("network",he(1,86400,"seconds"),120)},te=Object.keys(M);function ne(e){return M[e]}var ot=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),go={kebab:ot,camel:e=>e,snake:e=>ot(e).replaceAll("-","_"),upper:e=>ot(e).replaceAll("-","_").toUpperCase()};
function C(e,t){return go[t](e)}function ge(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}/g,(n,r)=>{let o=r.replace(/-[a-z]/g,s=>s.slice(1).toUpperCase());return Object.
hasOwn(M,o)?C(o,t):n})}function Rn(e,{style:t,stray:n=""}){let r={},o=[],s={};for(let[i,c]of Object.entries(e)){let l=c?.trim()??"";if(l==="")continue;let a=wo(i,t);a===void 0?o.push(
{name:i,text:`${wn(i,ko(t))} ${n}`.trimEnd()}):r[a]!==void 0&&r[a]!==l?o.push({name:a,text:`is written twice with different values, as ${s[a]??""} and as ${i.toLowerCase()}\
: keep one.`}):(r[a]=l,s[a]=i.toLowerCase())}return{given:r,problems:o}}var On=new Map(te.flatMap(e=>[e,...ne(e).aliases??[]].map(t=>[t.toLowerCase(),{name:t,key:e}])));
function wo(e,t){let n=e.toLowerCase(),r=On.get(n.replace(/[-_]/g,""));return r&&C(r.name,t).toLowerCase()===n?r.key:void 0}var ko=e=>[...On.values()].map(({name:t})=>C(
t,e).toLowerCase());var re=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,En=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,xo={universal:[
re("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),re("clientSecret","the client secret of the identity. Keep it in the p\
latform's secret store.")],"access-token":[re("accessToken","the access token that {method}: access-token takes.")]},bo=[re("identityId","the id of the machine \
identity that this job logs in as (Infisical: Access Control, Machine Identities).")],So=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",
text:"is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,En("projectSlug","projectId","and {proje\
ct-id} both name the project: keep one of the two."),re("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&
t.identityId!==void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {metho\
d}: universal."}:void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an i\
dentity to log in with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"sa\
ys none and something else: keep one of the two."}:void 0,En("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),
(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: \
keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Pn={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],universal:[
"clientId","clientSecret"],"access-token":["accessToken"]},To=e=>Object.hasOwn(Pn,e)?e:"token",vo=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",
text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"file\
OutputPath",text:"has no effect, since {export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"\
has no effect, since {export-type} does not say file."}:void 0,...Object.entries(Pn).flatMap(([e,t])=>t.map(n=>({method:r},o)=>o[n]!==void 0&&To(r)!==e?{name:n,
text:`has no effect with {method}: ${r}.`}:void 0))];function _n(e,t,n,r){let o=new Set(n.map(({name:c})=>c)),s=c=>c.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.
has(l));return{wrong:s([...xo[e.method]??bo,...So]).map(c=>r.emptiness&&c.text.startsWith("is missing")?{...c,text:`${c.text} If it is written there, it came th\
rough empty: ${r.emptiness}.`}:c),idle:s(vo)}}function st(e,t){let{given:n,problems:r}=Rn(e,t),o={};for(let p of te)o[p]=Ro(p,n[p],t,r);let s=o.method??Oo(n),i=gn(o.domain,o.allowHttp);typeof i=="string"&&r.
push({name:"domain",text:i});let c={...o,method:s,domain:i},{wrong:l,idle:a}=_n(c,n,r,t);r.push(...l);let d=({name:p,text:u})=>`${Object.hasOwn(M,p)?C(p,t.style):
p} ${u}`;if(r.length>0)throw Po(r.map(d));return{settings:c,warnings:a.map(d)}}function Ro(e,t,n,r){let{reader:o,fallback:s,secret:i}=ne(e);if(t===void 0)return s;
let{reference:c}=n,l=c?.bareIn(t);if(c&&l)return r.push({name:e,text:`is the text ${l} itself, not its value: write ${c.write(l)}.`}),s;let a=o.read(t);return a!==
void 0?a:(r.push({name:e,text:`${i?"":`is ${Eo(t)}, but `}must be ${o.expects}.`}),s)}function Oo(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.
clientSecret)!==void 0&&e.identityId===void 0?"universal":"oidc"}function Eo(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function Po(e){let t=e.
length===1?"A setting of this step is wrong.":`${e.length} settings of this step are wrong.`;return new y("settings-invalid",`${t} Nothing was asked of Infisica\
l yet.`,{fixes:e})}var _o=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,we={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?_o.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"}};var U={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function An(e,{exportAccessToken:t},n,r){return{output:[j(U.names,JSON.stringify(e.map(({name:o})=>o))),j(U.count,String(e.length)),...r===void 0?
[]:[j(U.file,r)],...t?[{...j(U.accessToken,n.value),secret:!0}]:[]],env:t?[{...j(U.accessTokenVariable,n.value),secret:!0}]:[]}}function j(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function In(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(Ft(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){throw Ao(o,s)}}function Ao(e,t){return e.toReversed().reduce((n,r)=>{try{return r(),n}catch(o){
return o}},t)}async function Nn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=t.method==="univers\
al"?await Cn(n.infisical,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):await Io(e,t,t.method,n,r);return e.host.mask(_(o.value,e.host.
masker)),{accessToken:o,obtained:!0}}async function Io(e,t,n,r,o){let s=Co(e,t),{host:i,hands:c}=e;t.audience!==void 0&&s.audience!=="any"&&i.say("warning",`{au\
dience} has no effect: the audience of a token from ${s.title} was chosen where it was made.`);let l=await s.token({env:c.env,audience:t.audience,from:{env:t.tokenEnv,
file:t.tokenFile,command:t.tokenCommand},deadline:o,open:a=>r.platform(a),mask:a=>i.mask(_(a,i.masker)),read:(a,d)=>c.read(a,d),run:(a,d)=>c.run(a,d)});i.mask(_(
l,i.masker));try{return await Cn(r.infisical,n,t,{identityId:t.identityId??"",jwt:l})}catch(a){throw hn(a,s,Ne(l),n)}}function Cn(e,t,{organizationSlug:n},r){return et(
e,t,r,n===void 0?{}:{organizationSlug:n})}var No=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]];function Co({sources:e,hands:t},n){let r=Object.
keys(e),o=No.find(([d])=>n[d]!==void 0)?.[1],s=n.tokenSource??o;if(n.tokenSource!==void 0&&o!==void 0&&n.tokenSource!==o)throw it(`{token-source} is ${n.tokenSource}\
, yet {token-${o}} is given, which is for {token-source}: ${o}.`,"Keep one of the two.");if(s!==void 0){let d=e[s];if(d&&Object.hasOwn(e,s))return d;throw it(`{\
token-source} is ${JSON.stringify(s)}, and no source has that name.`,`Take one of ${r.join(", ")}.`)}let i=Object.entries(e).filter(([,d])=>d.here?.(t.env)),[c,
...l]=i;if(c&&l.length===0)return c[1];let a=i.map(([d])=>d).join(", ");throw it(c?`Several sources could vouch for this job: ${a}.`:"No platform that could vou\
ch for this job was recognised here.",`Say which with {token-source}: one of ${a||r.join(", ")}.`)}function it(e,t){return new y("settings-invalid",e,{fixes:[t]})}var $o=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],Lo=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,Do=$o.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),at=new Map(Do);function Mo(e){let t=e.toUpperCase(),n=at.get(t);for(let r=t.indexOf("_");n===void 0&&r>=0;r=
t.indexOf("_",r+1))n=at.get(`${t.slice(0,r+1)}*`)??at.get(`*${t.slice(r)}`);return n===void 0||Lo.test(t)?void 0:n}var Uo=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],jo=/^[A-Za-z_][A-Za-z0-9_]*$/,Ho={verdict:"fit"};function $n(e,t){let n=jo.test(e),r=n?void 0:Uo.find(([s])=>s.test(e));if(r)return{verdict:"breaks",reason:r[1]};
let o=Mo(e);return o!==void 0?{verdict:"steers",reason:o}:t.some(s=>s.test(e))?{verdict:"steers",reason:"it belongs to the platform that runs the job"}:n?Ho:{verdict:"\
no-variable",reason:"no shell could read a variable of that name"}}var Ln=(...e)=>m("packages/job/src/refusals.ts").duplicateNames(...e),Dn=(...e)=>m("packages/job/src/refusals.ts").hiddenValues(...e),ke=(...e)=>m("packages/job\
/src/refusals.ts").noneLeft(...e),Mn=(...e)=>m("packages/job/src/refusals.ts").nothingMatched(...e),Un=(...e)=>m("packages/job/src/refusals.ts").ourNames(...e),
jn=(...e)=>m("packages/job/src/refusals.ts").unfit(...e),Hn=(...e)=>m("packages/job/src/refusals.ts").unsafeNames(...e);function ct(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return[{environment:t,path:n,
recursive:o,text:i,...r===void 0?{}:{key:r}}]}async function lt(e,t,n,r){let o=await Promise.all(n.map(async i=>({rule:i,secrets:(await Fo(e,t,i,r)).sort(Go)}))),s=o.flatMap(({secrets:i})=>i.filter(c=>c.hidden));
if(s.length>0)throw Dn(s.map(oe));return o}async function Fo(e,t,n,r){let o={project:Bo(r),environment:n.environment,path:n.path,includeImports:r.includeImports};
if(n.key!==void 0)return[await tt(e,t,{...o,key:n.key})];let s=r.tagSlugs===void 0?{}:{tagSlugs:r.tagSlugs};return Qe(e,t,{...o,recursive:n.recursive,...s})}function Bo({
projectId:e,projectSlug:t=""}){return e===void 0?{slug:t}:{id:e}}var Fn=e=>e.split("/").filter(t=>t!=="").length;function Go(e,t){return e.path===t.path?e.key<t.
key?-1:+(e.key>t.key):Fn(e.path)-Fn(t.path)||(e.path<t.path?-1:1)}function oe({environment:e,path:t,key:n}){return P(`${e}:${t==="/"?"":t}/${n}`)}function Bn(e,t,n){let r=[],o=new Set,s=[],i=!1,c=[],{envPrefix:l,envSuffix:a}=t,d=l===""&&a==="",p=(f,w)=>{let x=d?f.key:`${l}${f.key}${a}`,T={name:x,value:f.value,
secret:!0,origin:f,chosen:w},{verdict:h,reason:g=""}=$n(x,n.names.reserved);h==="no-variable"&&o.add(T),Vo(h,T)?(i||=h==="steers",s.push(`${JSON.stringify(x)} f\
rom ${oe(f)}: ${g}`)):c.push(T)};for(let{rule:f,secrets:w}of e)for(let x of w)p(x,f.key!==void 0);if(s.length>0&&t.onUnsafeName==="error")throw Hn(s,i);s.length>
0&&r.push({level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let u=Wo(c,t,n,r);return u.size===0&&Jo(s,t,r),{variables:[...u.values()],byName:u,notes:r,noVariables:o}}function Vo(e,{chosen:t}){return e==="breaks"||
e==="steers"&&!t}function Wo(e,{onDuplicate:t},n,r){let o=new Map,s=[];for(let i of e){let c=n.names.fold(i.name),l=o.get(c);if(l&&!Ko(l,i)){let a=t==="last"?i:
l;s.push({name:i.name,kept:a,other:a===l?i:l}),o.set(c,a)}else l||o.set(c,i)}if(s.length>0&&t==="error")throw Ln(s.map(({name:i,kept:c,other:l})=>`${i}: ${J(c)}\
 and ${J(l)}`),s.some(({kept:i,other:c})=>i.name!==c.name));for(let{name:i,kept:c,other:l}of s)r.push({level:"info",text:`${i} comes from ${J(c)}, not from ${J(
l)} ({on-duplicate}: ${t}).`});return o}function Ko(e,t){return e.name===t.name&&J(e)===J(t)&&e.value===t.value}function J({origin:e,name:t}){return e?oe(e):t}function Jo(e,t,n){
let{environment:r="",secretPath:o,recursive:s,onEmpty:i}=t,c=e.length>0?ke(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):Mn(`No secret matched in ${r}:${o}${s?" and below":""}.`);if(i==="error")throw c;i==="warn"&&n.push({level:"warning",text:c.message})}function Gn(e,t){let n=[];return e.length>0&&n.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${Y(e)}\
. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical, or take it from an output ({export-type}: output\
).`}),t.length>0&&n.push({level:"warning",text:`Left out of the file, since its format cannot hold the name: ${Y(t)}.`}),n}var Yo=1.5*1024*1024;function Vn(e){let t=0;
for(let{name:r,value:o}of e)t+=r.length+o.length;return t<=Yo?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and Linux s\
tarts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file ({expor\
t-type}).`}]}var zo=/\$\{[\w.-]+\}/;function Wn(e){let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>o.includes("${")&&zo.test(o)),r=[];return t.length>
0&&r.push({level:"info",text:`Empty in Infisical, and delivered empty: ${Y(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${...} is l\
eft in ${Y(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),r}function Kn(e,{masker:t}){if(!t)return[];let n=new Map;
for(let{name:r,reason:o}of e)n.set(o,[...n.get(o)??[],r]);return[...n].map(([r,o])=>({level:"info",text:`Not masked in the log: ${o.join(", ")} (${r}).`}))}function Y(e){
return e.map(({name:t})=>t).join(", ")}var Jn=(...e)=>m("packages/job/src/render/dotenv.ts").dotenvUnfit(...e),Yn=(...e)=>m("packages/job/src/render/dotenv.ts").renderDotenv(...e);var zn={dotenv:{render:Yn,unfit:Jn}};function qn(e,t,n,r){let{variables:o,byName:s,notes:i,noVariables:c}=Bn(e,t,n),l=t.exportType.includes("file")?zn[t.fileFormat]:void 0,a=qo(o,c,t,l);if(o.length>
0&&a.delivered.length===0&&t.onEmpty==="error")throw ke(`no name fits ({export-type}: ${t.exportType.join(", ")}): ${Y(o)}.`);let d=r(a.delivered),p=["output","\
env"].map(h=>({target:h,variables:[...d[h]??[],...a[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)Qo(h,d[h]??[],s,
a[h],n);let u=[],f=({name:h},g)=>{g!==void 0&&u.push(`${h}: ${g}`)};for(let h of p)for(let g of h.variables)f(g,Zo(g,h.target,c,t,n));for(let h of a.file)f(h,l?.
unfit(h));if(u.length>0)throw jn(u);let w={minLength:t.maskMinLength,exempt:t.maskExempt,shown:Xo(t,n)},{texts:x,unmasked:T}=Z(o,w,n.masker);return{variables:a.
delivered,masks:x,file:l?.render(a.file),sets:p,notes:[...i,...Gn(a.outOfEnv,a.outOfFile),...Vn(a.env),...Wn(o),...Kn(T,n)],unmasked:new Map(T.map(({name:h,reason:g})=>[
h,g]))}}function qo(e,t,{exportType:n},r){let o=f=>n.includes(f)?e:[],s={output:o("output"),env:o("env"),file:o("file")};if(t.size===0)return{...s,outOfEnv:[],outOfFile:[],
delivered:e};let i=f=>t.has(f)&&!f.chosen,c=o("env").filter(i),l=o("file").filter(f=>i(f)&&r?.unfit(f)!==void 0),{output:a}=s,d=o("env").filter(f=>!i(f)),p=o("f\
ile").filter(f=>!l.includes(f)),u=new Set([...o("none"),...a,...d,...p]);return{output:a,env:d,file:p,outOfEnv:c,outOfFile:l,delivered:e.filter(f=>u.has(f))}}function Xo({
environment:e,projectId:t,projectSlug:n,domain:r},o){return[e,t,n,r.hostname,r.href,...o.shown].filter(s=>s!==void 0)}function Qo(e,t,n,r,o){let s=t.flatMap(({name:i})=>n.
get(o.names.fold(i))??[]).filter(i=>r.includes(i));if(s.length>0)throw Un(s.map(({name:i})=>i),e)}function Zo(e,t,n,r,o){return t==="env"&&n.has(e)?"no shell co\
uld read a variable of that name: take it from an output ({export-type}: output), or rename the secret.":o.unfit(e,t,r)}var Xn=(...e)=>m("packages/job/src/report.ts").reportFailed(...e),Qn=(...e)=>m("packages/job/src/report.ts").reportLoaded(...e);async function dt(e){let t={...e,host:Bt(e.host)},{host:n,product:r}=t,o=(i,c)=>n.say(i,ge(c,r.style)),s;try{let i=st(t.given,r);s=i.settings,Zt(t,s);for(let l of i.
warnings)o("warning",l);let c=await es(t,s,o);return s.summary==="always"&&ss(n,o,Qn(c,r.style)),!0}catch(i){let c=ee(i);return n.say("error",mn(c,r.style)),xe(
()=>{n.targets.includes("output")&&n.set("output",[j(U.errorCode,c.code)],s??{})}),s?.summary!=="never"&&xe(()=>n.summary?.(Xn(c,r.style))),!1}}async function es(e,t,n){
let{host:r,clock:o=$}=e,s=t.exportType.includes("file")?jt(Ht(t.fileOutputPath,r,t.allowOutside)):void 0,i=z(t.retryDeadline,o),c=Qt(e,t,i),l=rs(r,t.domain.href),
a;try{let{accessToken:d,obtained:p}=await Nn(e,t,c,i);p&&t.revoke&&(a=d,l({accessToken:d.value}));let u=await ns(e,t,c.infisical,d,s?.path);s&&l({files:t.deleteFile?
[s.path,s.beside]:[s.beside]}),In(u,t,r,s),s&&xe(()=>l({files:t.deleteFile?[s.path]:[]}));for(let{level:f,text:w}of u.notes)n(f,w);return n("info",os(u,t,s?.path)),
t.exportAccessToken&&(a=void 0,t.revoke&&!r.atEnd&&n("info",ts)),u}catch(d){throw is(i,d),d}finally{a&&await yn(c.infisical,a.value,o,n)&&xe(()=>l({accessToken:void 0})),
c.close()}}var ts="The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itself.";async function ns(e,t,n,r,o){
let s=await lt(n,r.value,ct(t),t);return qn(s,t,e.host,i=>An(i,t,r,o))}function rs({atEnd:e},t){let n={files:[]};return r=>{n={...n,...r};let{accessToken:o,files:s}=n;
e?.(o===void 0?{files:s}:{files:s,accessToken:o,domain:t})}}function os({variables:e},{environment:t="",secretPath:n,recursive:r,exportType:o},s){let i=e.slice(
0,50).map(({name:a})=>a),c=i.length===0?"":`: ${i.join(", ")}${e.length>i.length?` and ${e.length-i.length} more`:""}`,l=`${t}:${n}${r?" and below":""}`;return`\
Loaded ${e.length} secret${e.length===1?"":"s"} from ${l} (${o.join(", ")})${c}.${s===void 0?"":` File: ${s}`}`}function ss(e,t,n){try{e.summary?.(n)}catch(r){t(
"warning",`The summary could not be shown. ${ee(r).message}`)}}function is(e,t){e.end(t instanceof Error?t:new Error("ended"))}function xe(e){try{e()}catch{}}function Zn({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var nr="leftover",as=1024*1024,cs={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function pt(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new y(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,tr.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:ls(t),unfit:ds,say:(s,i)=>n(ps(s,i)),mask:s=>n(us(s)),set:(s,i)=>r(o(cs[s]),er(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),
er([{name:nr,value:JSON.stringify(s)}]))}}}function ls(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF",
"GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==
void 0&&r!=="")}function ds(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>as?"the value is larger than the 1 MiB that GitHub takes for \
an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment. Give \
it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it fro\
m an output or a file ({export-type}: output or file).";if(!Zn(e))return"the value is larger than the 128 KiB that Linux takes for one environment variable; wit\
h it no later step would start. Take it from a file ({export-type}: file)."}var fs={debug:"::debug::",warning:"::warning::",error:"::error::"};function ps(e,t){
let n=t.split(`
`).map(Te).join(`
`),r=fs[e];return`${r===void 0?n:r+rr(n)}
`}function us(e){let t="";for(let n of e)t+=`::add-mask::${rr(n)}
`;return t}function rr(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function er(e){let t=ms(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var ft="infisical_";function ms(e){let t=e.filter(({value:o})=>o.includes(ft)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${ft}${r}`);)r++;return`${ft}${r}`}var v=require("node:fs");var H={env:process.env,clock:{...$,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:hs,
read:gs,run:ws,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function hs(e,t){let n=0;try{let r=(0,v.openSync)(e,"a");try{n=(0,v.fstatSync)(
r).size,ys(r,Buffer.from(t))}catch(o){throw or(e,n,o),o}finally{(0,v.closeSync)(r)}}catch(r){throw r instanceof y?r:sr(e,r,"what had been written was taken back")}
return()=>or(e,n)}function ys(e,t){for(let n=0;n<t.length;)n+=(0,v.writeSync)(e,t,n)}function or(e,t,n){try{(0,v.truncateSync)(e,t)}catch(r){throw sr(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function sr(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new y(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function gs(e,t){
let n=(0,v.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,v.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,v.closeSync)(n)}}async function ws(e,t){let{exec:n}=await Promise.resolve().then(()=>mt(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},c=n(e,s,(l,a)=>{i(),l?
o(ks(l,t)):r(a)});i=t.onEnd(()=>{c.kill("SIGKILL")}),c.stdin?.end()})}function ks({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new y("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function ut(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var ir;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ir||(ir={}));function ar(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var cr="INPUT_";function lr(e){let t=Object.keys(e).filter(n=>n.startsWith(cr)).map(n=>n.slice(cr.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),ar(
n)]))}var dr=pt(H);ut(()=>dt({product:we.github,given:lr(H.env),host:dr,sources:{github:Me,env:Ce,file:$e,command:Le},hands:H,clock:H.clock}),(e,t)=>dr.say(e,t),H);
