// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var ar=Object.create;var Te=Object.defineProperty;var cr=Object.getOwnPropertyDescriptor;var lr=Object.getOwnPropertyNames;var dr=Object.getPrototypeOf,fr=Object.prototype.hasOwnProperty;var pr=(e,t)=>{for(var n in t)Te(e,n,{get:t[n],enumerable:!0})},ur=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of lr(t))!fr.call(e,o)&&
o!==n&&Te(e,o,{get:()=>t[o],enumerable:!(r=cr(t,o))||r.enumerable});return e};var ve=(e,t,n)=>(n=e!=null?ar(dr(e)):{},ur(t||!e||!e.__esModule?Te(n,"default",{value:e,enumerable:!0}):n,e));var Xn=require("node:path");var mr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,hr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,yr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
gr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],wr=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Re(e){if(e.length<=8e3&&wr.test(e))return e;let t=e.slice(0,2*8e3).
replace(mr,"").replace(hr," | ").replace(/\t/g," ").replace(yr,"?"),n=gr.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var Oe={};pr(Oe,{Failure:()=>y});var y=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var $={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function X(e,t=$){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,l)=>{
let c=()=>{},d=s(f=>{c(),l(f)});o||(c=t.after(i,()=>{d(),a()}))})}}function C({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Q=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(f){
i(f)}}function l(d){try{c(r.throw(d))}catch(f){i(f)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(e,t||[])).next())})},Ee=class{constructor(t){
this.message=t}readBody(){return Q(this,void 0,void 0,function*(){return new Promise(t=>Q(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return Q(this,void 0,void 0,function*(){return new Promise(
t=>Q(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},ce=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return Q(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,c){o||(o=!0,r(l,c))}let i=t.httpModule.
request(t.options,l=>{let c=new Ee(l);s(void 0,c)}),a;i.on("socket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var ut=require("node:stream");function mt(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new y("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,ut.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}var kr=500,xr=1e4,br=2;async function yt(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,l=a.now(),c=({code:u,what:p,fixes:k=[],refusal:S,cause:O},h,w)=>{
let E=Math.round((a.now()-l)/1e3),ie=h>1?` (${h} tries in ${E} seconds)`:"",be=w?[`Raise {retry-deadline} (it is ${n.seconds} seconds) if this is worth a longer\
 wait.`]:[],Se={fixes:[...k,...be],cause:O,...S?{refusal:S}:{}};return new y(u,`Could not ${e.purpose} (${t}): ${p}${ie}.`,Se)},d=0,f=ht;for(let u=1;;u++){if(await vr(
e,n,r,()=>c(Sr,u,!0)),n.left()===0)throw c(f,u-1,!0);let p=await i();if(!("mayPass"in p))return p;(!(p.code==="timed-out"&&n.left()<br)||f===ht)&&(f=p);let S=a.
now(),O=o()*Math.min(xr,kr*2**(u-1));p.wait!==void 0&&(r.until=Math.max(r.until,S+p.wait));let h=Math.max(0,r.until-S)+O,w=p.mayPass==="yes"||p.mayPass==="once"&&
d++===0;if(e.retry===!1||!w)throw c(p,u,!1);if(h>=n.left())throw c(Tr(f),u,!0);s?.(`Could not ${e.purpose} (${t}): ${p.what}. Trying again in ${gt(h)} (try ${u+
1}).`),await n.wait(h)}}var ht={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},Sr={code:"rate-limited",what:"the server asked for a \
pause that is longer than the time left",mayPass:"no"};function Tr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${gt(e.wait)}, more than are l\
eft before the deadline`}}async function vr(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}function gt(e){
let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var Pr=ve(require("node:http"));var wt="0.1.0";var St=require("node:net");var Or,m=e=>(Or??=require("./cold.cjs").open(Oe))[e];var kt=(...e)=>m("packages/http/src/proxy-rules.ts").proxyAuthorization(...e),xt=(...e)=>m("packages/http/src/proxy-rules.ts").readProxy(...e);function Pe(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=bt(n,t);return r?xt(e,r,n.toUpperCase(),bt("no_proxy",t)??""):void 0}var Er=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function _e(e){let t=Er(e);return{host:t,port:e.port,servername:(0,St.isIP)(t)?"":t}}function bt(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Ae=(...e)=>m("packages/http/src/trust.ts").readCertificates(...e),Ie=(...e)=>m("packages/http/src/trust.ts").readExtraCertificates(...e),Tt=(...e)=>m("packa\
ges/http/src/trust.ts").trusting(...e);var vt=(...e)=>m("packages/http/src/tunnel.ts").tunnelAgent(...e);var Ot=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Et(e){let{base:t,proxy:n,certificates:r,deadline:o,timeout:s}=e,a=(t.protocol==="htt\
ps:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>ve(require("node:https"))):Pr,l={keepAlive:!0,maxSockets:4,...r?{secureContext:Tt(r)}:{}},c={options:l,
patience:s*1e3,clock:o.clock},d=n&&Ot(e)?vt({proxy:n,...c}):new a.Agent(l);return{module:a,agent:d}}function Pt(e,t,n){let r={...Rt(n.headers),accept:"applicati\
on/json","accept-encoding":"identity","user-agent":`infisical-ci/${wt}`,...e.json?{"content-type":"application/json"}:{},...Rt(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||Ot(n))return{method:i,protocol:o.protocol,..._e(o),path:t,headers:r};let a=kt(s);return{method:i,protocol:s.protocol,..._e(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function Rt(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var _t=(...e)=>m("packages/http/src/setback.ts").setbackOf(...e);function At(e,t){let n=[],r=!1,o=()=>{},s=new Promise((c,d)=>{o=()=>d(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let c of n)c.destroy()},a=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(c){n.push(c),r&&c.destroy()},orEnd:c=>Promise.race([c,s]),stop(){a(),l()}}}var It=(...e)=>m("packages/http/src/verdict.ts").verdictOn(...e);var _r=64*1024*1024;function Ne(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new ce(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:l}=e,c=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates]),
d=u=>({base:n,ask:p=>{let k={deadline:u,hold:o,random:i,...l?{onRetry:l}:{}};return yt(p,C(p,{base:n})+r,k,()=>f(p,u))},within:d,close:()=>a.forEach(p=>{p.then(
({agent:k})=>k.destroy(),Ir)})});async function f(u,p){let k=new URL(n+u.path),S=t+u.path+(u.query?`?${new URLSearchParams(u.query).toString()}`:""),O=Math.min(
e.timeout*1e3,p.left()),h=At(p,O);try{let w=a.get(c)??Et(e);a.set(c,w);let{agent:E,module:ie}=await w,be=u.json?JSON.stringify(u.json):null,Se={options:{...Pt(u,
S,e),agent:E},parsedUrl:k,httpModule:Ar(h,ie)},{message:ir}=await h.orEnd(s.requestRaw(Se,be)),ae=await h.orEnd($r(ir,u.maxBytes??_r));return Nr(ae)?ae:It(ae,u,
k)??ae}catch(w){let E=p.reason();if(E)throw E;return h.isOver()?{code:"timed-out",what:`no whole answer came within ${Math.round(O/100)/10} seconds`,mayPass:"ye\
s",fixes:["Raise {timeout} if the server is merely slow."]}:_t(w)}finally{h.stop()}}return d(e.deadline)}function Ar(e,{request:t}){return{request:(r,o)=>{let s=t(
r,o);return e.bind(s),s}}}var Ir=()=>{},Nr=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function $r(e,t){let n=await mt(e,t),r=Object.entries(
e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var Cr=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,Lr=/^[!-~]+(?: [!-~]+)*$/;function P(e,t=300){if(e.length<=t&&Lr.test(e))return e;let n=e.slice(0,t*4).replace(Cr," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function F(e,t,n){return new y("answer-malformed",`Could not ${t.purpose} (${C(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login page\
, a proxy, a gateway. For Infisical, check {domain}."]})}function q(e,t,n){let r=Nt(e);if("json"in r)return r.json;throw F(`the server answered ${e.status} with\
 ${r.instead}`,t,n)}function $e(e){let t=Nt(e);if(!("json"in t))return{status:e.status,message:t.instead};let{message:n,error:r}=$t(t.json),o=Dr(n)||"no reason \
was given";return{status:e.status,message:o,...typeof r=="string"?{error:P(r,80)}:{}}}function Nt({body:e,headers:t}){let n=P(t["content-type"]??"",60).toLowerCase();
if(e.length===0)return{instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{
instead:n?`content of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON th\
at is cut short or broken"}}}function Dr(e){if(typeof e=="string")return P(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=$t(
n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return P(
t.join("; "))}function $t(e){return typeof e=="object"&&e!==null?e:{}}function Z(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ce(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Mr(r)?r:
void 0}catch{return}}function B(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(([n,r])=>{let o=le(e[r]);return o===void 0?[]:[{field:n,
claim:r,value:o}]})}function le(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(t=>typeof t=="st\
ring"))return e.join(", ")}function Mr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Ct=64*1024,Le={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=Ue(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new y("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:B},
De={title:"a file",audience:"configured",token({from:e,read:t}){let n=Ue(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,Ct).trim()}catch(o){
throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${Ur(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:B},Me={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=Ue(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=Ct)return o;throw new y(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:B};function Ue(e,t,n){if(e)return e;throw new y("se\
ttings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}function Ur(e){let{code:t}=e;return typeof t=="string"?{ENOENT:"it is not there",EACCES:"per\
mission denied",EISDIR:"it is a folder"}[t]??t:"reading failed"}var Lt=(...e)=>m("packages/identity/src/github-refusals.ts").addressUnsafe(...e),Dt=(...e)=>m("packages/identity/src/github-refusals.ts").permissionMissing(...e),
Mt=(...e)=>m("packages/identity/src/github-refusals.ts").refused(...e);var je={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true",async token({env:e,audience:t,mask:n,open:r}){let o=e.ACTIONS_ID_TOKEN_REQUEST_URL,
s=e.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!o||!s)throw Dt(e);n(s);let i=Fr(o),a=r(new URL(i.origin)),l={purpose:"get the job's token",method:"GET",path:i.pathname,query:{
...Object.fromEntries(i.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${s}`},maxBytes:256*1024},c=await a.ask(l);if(c.status!==200)throw Mt(
c,l,a);let{value:d}=q(c,l,a)??{};if(typeof d!="string"||d==="")throw F("the answer's value is not a token",l,a);return d},bindings(e){return[...B(e),...Hr(e)]}},
jr=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function Hr(e){return jr.flatMap(t=>{let n=le(e[t]);
return n?[{field:"Claims",claim:t,value:n}]:[]})}function Fr(e){let t=URL.canParse(e)?new URL(e):void 0;if(t?.protocol==="https:"||t?.protocol==="http:"&&Z(t.hostname))
return t;throw Lt()}var Ut=(...e)=>m("packages/job/src/explain.ts").explain(...e),ee=(...e)=>m("packages/job/src/explain.ts").toFailure(...e),jt=(...e)=>m("packages/job/src/explain\
.ts").withBindings(...e);var Ht=(...e)=>m("packages/job/src/files.ts").placeBeside(...e),Ft=(...e)=>m("packages/job/src/files.ts").placeFile(...e);var Bt=(...e)=>m("packages/job/src/files.ts").writeWhole(...e);function Gt(e){let t=new Set,n=o=>[...t].reduce((s,i)=>s.replaceAll(i,"***"),o),{summary:r}=e;return{...e,mask(o){for(let s of o)s!==""&&t.add(s);e.mask(o)},say:(o,s)=>e.
say(o,o==="warning"||o==="error"?n(s):s),...r?{summary:o=>r(n(o))}:{}}}var He=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),Vt=e=>JSON.stringify(e).slice(1,-1),Wt=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Fe={json:e=>[Vt(e)],dialect(e){let t=Vt(e),n=t.replace(/[^ -~]/g,Wt);return[n,t.replace(/[<>&]/g,Wt),n.replaceAll("/","\\/")].
filter(o=>o!==t)},url:e=>[He(e)],form:e=>[encodeURIComponent(e),He(e).replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[He(e).
replaceAll("%2F","/")]:[]],shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var Br=["json","dialect","url","form","base64","base64url"],fe=8,Be=4,Ge=e=>/^[\w.-]+$/.test(e);function Ve(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function We(e,t,n=r=>r.length>=fe){if(Ge(e))return Ke([e],t);let r=Ve(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return Kt(
o.flatMap(c=>[c,...Jt(c,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(Fe.shell):[],a=!t.splitsLines||s.length===r.length,l=a?t.misses.filter(
c=>c!=="shell"):Br;return Kt([...s,...i,...o.flatMap(c=>[...a?[c]:[],...Jt(c,l)])])}function Ke(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>de(e,r)).filter(zt)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=Be):[];return[...e,...de(n,0)]}function Kt(e){return[...new Set(e)]}function Jt(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:Fe[o](n)),...Vr(n,t)]}var Gr=/^[ -=@-}]*$/;function Vr(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&Gr.test(e))return e.length%3===0||e.length<Be?[]:de([o],0);let s=[
0,1,2].flatMap(l=>de([o],l)).filter(zt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((l,c)=>c===
0||l!==s[c]):[]]}var zt=e=>e.length>=Be;function de(e,t){let n=e.map(s=>Yt(t)+s+Yt((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var Yt=e=>"\0".repeat(e);var Wr=/pass|secret|token|key|credential|private/i,Kr=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function Xt(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[c,d]of Object.entries(i))s(d,[...a,c],l||Wr.test(c));else(typeof i=="number"?l:typeof i=="string"&&(l||Kr(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var Je=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Jr=Math.max(...[...Je].map(e=>e.length));function Qt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Jr&&Je.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function qt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Yr));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Yr(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function te(e,t,n){let r=e.filter(({secret:f,value:u})=>f&&u!=="");if(!n)return{texts:[],unmasked:r.map(({name:f})=>({name:f,reason:"nothing can be hidden here"}))};
let o=Qt(t),s=qt(t.exempt),i=f=>f.length>=fe&&o(f)===void 0,a=new Set,l=[],c=[],d=(f,u)=>{for(let p of We(u,n,i))a.add(p);for(let p of Xr(u.trim())?Ve(u):[])Qr(
p)&&!i(p)&&c.push({name:f,text:p,reason:zr})};for(let{name:f,value:u}of r){let p=s(f)?"exempt ({mask-exempt})":void 0;if(p===void 0&&Ge(u)&&o(u)===void 0){l.push(
u);continue}let k=u.trim(),S=p??o(k);if(S!==void 0){c.push({name:f,text:k,reason:`it is ${S}`});continue}d(f,u);let{leaves:O,cut:h}=Xt(k);h&&c.push({name:f,text:"",
reason:"it has more fields than are looked at one by one"});for(let w of O){let E=s(f,w.path)?"exempt ({mask-exempt})":o(w.text);E===void 0?d(f,w.text):c.push({
name:f,text:w.text,reason:`a field of it is ${E}`})}}for(let f of Ke(l,n))a.add(f);return{texts:[...a],unmasked:qr(c.filter(({text:f})=>!a.has(f)))}}var zr=`lin\
es of it that are shorter than ${fe} characters, or common words, are hidden only where the whole stands in one line`,Xr=e=>/[\r\n]/.test(e),Qr=e=>/[^\s!-/:-@[-`{-~]/.
test(e);function _(e,t){return t?We(e,t,()=>!0):[e]}function qr(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??new Set).add(r));return[...t].map(
([n,r])=>({name:n,reason:[...r].join("; ")}))}function Zt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,extraHeaders:i,timeout:a}=n,l=new Map,c=(f,u)=>{let p=Pe(f,t.env);return p?.password&&e.mask(_(decodeURIComponent(
p.password),e.masker)),Ne({base:f,timeout:a,deadline:r,transports:l,onRetry:S=>e.say("info",S),...u,...p?{proxy:p}:{}})},d=c(o,{headers:i,...s===void 0?{}:{certificates:Zr(
s,t.env)}});return{infisical:d,platform:f=>c(f,{}),close:()=>d.close()}}function Zr(e,t){return[Ae(e),Ie(t.NODE_EXTRA_CA_CERTS)].join(`
`)}function en({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(c=>[c,c.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(c=>({name:"extra-headers",value:c,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(c=>c===void 0?[]:_(c,e.masker)),...i.length>
0?te(i,a,e.masker).texts:[]];l.length>0&&e.mask(l)}function tn({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||
(n.add(s.key),r.push(s));return r}var Ye=(...e)=>m("packages/client/src/causes.ts").causeOf(...e);var nn={status:404,says:/^Route [A-Z]+:\//};function rn({status:e,message:t}){return e===nn.status&&nn.says.test(t)}async function G(e,t,n){let r=await e.ask(t).catch(i=>{throw eo(i,n)}),o=q(r,t,e);if(r.status<400)return{json:o};let s=$e(r);return{refusal:s,noRoute:rn(s)}}function V({
refusal:e},t,n,r,o){let s=Ye(e,r),i=`Could not ${t.purpose} (${C(t,n)}): the server answered ${e.status}: ${e.message}`;return new y(o??s.code,to(i),{fixes:s.fixes,
refusal:e})}function eo(e,t){if(!(e instanceof y)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...Ye(o,t).fixes,...e.fixes];
return new y(n,r,{fixes:s,refusal:o,cause:e})}var to=e=>/[.!?…]$/.test(e)?e:`${e}.`;var on=new WeakMap;async function W(e,t){let n=on.get(e)??new Set;on.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let l=await a(),c=await G(e,l,"read");if("json"in c)return{json:c.json,ask:l};if(c.noRoute&&n.add(i),!c.noRoute||s===o.length-1)throw V(c,
l,e,"read")}throw new Error("There was no way to ask.")}var pe=e=>({authorization:`Bearer ${e}`});function A(e,t){return(n,r)=>F(`the answer's ${n} is not ${r}`,e,t)}function v(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,"an \
object")}function K(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function R(e,t,n,r){if(typeof e=="string")return e;throw r(`${t}.${n}`,"a text")}function ue(e,t,n,r){
return e===void 0?"":R(e,t,n,r)}function ze(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${t}.${n}`,"a number of seconds")}var sn=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:pe(e),maxBytes:1024*1024})});async function an(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await W(e,[sn(t,r,"/api/v1/projects/slug/",n),sn(t,r,"/api/v2/workspace/",n)]),i=A(s,e);return R(v(o,"content",i).id,"conte\
nt","id",i)}var cn=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),ln=(e,t)=>"id"in t?{[e]:t.id}:{},Xe={root:"/api/v4/secrets",parameters:e=>({...ln("projectId",e.project),...cn(e),includePersonalOverrides:"\
false"})},Qe={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:ln("workspaceId",e.project),...cn(e)})},dn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ne(e,t,n,{project:r},o){let s=v(e,t,o),{imported:i}=n,a=i?"":ue(s.environment,t,"environment",o),l=i?"":ue(s.secretPath,t,"secretPath",o),c=ue(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),d={key:R(s.secretKey,t,"secretKey",o),value:R(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:l||n.path,imported:i};return c&&(d.project=c),s.tags&&(d.tags=no(s.tags,t,o)),d}function no(e,t,n){return K(e,`${t}.tags`,n).map((r,o)=>{let s=`${t}\
.tags[${o}]`;return R(v(r,s,n).slug,s,"slug",n)})}async function qe(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await W(e,Ze(e,t,n,r,i=>({path:i.root,
parameters:dn(n)})));return tn(ro(o,n,A(s,e)))}function Ze(e,t,n,r,o){let s=(l,c)=>({route:l.root,ask:async()=>{let{path:d,parameters:f}=o(l),u={...l.parameters(
await c()),...f};return{purpose:r,method:"GET",path:d,query:u,headers:pe(t)}}}),{project:i}=n;if("id"in i)return[s(Xe,()=>n),s(Qe,()=>n)];let a=async()=>({...n,
project:{id:await an(e,t,i.slug)}});return[s(Qe,()=>n),s(Xe,a)]}function ro(e,t,n){let r=v(e,"content",n),o={environment:t.environment,path:t.path,imported:!1};
return{own:K(r.secrets,"secrets",n).map((s,i)=>ne(s,`secrets[${i}]`,o,t,n)),imports:K(r.imports??[],"imports",n).map((s,i)=>oo(s,`imports[${i}]`,t,n))}}function oo(e,t,n,r){
let o=v(e,t,r),s={environment:R(o.environment,t,"environment",r),path:R(o.secretPath,t,"secretPath",r),imported:!0};return K(o.secrets,`${t}.secrets`,r).map((i,a)=>ne(
i,`${t}.secrets[${a}]`,s,n,r))}function fn(e,t){let n=v(e,"content",t),r=R(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:ze(n.expiresIn,"content","expiresIn",t),maxTtl:ze(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var J=["identityId","jwt"],pn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:J},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:J},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:J},azure:{path:"/api/v1/auth/azure-auth/login",fields:J},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:J},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:J},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function et(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:pn[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await G(e,s,"login");if("refusal"in i)throw V(i,s,e,"login","login-refused");return fn(i.json,A(s,e))}async function tt(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await W(e,Ze(e,t,n,`read the secret ${r} of ${o}:${s}`,u=>({path:`${u.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),l=A(a,e),c=v(i,"content",l).secret,d=ne(c,"secret",{environment:o,path:s,imported:!1},n,l),f=d.environment!==o||un(d.path)!==
un(s);return{...d,imported:f}}var un=e=>e.trim().replace(/\/$/,"")||"/";var so=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function nt(e,t){let n={...so("revoke",t),retry:!1},r=await G(e,n,"read");if("refusal"in r)throw V(r,n,e,"read")}var io=5;async function mn(e,t,n,r){try{return await nt(e.within(X(io,n)),t),!0}catch(o){return r("warning",`The access token could not be revoked, and ends by \
itself in time. ${ee(o).message}`),!1}}function hn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!Z(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var yn=(...e)=>m("packages/job/src/settings/unknown.ts").unknownName(...e);var b={expects:"a text",read:e=>e},ao=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),I={expects:"true or false",read:e=>ao.get(e.toLowerCase())};function me(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function N(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function gn(...e){let t=N(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=bn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var rt={expects:"a list, with co\
mmas or line ends between its items",read:e=>bn(e)},wn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},he={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},kn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},xn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function bn(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var x=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),g=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),co=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],L={identityId:x("essential",wn),clientId:x("essential",b),clientSecret:x("essential",b,{secret:!0}),projectSlug:x("essential",
he),projectId:x("essential",b),environment:x("essential",he,{aliases:["envSlug"]}),secretPath:g("essential",kn,"/"),domain:g("essential",b,"https://app.infisica\
l.com"),method:x("essential",N(...co)),audience:x("essential",b,{aliases:["oidcAudience"]}),tokenSource:x("identity",b),tokenEnv:x("identity",b),tokenFile:x("id\
entity",b),tokenCommand:x("identity",b),organizationSlug:x("identity",he),accessToken:x("identity",b,{secret:!0}),allowHttp:g("identity",I,!1),recursive:g("sele\
ction",I,!1),includeImports:g("selection",I,!0),tagSlugs:x("selection",rt),secretName:x("selection",b),envPrefix:g("selection",b,""),envSuffix:g("selection",b,""),
onDuplicate:g("selection",N("error","first","last"),"error"),onUnsafeName:g("selection",N("error","skip"),"error"),onEmpty:g("selection",N("error","warn","ignor\
e"),"error"),exportType:g("delivery",gn("env","output","file","none"),["env"]),fileOutputPath:x("delivery",b),fileFormat:g("delivery",N("dotenv"),"dotenv"),deleteFile:g(
"delivery",I,!1),allowOutside:g("delivery",I,!1),maskMinLength:g("delivery",me(1,100),4),maskExempt:g("delivery",rt,[]),exportAccessToken:g("delivery",I,!1,{aliases:[
"exportToken"]}),revoke:g("delivery",I,!0),summary:g("delivery",N("failure","always","never"),"failure"),caCertificate:x("network",b),extraHeaders:g("network",xn,
{},{secret:!0}),timeout:g("network",me(1,3600,"seconds"),30),retryDeadline:g("network",me(1,86400,"seconds"),120)},D=Object.keys(L);function re(e){return L[e]}var ye=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),lo={kebab:ye,camel:e=>e,snake:e=>ye(e).replaceAll("-","_"),upper:e=>ye(e).replaceAll("-","_").toUpperCase()};
function M(e,t){return lo[t](e)}var fo=new Map(D.map(e=>[`{${ye(e)}}`,e]));function ge(e,t){return e.replace(/\{[a-z]+(?:-[a-z]+)*\}/g,n=>{let r=fo.get(n);return r===
void 0?n:M(r,t)})}function Sn(e,t){let n=po(t),r={},o=[];for(let[s,i]of Object.entries(e)){let a=i?.trim()??"";if(a==="")continue;let l=n.get(s.toLowerCase());l===void 0?o.push({
name:s,text:yn(s,[...n.keys()])}):r[l]!==void 0&&r[l]!==a?o.push({name:l,text:`is given twice, also as ${s.toLowerCase()}, with another value: keep one of the t\
wo.`}):r[l]=a}return{given:r,problems:o}}function po(e){let t=new Map;for(let n of D)for(let r of[n,...re(n).aliases??[]])t.set(M(r,e).toLowerCase(),n);return t}var oe=(e,t)=>(n,r)=>r[e]===void 0?{name:e,text:`is missing: ${t}`}:void 0,Tn=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,uo={universal:[
oe("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),oe("clientSecret","the client secret of the identity. Keep it in the p\
latform's secret store.")],"access-token":[oe("accessToken","the access token that {method}: access-token takes.")]},mo=[oe("identityId","the id of the machine \
identity that this job logs in as (Infisical: Access Control, Identities).")],ho=[(e,t)=>t.projectSlug===void 0&&t.projectId===void 0?{name:"projectSlug",text:"\
is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,Tn("projectSlug","projectId","and {project-id}\
 both name the project: keep one of the two."),oe("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.method===void 0&&t.identityId!==
void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:
void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in\
 with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and somet\
hing else: keep one of the two."}:void 0,Tn("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["\
tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {tok\
en-env}, {token-file} and {token-command}."}:void 0}],vn={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],universal:["client\
Id","clientSecret"],"access-token":["accessToken"]},yo=e=>Object.hasOwn(vn,e)?e:"token",go=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"\
has no effect, since {secret-name} names one secret of one folder."}:void 0,({exportType:e},t)=>t.fileOutputPath!==void 0&&!e.includes("file")?{name:"fileOutput\
Path",text:"has no effect, since {export-type} does not say file."}:void 0,({exportType:e,deleteFile:t})=>t&&!e.includes("file")?{name:"deleteFile",text:"has no\
 effect, since {export-type} does not say file."}:void 0,...Object.entries(vn).flatMap(([e,t])=>t.map(n=>({method:r},o)=>o[n]!==void 0&&yo(r)!==e?{name:n,text:`\
has no effect with {method}: ${r}.`}:void 0))];function Rn(e,t,n,r){let o=new Set(n.map(({name:a})=>a)),s=a=>a.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.has(
l));return{wrong:s([...uo[e.method]??mo,...ho]).map(a=>r.emptiness&&a.text.startsWith("is missing")&&wo(a.name)?{...a,text:`${a.text} If it is written there, it\
 came through empty: ${r.emptiness}.`}:a),idle:s(go)}}function wo(e){return Object.hasOwn(L,e)}function ot(e,t){let{given:n,problems:r}=Sn(e,t.style),o={};for(let f of D)o[f]=ko(f,n[f],t,r);let s=o.method??xo(n),i=hn(o.domain,o.allowHttp);typeof i=="strin\
g"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},{wrong:l,idle:c}=Rn(a,n,r,t);r.push(...l);let d=({name:f,text:u})=>`${Object.hasOwn(L,f)?M(f,t.
style):f} ${u}`;if(r.length>0)throw So(r.map(d));return{settings:a,warnings:c.map(d)}}function ko(e,t,n,r){let{reader:o,fallback:s,secret:i}=re(e);if(t===void 0)
return s;let{reference:a}=n,l=a?.bareIn(t);if(a&&l)return r.push({name:e,text:`is the text ${l} itself, not its value: write ${a.write(l)}.`}),s;let c=o.read(t);
return c!==void 0?c:(r.push({name:e,text:`${i?"":`is ${bo(t)}, but `}must be ${o.expects}.`}),s)}function xo(e){return e.accessToken!==void 0?"access-token":(e.
clientId??e.clientSecret)!==void 0&&e.identityId===void 0?"universal":"oidc"}function bo(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function So(e){
let t=e.length===1?"A setting of this step is wrong.":`${e.length} settings of this step are wrong.`;return new y("settings-invalid",`${t} Nothing was asked of \
Infisical yet.`,{fixes:e})}var To=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,we={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?To.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},emptiness:"an expression such as ${{ vars.NAME }} gives nothing wh\
ere the name is not defined for this repository or environment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"}};var U={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function On(e,{exportAccessToken:t},n,r){return{output:[j(U.names,JSON.stringify(e.map(({name:o})=>o))),j(U.count,String(e.length)),...r===void 0?
[]:[j(U.file,r)],...t?[{...j(U.accessToken,n.value),secret:!0}]:[]],env:t?[{...j(U.accessTokenVariable,n.value),secret:!0}]:[]}}function j(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function En(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(Bt(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){throw vo(o,s)}}function vo(e,t){return e.toReversed().reduce((n,r)=>{try{return r(),n}catch(o){
return o}},t)}async function Pn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=t.method==="univers\
al"?await _n(n.infisical,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):await Ro(e,t,t.method,n,r);return e.host.mask(_(o.value,e.host.
masker)),{accessToken:o,obtained:!0}}async function Ro(e,t,n,r,o){let s=Eo(e,t),{host:i,hands:a}=e;t.audience!==void 0&&s.audience!=="any"&&i.say("warning",`{au\
dience} has no effect: the audience of a token from ${s.title} was chosen where it was made.`);let l=await s.token({env:a.env,audience:t.audience,from:{env:t.tokenEnv,
file:t.tokenFile,command:t.tokenCommand},deadline:o,open:c=>r.platform(c),mask:c=>i.mask(_(c,i.masker)),read:(c,d)=>a.read(c,d),run:(c,d)=>a.run(c,d)});i.mask(_(
l,i.masker));try{return await _n(r.infisical,n,t,{identityId:t.identityId??"",jwt:l})}catch(c){throw jt(c,s,Ce(l),n)}}function _n(e,t,{organizationSlug:n},r){return et(
e,t,r,n===void 0?{}:{organizationSlug:n})}var Oo=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]];function Eo({sources:e,hands:t},n){let r=Object.
keys(e),o=Oo.find(([d])=>n[d]!==void 0)?.[1],s=n.tokenSource??o;if(n.tokenSource!==void 0&&o!==void 0&&n.tokenSource!==o)throw st(`{token-source} is ${n.tokenSource}\
, yet {token-${o}} is given, which is for {token-source}: ${o}.`,"Keep one of the two.");if(s!==void 0){let d=e[s];if(d&&Object.hasOwn(e,s))return d;throw st(`{\
token-source} is ${JSON.stringify(s)}, and no source has that name.`,`Take one of ${r.join(", ")}.`)}let i=Object.entries(e).filter(([,d])=>d.here?.(t.env)),[a,
...l]=i;if(a&&l.length===0)return a[1];let c=i.map(([d])=>d).join(", ");throw st(a?`Several sources could vouch for this job: ${c}.`:"No platform that could vou\
ch for this job was recognised here.",`Say which with {token-source}: one of ${c||r.join(", ")}.`)}function st(e,t){return new y("settings-invalid",e,{fixes:[t]})}var Po=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],_o=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,Ao=Po.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),it=new Map(Ao);function Io(e){let t=e.toUpperCase(),n=it.get(t);for(let r=t.indexOf("_");n===void 0&&r>=0;r=
t.indexOf("_",r+1))n=it.get(`${t.slice(0,r+1)}*`)??it.get(`*${t.slice(r)}`);return n===void 0||_o.test(t)?void 0:n}var No=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],$o=/^[A-Za-z_][A-Za-z0-9_]*$/,Co={verdict:"fit"};function An(e,t){let n=$o.test(e),r=n?void 0:No.find(([s])=>s.test(e));if(r)return{verdict:"breaks",reason:r[1]};
let o=Io(e);return o!==void 0?{verdict:"steers",reason:o}:t.some(s=>s.test(e))?{verdict:"steers",reason:"it belongs to the platform that runs the job"}:n?Co:{verdict:"\
no-variable",reason:"no shell could read a variable of that name"}}var In=(...e)=>m("packages/job/src/refusals.ts").duplicateNames(...e),Nn=(...e)=>m("packages/job/src/refusals.ts").hiddenValues(...e),ke=(...e)=>m("packages/job\
/src/refusals.ts").noneLeft(...e),$n=(...e)=>m("packages/job/src/refusals.ts").nothingMatched(...e),Cn=(...e)=>m("packages/job/src/refusals.ts").ourNames(...e),
Ln=(...e)=>m("packages/job/src/refusals.ts").unfit(...e),Dn=(...e)=>m("packages/job/src/refusals.ts").unsafeNames(...e);function at(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return[{environment:t,path:n,
recursive:o,text:i,...r===void 0?{}:{key:r}}]}async function ct(e,t,n,r){let s=(await Promise.all(n.map(async i=>(await Lo(e,t,i,r)).sort(Mo).map(a=>({secret:a,rule:i}))))).flat();return Uo(s),s}async function Lo(e,t,n,r){
let o={project:Do(r),environment:n.environment,path:n.path,includeImports:r.includeImports};if(n.key!==void 0)return[await tt(e,t,{...o,key:n.key})];let s=r.tagSlugs===
void 0?{}:{tagSlugs:r.tagSlugs};return qe(e,t,{...o,recursive:n.recursive,...s})}function Do({projectId:e,projectSlug:t=""}){return e===void 0?{slug:t}:{id:e}}var Mn=e=>e.
split("/").filter(t=>t!=="").length;function Mo(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):Mn(e.path)-Mn(t.path)||(e.path<t.path?-1:1)}function Uo(e){
let t=e.filter(({secret:n})=>n.hidden);if(t.length>0)throw Nn(t.map(({secret:n})=>se(n)))}function se({environment:e,path:t,key:n}){return P(`${e}:${t==="/"?"":
t}/${n}`)}function Un(e,t,n){let r=[],o=new Set,s=[],i=!1,a=[];for(let{secret:c,rule:d}of e){let f=`${t.envPrefix}${c.key}${t.envSuffix}`,u={name:f,value:c.value,secret:!0,
origin:c,chosen:d.key!==void 0},{verdict:p,reason:k=""}=An(f,n.names.reserved);p==="no-variable"&&o.add(u),jo(p,u)?(i||=p==="steers",s.push(`${JSON.stringify(f)}\
 from ${se(c)}: ${k}`)):a.push(u)}if(s.length>0&&t.onUnsafeName==="error")throw Dn(s,i);s.length>0&&r.push({level:"warning",text:`Left out, since {on-unsafe-nam\
e} is skip:
  ${s.join(`
  `)}`});let l=Ho(a,t,n,r);return l.size===0&&Bo(s,t,r),{variables:[...l.values()],byName:l,notes:r,noVariables:o}}function jo(e,{chosen:t}){return e==="breaks"||
e==="steers"&&!t}function Ho(e,{onDuplicate:t},n,r){let o=new Map,s=[];for(let i of e){let a=n.names.fold(i.name),l=o.get(a);if(l&&!Fo(l,i)){let c=t==="last"?i:
l;s.push({name:i.name,kept:c,other:c===l?i:l}),o.set(a,c)}else l||o.set(a,i)}if(s.length>0&&t==="error")throw In(s.map(({name:i,kept:a,other:l})=>`${i}: ${Y(a)}\
 and ${Y(l)}`));for(let{name:i,kept:a,other:l}of s)r.push({level:"info",text:`${i} comes from ${Y(a)}, not from ${Y(l)} ({on-duplicate}: ${t}).`});return o}function Fo(e,t){
return e.name===t.name&&Y(e)===Y(t)&&e.value===t.value}function Y({origin:e,name:t}){return e?se(e):t}function Bo(e,t,n){let{environment:r="",secretPath:o,recursive:s,
onEmpty:i}=t,a=e.length>0?ke(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):$n(`No secret matched in ${r}:${o}${s?" and below":""}.`);if(i==="error")throw a;i==="warn"&&n.push({level:"warning",text:a.message})}function jn(e,t){let n=[];return e.length>0&&n.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${z(e)}\
. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical, or take it from an output ({export-type}: output\
).`}),t.length>0&&n.push({level:"warning",text:`Left out of the file, since its format cannot hold the name: ${z(t)}.`}),n}var Go=/\$\{[\w.-]+\}/;function Hn(e){
let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>o.includes("${")&&Go.test(o)),r=[];return t.length>0&&r.push({level:"info",text:`Empty in Infisical,\
 and delivered empty: ${z(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${...} is left in ${z(n)}: what it refers to is missing or \
empty in Infisical, or this identity may not read it.`}),r}function Fn(e,{masker:t}){if(!t)return[];let n=new Map;for(let{name:r,reason:o}of e)n.set(o,[...n.get(
o)??[],r]);return[...n].map(([r,o])=>({level:"info",text:`Not masked in the log: ${o.join(", ")} (${r}).`}))}function z(e){return e.map(({name:t})=>t).join(", ")}var Bn=(...e)=>m("packages/job/src/render/dotenv.ts").dotenvUnfit(...e),Gn=(...e)=>m("packages/job/src/render/dotenv.ts").renderDotenv(...e);var Vn={dotenv:{render:Gn,unfit:Bn}};function Wn(e,t,n,r){let{variables:o,byName:s,notes:i,noVariables:a}=Un(e,t,n),l=t.exportType.includes("file")?Vn[t.fileFormat]:void 0,c=Vo(o,a,t,l);if(o.length>
0&&c.delivered.length===0&&t.onEmpty==="error")throw ke(`no name fits ({export-type}: ${t.exportType.join(", ")}): ${z(o)}.`);let d=r(c.delivered),f=["output","\
env"].map(h=>({target:h,variables:[...d[h]??[],...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)Ko(h,d[h]??[],s,
c[h],n);let u=[],p=({name:h},w)=>{w!==void 0&&u.push(`${h}: ${w}`)};for(let h of f)for(let w of h.variables)p(w,Jo(w,h.target,a,t,n));for(let h of c.file)p(h,l?.
unfit(h));if(u.length>0)throw Ln(u);let k={minLength:t.maskMinLength,exempt:t.maskExempt,shown:Wo(t,n)},{texts:S,unmasked:O}=te(o,k,n.masker);return{variables:c.
delivered,masks:S,file:l?.render(c.file),sets:f,notes:[...i,...jn(c.outOfEnv,c.outOfFile),...Hn(o),...Fn(O,n)],unmasked:new Map(O.map(({name:h,reason:w})=>[h,w]))}}
function Vo(e,t,{exportType:n},r){let o=p=>n.includes(p)?e:[],s={output:o("output"),env:o("env"),file:o("file")};if(t.size===0)return{...s,outOfEnv:[],outOfFile:[],
delivered:e};let i=p=>t.has(p)&&!p.chosen,a=o("env").filter(i),l=o("file").filter(p=>i(p)&&r?.unfit(p)!==void 0),{output:c}=s,d=o("env").filter(p=>!i(p)),f=o("f\
ile").filter(p=>!l.includes(p)),u=new Set([...o("none"),...c,...d,...f]);return{output:c,env:d,file:f,outOfEnv:a,outOfFile:l,delivered:e.filter(p=>u.has(p))}}function Wo({
environment:e,projectId:t,projectSlug:n,domain:r},o){return[e,t,n,r.hostname,r.href,...o.shown].filter(s=>s!==void 0)}function Ko(e,t,n,r,o){let s=t.flatMap(({name:i})=>n.
get(o.names.fold(i))??[]).filter(i=>r.includes(i));if(s.length>0)throw Cn(s.map(({name:i})=>i),e)}function Jo(e,t,n,r,o){return t==="env"&&n.has(e)?"no shell co\
uld read a variable of that name: take it from an output ({export-type}: output), or rename the secret.":o.unfit(e,t,r)}var Kn=(...e)=>m("packages/job/src/report.ts").reportFailed(...e),Jn=(...e)=>m("packages/job/src/report.ts").reportLoaded(...e);async function lt(e){let t={...e,host:Gt(e.host)},{host:n,product:r}=t,o=(i,a)=>n.say(i,ge(a,r.style)),s;try{let i=ot(t.given,r);s=i.settings,en(t,s);for(let l of i.
warnings)o("warning",l);let a=await Yo(t,s,o);return s.summary==="always"&&Zo(n,o,Jn(a,r.style)),!0}catch(i){let a=ee(i);return n.say("error",Ut(a,r.style)),xe(
()=>{n.targets.includes("output")&&n.set("output",[j(U.errorCode,a.code)],s??{})}),s?.summary!=="never"&&xe(()=>n.summary?.(Kn(a,r.style))),!1}}async function Yo(e,t,n){
let{host:r,clock:o=$}=e,s=t.exportType.includes("file")?Ht(Ft(t.fileOutputPath,r,t.allowOutside)):void 0,i=X(t.retryDeadline,o),a=Zt(e,t,i),l=Qo(r,t.domain.href),
c;try{let{accessToken:d,obtained:f}=await Pn(e,t,a,i);f&&t.revoke&&(c=d,l({accessToken:d.value}));let u=await Xo(e,t,a.infisical,d,s?.path);s&&l({files:t.deleteFile?
[s.path,s.beside]:[s.beside]}),En(u,t,r,s),s&&xe(()=>l({files:t.deleteFile?[s.path]:[]}));for(let{level:p,text:k}of u.notes)n(p,k);return n("info",qo(u,t,s?.path)),
t.exportAccessToken&&(c=void 0,t.revoke&&!r.atEnd&&n("info",zo)),u}catch(d){throw es(i,d),d}finally{c&&await mn(a.infisical,c.value,o,n)&&xe(()=>l({accessToken:void 0})),
a.close()}}var zo="The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itself.";async function Xo(e,t,n,r,o){
let s=await ct(n,r.value,at(t),t);return Wn(s,t,e.host,i=>On(i,t,r,o))}function Qo({atEnd:e},t){let n={files:[]};return r=>{n={...n,...r};let{accessToken:o,files:s}=n;
e?.(o===void 0?{files:s}:{files:s,accessToken:o,domain:t})}}function qo({variables:e},{environment:t="",secretPath:n,recursive:r,exportType:o},s){let i=e.slice(
0,50).map(({name:c})=>c),a=i.length===0?"":`: ${i.join(", ")}${e.length>i.length?` and ${e.length-i.length} more`:""}`,l=`${t}:${n}${r?" and below":""}`;return`\
Loaded ${e.length} secret${e.length===1?"":"s"} from ${l} (${o.join(", ")})${a}.${s===void 0?"":` File: ${s}`}`}function Zo(e,t,n){try{e.summary?.(n)}catch(r){t(
"warning",`The summary could not be shown. ${ee(r).message}`)}}function es(e,t){e.end(t instanceof Error?t:new Error("ended"))}function xe(e){try{e()}catch{}}var Qn="leftover",Yn=128*1024,ts=1024*1024,ns={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function ft(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;
throw new y("write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.
GITHUB_WORKSPACE??t.RUNNER_TEMP??(0,Xn.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toLowerCase()},masker:{splitsLines:!0,misses:["dialect","form",
"base64url","shell"]},shown:rs(t),unfit:os,say:(s,i)=>n(is(s,i)),mask:s=>n(as(s)),set:(s,i)=>r(o(ns[s]),zn(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{
r(o("GITHUB_STATE"),zn([{name:Qn,value:JSON.stringify(s)}]))}}}function rs(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME",
"GITHUB_HEAD_REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),
n].filter(r=>r!==void 0&&r!=="")}function os({name:e,value:t},n){let r=(e.length+t.length)*3+2<=Yn;if(n==="output")return!r&&Buffer.byteLength(t)>ts?"the value \
is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(e))return"GitHub's runner\
 refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";if(t.includes("\0"))return"the value holds a NUL character,\
 which no environment variable can. Take it from an output or a file ({export-type}: output or file).";if(!r&&Buffer.byteLength(e)+Buffer.byteLength(t)+2>Yn)return"\
the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. Take it from a file ({export-type}: file)\
."}var ss={debug:"::debug::",warning:"::warning::",error:"::error::"};function is(e,t){let n=t.split(`
`).map(Re).join(`
`),r=ss[e];return`${r===void 0?n:r+qn(n)}
`}function as(e){let t="";for(let n of e)t+=`::add-mask::${qn(n)}
`;return t}function qn(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function zn(e){let t=cs(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var dt="infisical_";function cs(e){let t=e.filter(({value:o})=>o.includes(dt)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${dt}${r}`);)r++;return`${dt}${r}`}var T=require("node:fs");var H={env:process.env,clock:{...$,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:ls,
read:fs,run:ps,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function ls(e,t){let n=0;try{let r=(0,T.openSync)(e,"a");try{n=(0,T.fstatSync)(
r).size,ds(r,Buffer.from(t))}catch(o){throw Zn(e,n,o),o}finally{(0,T.closeSync)(r)}}catch(r){throw r instanceof y?r:er(e,r,"what had been written was taken back")}
return()=>Zn(e,n)}function ds(e,t){for(let n=0;n<t.length;)n+=(0,T.writeSync)(e,t,n)}function Zn(e,t,n){try{(0,T.truncateSync)(e,t)}catch(r){throw er(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function er(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new y(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function fs(e,t){
let n=(0,T.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,T.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,T.closeSync)(n)}}async function ps(e,t){let{exec:n}=await Promise.resolve().then(()=>ve(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(l,c)=>{i(),l?
o(us(l,t)):r(c)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function us({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new y("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function pt(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var tr;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(tr||(tr={}));function nr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var rr="INPUT_";function or(e){let t=Object.keys(e).filter(n=>n.startsWith(rr)).map(n=>n.slice(rr.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),nr(
n)]))}var sr=ft(H);pt(()=>lt({product:we.github,given:or(H.env),host:sr,sources:{github:je,env:Le,file:De,command:Me},hands:H,clock:H.clock}),(e,t)=>sr.say(e,t),H);
