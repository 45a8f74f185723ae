// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var Gr=Object.create;var Pe=Object.defineProperty;var Vr=Object.getOwnPropertyDescriptor;var Wr=Object.getOwnPropertyNames;var Kr=Object.getPrototypeOf,Jr=Object.prototype.hasOwnProperty;var Yr=(e,t)=>{for(var n in t)Pe(e,n,{get:t[n],enumerable:!0})},zr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Wr(t))!Jr.call(e,o)&&
o!==n&&Pe(e,o,{get:()=>t[o],enumerable:!(r=Vr(t,o))||r.enumerable});return e};var Et=(e,t,n)=>(n=e!=null?Gr(Kr(e)):{},zr(t||!e||!e.__esModule?Pe(n,"default",{value:e,enumerable:!0}):n,e));var qr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Qr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Xr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Zr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],eo=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Ae(e){if(e.length<=8e3&&eo.test(e))return e;let t=e.slice(0,2*8e3).
replace(qr,"").replace(Qr," | ").replace(/\t/g," ").replace(Xr,"?"),n=Zr.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var q={};Yr(q,{Failure:()=>x});var x=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var to,m=e=>(to??=require("./cold.cjs").open(q))[e];var _e=(...e)=>m(0).readClientCertificate(...e);var _={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Q(e,t=_){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,c)=>{
let l=()=>{},u=s(d=>{l(),c(d)});o||(l=t.after(i,()=>{u(),a()}))})}}function X({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Z=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{l(r.next(u))}catch(d){
i(d)}}function c(u){try{l(r.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},Ie=class{constructor(t){
this.message=t}readBody(){return Z(this,void 0,void 0,function*(){return new Promise(t=>Z(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return Z(this,void 0,void 0,function*(){return new Promise(
t=>Z(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},ae=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return Z(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,l){o||(o=!0,r(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new Ie(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var Pt=require("node:stream");function At(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new x("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Pt.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function D(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var no=500,ro=1e4,oo=2;async function It(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:p,what:f,fixes:w=[],refusal:y,cause:h},g,v)=>{
let O=g>1?` (${g} tries in ${D(a.now()-c)})`:"",B=v?[`Raise {retry-deadline} (it is ${D(n.seconds*1e3)}) if this is worth a longer wait.`]:[],Ee={fixes:[...w,...B],
cause:h,...y?{refusal:y}:{}};return new x(p,`Could not ${e.purpose} (${t}): ${f}${O}.`,Ee)},u=0,d=_t;for(let p=1;;p++){if(await ao(e,n,r,()=>l(so,p,!0)),n.left()===
0)throw l(d,p-1,!0);let f=await i();if(!("mayPass"in f))return f;(!(f.code==="timed-out"&&n.left()<oo)||d===_t)&&(d=f);let y=a.now(),h=o()*Math.min(ro,no*2**(p-
1));f.wait!==void 0&&(r.until=Math.max(r.until,y+f.wait));let g=Math.max(0,r.until-y)+h,v=f.mayPass==="yes"||f.mayPass==="once"&&u++===0;if(e.retry===!1||!v)throw l(
f,p,!1);if(g>=n.left())throw l(io(d),p,!0);s?.(`Could not ${e.purpose} (${t}): ${f.what}. Trying again ${g<50?"at once":`in ${D(g)}`} (try ${p+1}).`),await n.wait(
g)}}var _t={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},so={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function io(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${D(e.wait)}, more than is left before the deadlin\
e`}}async function ao(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var ce=require("node:http");var Ct="0.1.0";var Dt=require("node:net");var Nt=(...e)=>m(1).proxyAuthorization(...e),Lt=(...e)=>m(1).readProxy(...e);function Ce(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=$t(n,t);return r?Lt(e,r,n.toUpperCase(),$t("no_proxy",t)??""):void 0}var lo=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Ne(e){let t=lo(e);return{host:t,port:e.port,servername:(0,Dt.isIP)(t)?"":t}}function $t(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Le=(...e)=>m(4).readCertificates(...e),$e=(...e)=>m(4).readExtraCertificates(...e);var De=(...e)=>m(4).trusting(...e);var Mt=(...e)=>m(5).tunnelAgent(...e);var Ft=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Ht(e){let{base:t,proxy:n,certificates:r,client:o,deadline:s,timeout:i}=e,c=(t.protocol===
"https:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>Et(require("node:https"))):{Agent:ce.Agent,request:ce.request},l=r?De(r):void 0,u=o&&t.protocol===
"https:"?De(r,o):l,d={keepAlive:!0,maxSockets:4,rejectUnauthorized:!0,...u?{secureContext:u}:{}},p={options:d,trust:l,patience:i*1e3,clock:s.clock},f=n&&Ft(e)?Mt(
{proxy:n,...p}):new c.Agent(d);return{module:c,agent:f}}function Bt(e,t,n){let r={...Ut(n.headers),accept:"application/json","accept-encoding":"identity","user-\
agent":`infisical-ci/${Ct}`,...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-urlencoded"}:{},...Ut(e.headers)},
{base:o,proxy:s}=n,{method:i}=e;if(!s||Ft(n))return{method:i,protocol:o.protocol,...Ne(o),path:t,headers:r};let a=Nt(s);return{method:i,protocol:s.protocol,...Ne(
s),path:o.origin+t,headers:{...r,host:o.host,...a?{"proxy-authorization":a}:{}}}}function Ut(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),
n]))}var jt=(...e)=>m(3).setbackOf(...e);function Gt(e,t){let n=[],r=!1,o=()=>{},s=new Promise((l,u)=>{o=()=>u(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let l of n)l.destroy()},a=e.
clock.after(t,i),c=e.onEnd(i);return{isOver:()=>r,bind(l){n.push(l),r&&l.destroy()},orEnd:l=>Promise.race([l,s]),stop(){a(),c()}}}var Vt=(...e)=>m(6).verdictOn(...e);var fo=64*1024*1024;function Me(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new ae(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),u=p=>({base:n,ask:f=>{let w={deadline:p,hold:o,random:i,...c?{onRetry:c}:{}};return It(f,X(f,{base:n})+r,w,()=>d(f,p))},within:u,close:()=>a.forEach(
f=>{f.then(({agent:w})=>w.destroy(),uo)})});async function d(p,f){let w=new URL(n+p.path),y=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),
h=Math.min(e.timeout*1e3,f.left()),g=Gt(f,h);try{let v=a.get(l)??Ht(e);a.set(l,v);let{agent:O,module:B}=await v,Ee=p.json?JSON.stringify(p.json):p.form?new URLSearchParams(
p.form).toString():null,Br={options:{...Bt(p,y,e),agent:O},parsedUrl:w,httpModule:po(g,B)},{message:jr}=await g.orEnd(s.requestRaw(Br,Ee)),ie=await g.orEnd(yo(jr,
p.maxBytes??fo));return mo(ie)?ie:Vt(ie,p,w)??ie}catch(v){let O=f.reason();if(O)throw O;return g.isOver()?{code:"timed-out",what:`no whole answer came within ${D(
h)}`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:jt(v)}finally{g.stop()}}return u(e.deadline)}function po(e,{request:t}){return{request:(r,o)=>{
let s=t(r,o);return e.bind(s),s}}}var uo=()=>{},mo=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function yo(e,t){let n=await At(e,t),r=Object.
entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var ee=(...e)=>m(2).malformed(...e),Wt=(...e)=>m(2).notJson(...e),Ue=(...e)=>m(2).refusalOf(...e);function te(e,t,n){let r=ho(e);if(r)return r.json;throw Wt(e,t,n)}function ho({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}var go=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,wo=/^[!-~]+(?: [!-~]+)*$/;function Fe(e,t=300){if(e.length<=t&&wo.test(e))return e;let n=e.slice(0,t*4).replace(go," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function ne(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var xo,R=e=>(xo??=require("./doctor.cjs").open(q))[e];var le=(...e)=>R(2).standardBindings(...e);function de(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return ko(r)?r:
void 0}catch{return}}function ko(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Kt=(...e)=>R(6).forgejoAdvice(...e),Jt=(...e)=>R(6).forgejoBindings(...e);var Yt=(...e)=>m(12).addressUnsafe(...e),zt=(...e)=>m(12).refused(...e);var fe=e=>e.FORGEJO_ACTIONS==="true"||e.GITEA_ACTIONS==="true";async function pe({env:e,audience:t,mask:n,open:r},o,s){let i=e.ACTIONS_ID_TOKEN_REQUEST_URL,a=e.
ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!i||!a)throw s(e);n(a);let c=bo(i,o),l=r(new URL(c.origin)),u={purpose:"get the job's token",method:"GET",path:c.pathname,query:{
...Object.fromEntries(c.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${a}`},maxBytes:256*1024},d=await l.ask(u);if(d.status!==200)throw zt(
d,u,l,o);let{value:p}=te(d,u,l)??{};if(typeof p!="string"||p==="")throw ee("the answer's value is not a token",u,l);return p}function bo(e,t){let n=URL.canParse(
e)?new URL(e):void 0;if(n?.protocol==="https:"||n?.protocol==="http:"&&ne(n.hostname))return n;throw Yt(t)}var qt=(...e)=>m(13).openIdConnectMissing(...e);var He={title:"Forgejo's token endpoint",audience:"any",here:fe,token:e=>pe(e,"Forgejo",qt),bindings:Jt,advice:Kt};var Qt=(...e)=>R(7).githubAdvice(...e),Xt=(...e)=>R(7).githubBindings(...e);var Zt=(...e)=>m(14).permissionMissing(...e);var Be={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true"&&!fe(e),token:e=>pe(e,"GitHub",Zt),bindings:Xt,advice:Qt};var So={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function en(e){let{code:t}=e;return typeof t=="string"?So[t]??t:"reading fa\
iled"}var tn=64*1024,je={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=We(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new x("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:le},
Ge={title:"a file",audience:"configured",token({from:e,read:t}){let n=We(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,tn).trim()}catch(o){
throw new x("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${en(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new x("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:le},Ve={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=We(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=tn)return o;throw new x(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:le};function We(e,t,n){if(e)return e;throw new x("s\
ettings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}var Ke=(...e)=>m(7).withSigner(...e);var Je=(...e)=>m(8).vouchByAws(...e);var nn=(...e)=>m(21).placeBeside(...e),rn=(...e)=>m(21).placeFile(...e);var on=(...e)=>m(21).writeWhole(...e);function sn(e){let t=[],n=o=>{let s=o;for(let i of t)for(let a of i)a!==""&&s.includes(a)&&(s=s.replaceAll(a,"***"));return s},{summary:r}=e;return{...e,mask(o){
t.push(o),e.mask(o)},say:(o,s)=>e.say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var an=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),cn=e=>JSON.stringify(e).slice(1,-1),Ye=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Ro=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:Ye(e),vo={"\x07":"a","\b":"b","	":"t","\n":"n","\v":"\
v","\f":"f","\r":"r","\x1B":"E","'":"'","\\":"\\"},ln=e=>`\\${vo[e]??e.charCodeAt(0).toString(8).padStart(3,"0")}`,To=e=>[e.replace(/[^ -~\u0080-\uffff]|['\\]/g,
ln),Buffer.from(e).toString("latin1").replace(/[^ -~]|['\\]/g,ln)],ze={json:e=>[cn(e)],dialect(e){let t=cn(e),n=t.replace(/[^ -~]/g,Ye),r=[n,t.replace(/[<>&]/g,
Ye),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&r.push(t.replace(/[^ -~]/gu,Ro)),r.filter(o=>o!==t)},url:e=>[an(e)],form(e){let t=an(e);return[encodeURIComponent(
e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll("%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll(
"'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&"),e.replace(/["$\\`]/g,"\\$&"),...To(e)]};var Oo=["json","dialect","url","form","base64","base64url"],me=8,qe=4,Qe=e=>/^[\w.-]+$/.test(e);function Xe(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function Ze(e,t,n=r=>r.length>=me){if(Qe(e))return et([e],t);let r=Xe(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return dn(
o.flatMap(l=>[l,...fn(l,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(ze.shell):[],a=!t.splitsLines||s.length===r.length,c=a?t.misses.filter(
l=>l!=="shell"):Oo;return dn([...s,...i,...o.flatMap(l=>[...a?[l]:[],...fn(l,c)])])}function et(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>ue(e,r)).filter(un)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=qe):[];return[...e,...ue(n,0)]}function dn(e){return[...new Set(e)]}function fn(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:ze[o](n)),...Po(n,t)]}var Eo=/^[ -=@-}]*$/;function Po(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&Eo.test(e))return e.length%3===0||e.length<qe?[]:ue([o],0);let s=[
0,1,2].flatMap(c=>ue([o],c)).filter(un),i=s.map(c=>c.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((c,l)=>l===
0||c!==s[l]):[]]}var un=e=>e.length>=qe;function ue(e,t){let n=e.map(s=>pn(t)+s+pn((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var pn=e=>"\0".repeat(e);var Ao=/pass|secret|token|key|credential|private/i,_o=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function mn(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,c)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[l,u]of Object.entries(i))s(u,[...a,l],c||Ao.test(l));else(typeof i=="number"?c:typeof i=="string"&&(c||_o(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var tt=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Io=Math.max(...[...tt].map(e=>e.length));function yn({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=Io&&tt.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function hn(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Co));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Co(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function re(e,t,n){let r=e.filter(({secret:d,value:p})=>d&&p!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=yn(t),s=hn(t.exempt),i=d=>d.length>=me&&o(d)===void 0,a=new Set,c=[],l=[],u=(d,p)=>{for(let f of Ze(p,n,i))a.add(f);for(let f of Lo(p.trim())?Xe(p):[])$o(
f)&&!i(f)&&l.push({name:d,text:f,reason:No(n)})};for(let{name:d,value:p}of r){let f=s(d)?"exempt ({mask-exempt})":void 0;if(f===void 0&&Qe(p)&&o(p)===void 0){c.
push(p);continue}let w=p.trim(),y=f??o(w);if(y!==void 0){l.push({name:d,text:w,reason:`it is ${y}`});continue}u(d,p);let{leaves:h,cut:g}=mn(w);g&&l.push({name:d,
text:"",reason:"it has more fields than are looked at one by one"});for(let v of h){let O=s(d,v.path)?"exempt ({mask-exempt})":o(v.text);O===void 0?u(d,v.text):
l.push({name:d,text:v.text,reason:`a field of it is ${O}`})}}for(let d of et(c,n))a.add(d);return{texts:[...a],unmasked:Do(l.filter(({text:d})=>!a.has(d)))}}var No=({
splitsLines:e})=>`lines of it that are shorter than ${me} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest o\
f it"}`,Lo=e=>/[\r\n]/.test(e),$o=e=>/[^\s!-/:-@[-`{-~]/.test(e);function N(e,t){return t?Ze(e,t,()=>!0):[e]}function Do(e){let t=new Map;for(let{name:n,reason:r}of e)
t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function gn({host:e,hands:t},n,r){let{domain:o,caCertificate:s,clientCertificate:i,clientKey:a,extraHeaders:c,timeout:l}=n,u=new Map,d=(f,{ca:w,...y})=>{let{authorities:h,
proxy:g=Ce(f,t.env)}=t.route?.(f)??{};g&&Mo(g,e);let v=B=>e.say("info",B),O=w===void 0&&!h?{}:{certificates:Uo(w,h,t.env)};return Me({base:f,timeout:l,deadline:r,
transports:u,onRetry:v,...y,...O,...g?{proxy:g}:{}})},p=d(o,{headers:c,...s===void 0?{}:{ca:s},...i===void 0&&a===void 0?{}:{client:_e(i,a,f=>e.mask(N(f,e.masker)))}});
return{infisical:p,platform:f=>d(f,{}),close:()=>p.close()}}function Mo({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].
flatMap(o=>N(o,n.masker)))}function Uo(e,t,n){let r=[t,n.NODE_EXTRA_CA_CERTS].map(o=>$e(o));return[...e===void 0?[]:[Le(e)],...r].join(`
`)}function wn({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(l=>[l,l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(l=>({name:"extra-headers",value:l,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},c=[...[t,n].flatMap(l=>l===void 0?[]:N(l,e.masker)),...i.length>
0?re(i,a,e.masker).texts:[]];c.length>0&&e.mask(c)}var nt=(...e)=>R(1).causeOf(...e);var xn={status:404,says:/^Route [A-Z]+:\//};function kn({status:e,message:t}){return e===xn.status&&xn.says.test(t)}function bn({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||
(n.add(s.key),r.push(s));return r}async function j(e,t,n){let r=await e.ask(t).catch(i=>{throw Fo(i,n)}),o=te(r,t,e);if(r.status<400)return{json:o};let s=Ue(r);return{refusal:s,noRoute:kn(s)}}function G({
refusal:e},t,n,r,o){let s=nt(e,r),i=`Could not ${t.purpose} (${X(t,n)}): the server answered ${e.status}: ${e.message}`;return new x(o??s.code,Ho(i),{fixes:s.fixes,
refusal:e})}function Fo(e,t){if(!(e instanceof x)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...nt(o,t).fixes,...e.fixes];
return new x(n,r,{fixes:s,refusal:o,cause:e})}var Ho=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Sn=new WeakMap;async function V(e,t){let n=Sn.get(e)??new Set;Sn.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let c=await a(),l=await j(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(i),!l.noRoute||s===o.length-1)throw G(l,
c,e,"read")}throw new Error("There was no way to ask.")}var ye=e=>({authorization:`Bearer ${e}`});function L(e,t){return(n,r)=>ee(`the answer's ${st(n)} is not ${r}`,e,t)}function E(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function rt(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function P(e,t,n,r){if(typeof e=="string")return e;throw r(`${st(t)}.${n}`,"a t\
ext")}function he(e,t,n,r){return e===void 0?"":P(e,t,n,r)}function ot(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${st(t)}.${n}`,"a number of second\
s")}function st(e){return typeof e=="string"?e:e()}var Rn=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:ye(e),maxBytes:1024*1024})});async function vn(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await V(e,[Rn(t,r,"/api/v1/projects/slug/",n),Rn(t,r,"/api/v2/workspace/",n)]),i=L(s,e);return P(E(o,"content",i).id,"conte\
nt","id",i)}var Tn=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),On=(e,t)=>"id"in t?{[e]:t.id}:{},it={root:"/api/v4/secrets",parameters:e=>({...On("projectId",e.project),...Tn(e),includePersonalOverrides:"\
false"})},at={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:On("workspaceId",e.project),...Tn(e)})},En=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ge(e,t,n,{project:r},o){let s=E(e,t,o),{imported:i}=n,a=i?"":he(s.environment,t,"environment",o),c=i?"":he(s.secretPath,t,"secretPath",o),l=he(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),u={key:P(s.secretKey,t,"secretKey",o),value:P(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:i};return l&&(u.project=l),u}async function we(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await V(e,lt(e,t,n,r,i=>({path:i.root,
parameters:En(n)})));return Bo(o,n,L(s,e))}async function ct(e,t,n){return bn(await we(e,t,n))}function lt(e,t,n,r,o){let s=(c,l)=>({route:c.root,ask:async()=>{
let{path:u,parameters:d}=o(c),p={...c.parameters(await l()),...d};return{purpose:r,method:"GET",path:u,query:p,headers:ye(t)}}}),{project:i}=n;if("id"in i)return[
s(it,()=>n),s(at,()=>n)];let a=async()=>({...n,project:{id:await vn(e,t,i.slug)}});return[s(at,()=>n),s(it,a)]}function Bo(e,t,n){let r=E(e,"content",n),o={environment:t.
environment,path:t.path,imported:!1};return{own:Pn(r.secrets,"secrets",o,t,n),imports:rt(r.imports??[],"imports",n).map((s,i)=>jo(s,`imports[${i}]`,t,n))}}function jo(e,t,n,r){
let o=E(e,t,r),s={environment:P(o.environment,t,"environment",r),path:P(o.secretPath,t,"secretPath",r),imported:!0};return Pn(o.secrets,`${t}.secrets`,s,n,r)}function Pn(e,t,n,r,o){
let s=0,i=()=>`${t}[${s}]`,a=[];for(let c of rt(e,t,o))a.push(ge(c,i,n,r,o)),s++;return a}function An(e,t){let n=E(e,"content",t),r=P(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:ot(n.expiresIn,"content","expiresIn",t),maxTtl:ot(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var W=["identityId","jwt"],_n={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:W},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:W},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:W},azure:{path:"/api/v1/auth/azure-auth/login",fields:W},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:W},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:W},"aws-iam":{path:"/api/v1/auth/aws-auth/login",fields:["identityId","iamHttpRequestMethod","iamRequestBody","iamRequestHeade\
rs"]},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function dt(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:_n[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await j(e,s,"login");if("refusal"in i)throw G(i,s,e,"login","login-refused");return An(i.json,L(s,e))}async function xe(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await V(e,lt(e,t,n,`read the secret ${r} of ${o}:${s}`,p=>({path:`${p.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),c=L(a,e),l=E(i,"content",c).secret,u=ge(l,"secret",{environment:o,path:s,imported:!1},n,c),d=u.environment!==o||In(u.path)!==
In(s);return{...u,imported:d}}var In=e=>e.trim().replace(/\/$/,"")||"/";var Go=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function ft(e,t){let n={...Go("revoke",t),retry:!1},r=await j(e,n,"read");if("refusal"in r)throw G(r,n,e,"read")}var Cn=(...e)=>m(20).explain(...e),oe=(...e)=>m(20).toFailure(...e);var Vo=5;async function Nn(e,t,n,r){try{return await ft(e.within(Q(Vo,n)),t),!0}catch(o){return Wo(r,o),!1}}function Wo(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${oe(t).message}`)}var S={expects:"a text",read:e=>e},Ko=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),I={expects:"true or false",read:e=>Ko.get(e.toLowerCase())};function ke(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Ln(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Fn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var pt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Fn(e)},$n={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},be={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Dn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Mn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}},Un={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function Fn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var k=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),b=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Jo=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],A={identityId:k("essential",$n),clientId:k("essential",S),clientSecret:k("essential",S,{secret:!0}),projectSlug:k("e\
ssential",be),projectId:k("essential",S),environment:k("essential",be,{aliases:["envSlug"]}),secretPath:b("essential",Dn,"/"),secrets:k("essential",S,{verbatim:!0}),
domain:b("essential",S,"https://app.infisical.com"),method:k("essential",C(...Jo)),audience:k("essential",S,{aliases:["oidcAudience"]}),tokenSource:k("identity",
S),tokenEnv:k("identity",S),tokenFile:k("identity",S),tokenCommand:k("identity",S),organizationSlug:k("identity",be),accessToken:k("identity",S,{secret:!0}),allowHttp:b(
"identity",I,!1),subject:k("identity",S),audiences:k("identity",S),claims:k("identity",Un),recursive:b("selection",I,!1),includeImports:b("selection",I,!0),tagSlugs:k(
"selection",pt),secretName:k("selection",S),envPrefix:b("selection",S,""),envSuffix:b("selection",S,""),nameCase:b("selection",C("keep","upper","lower","env"),"\
keep"),onDuplicate:b("selection",C("error","first","last"),"error"),onUnsafeName:b("selection",C("error","skip"),"error"),onEmpty:b("selection",C("error","warn",
"ignore"),"error"),exportType:b("delivery",Ln("env","output","file","none"),["env"]),fileOutputPath:k("delivery",S),fileFormat:b("delivery",C("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:b("delivery",I,!1),allowOutside:b("delivery",I,!1),maskMinLength:b("delivery",ke(1,100),4),maskExempt:b("deliver\
y",pt,[]),exportAccessToken:b("delivery",I,!1,{aliases:["exportToken"]}),revoke:b("delivery",I,!0),summary:b("delivery",C("failure","always","never"),"failure"),
dryRun:b("delivery",I,!1),caCertificate:k("network",S),clientCertificate:k("network",S),clientKey:k("network",S,{secret:!0}),extraHeaders:b("network",Mn,{},{secret:!0}),
timeout:b("network",ke(1,3600,"seconds"),30),retryDeadline:b("network",ke(1,86400,"seconds"),120)},Yo=Object.keys(A);function ut(e){return A[e]}var Hn=(...e)=>m(28).readRules(...e);function Bn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!ne(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var mt=(...e)=>m(30).unknownName(...e);var Se=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),zo={kebab:Se,flag:e=>`--${Se(e)}`,camel:e=>e,snake:e=>Se(e).replaceAll("-","_"),upper:e=>Se(e).replaceAll(
"-","_").toUpperCase()};function $(e,t){return zo[t](e)}function M(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,r,o="",s="",i)=>{
let a=r.replace(/-[a-z]/g,l=>l.slice(1).toUpperCase());if(!qo(a))return n;let c=t==="flag"&&o&&(i!==void 0||Qo(a,s));return $(a,t)+(c?"=":o)})}var qo=e=>Object.
hasOwn(A,e);function Qo(e,t){let{expects:n,read:r}=ut(e).reader;return/^one |^a whole |true/.test(n)&&r(t)!==void 0}function jn(e,{style:t,stray:n="",rows:r=A}){let o={},s=[],i={},a=Xo(r);for(let[c,l]of Object.entries(e)){let u=l?.trim()??"";if(l===void 0||u==="")continue;let d=Zo(
c,t,a),p=d!==void 0&&r[d]?.verbatim?l:u;d===void 0?s.push({name:c,text:`${mt(c,es(t,a))} ${n}`.trimEnd()}):o[d]!==void 0&&o[d]!==p?s.push({name:d,text:`is writt\
en twice with different values, as ${i[d]??""} and as ${c.toLowerCase()}: keep one.`}):(o[d]=p,i[d]=c.toLowerCase())}return{given:o,problems:s}}function Xo(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:r=[]}])=>[n,...r].map(o=>[o.toLowerCase(),{name:o,key:n}])))}function Zo(e,t,n){let r=e.toLowerCase(),o=n.get(r.
replace(/[-_]/g,""));return o&&$(o.name,t).toLowerCase()===r?o.key:void 0}var es=(e,t)=>[...t.values()].map(({name:n})=>$(n,e).toLowerCase());var Gn=(...e)=>m(29).missing(...e);var K=e=>(t,n)=>n[e]===void 0&&!t.dryRun?{name:e,text:Gn(e,t)}:void 0,Vn=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,ts={universal:[K("c\
lientId"),K("clientSecret")],"access-token":[K("accessToken")]},ns=[K("identityId")],rs=[(e,t)=>t.projectId===void 0?K("projectSlug")(e,t):void 0,Vn("projectSlu\
g","projectId","and {project-id} both name the project: keep one of the two."),K("environment"),(e,t)=>t.method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?
{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&
t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in with is given too: keep one of t\
he two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and something else: keep one of the two."}:
void 0,({dryRun:e,method:t})=>e&&Wn(t)!==Re.token?{name:"dryRun",text:`shows what a token says, and {method}: ${t} has none: keep one of the two.`}:void 0,Vn("s\
ecretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==
void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Re={
token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],"aws-iam":["identityId"],universal:["clientId","clientSecret"],"access-token":[
"accessToken"]},Wn=e=>Object.entries(Re).find(([t])=>t===e)?.[1]??Re.token,os=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect\
, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==void 0&&t[e]!==!1&&!t.exportType.
includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),({domain:e},t)=>t.clientCertificate!==void 0&&e.protocol==="http:"?
{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...["subject","audiences","claims"].map(e=>({dryRun:t},n)=>n[e]!==void 0&&
!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(Re).flat())].map(e=>({method:t},n)=>n[e]!==void 0&&!Wn(t).includes(
e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Kn(e,t,n,r){let o=new Set([...n.map(({name:a})=>a),...r.spares??[]]),s=a=>a.flatMap(c=>c(
e,t)??[]).filter(({name:c})=>!o.has(c));return{wrong:s([...ts[e.method]??ns,...rs]).map(a=>r.emptiness&&a.text.startsWith("is missing")?{...a,text:`${a.text} If\
 it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(os)}}function yt(e,t){let{given:n,problems:r}=jn(e,t),o={};for(let[p,f]of Object.entries(t.rows??A))o[p]=ss(p,f,n[p],t,r);let s=o.method??is(n),i=Bn(o.domain,o.allowHttp);
typeof i=="string"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},c=a.secrets===void 0?void 0:Hn(a.secrets,a);c&&(a.rules=c.rules,r.push(...c.problems));
let{wrong:l,idle:u}=Kn(a,{...c?.spare,...n},r,t);r.push(...l);let d=({name:p,text:f})=>`${Object.hasOwn(A,p)?$(p,t.style):p} ${f}`;if(r.length>0)throw cs(r.map(
d),new Set(r.map(({name:p})=>p)).size);return{settings:a,warnings:u.map(d)}}function ss(e,{reader:t,fallback:n,secret:r},o,{reference:s},i){if(o===void 0)return n;
let a=s?.bareIn(o);if(s&&a)return i.push({name:e,text:`is the text ${a} itself, not its value: write ${s.write(a)}.`}),n;let c=t.read(o);return c!==void 0?c:(i.
push({name:e,text:`${r?"":`is ${as(o)}, but `}must be ${t.expects}.`}),n)}function is(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function as(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function cs(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new x("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var ls=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,ve={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?ls.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};function ht({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var U={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function Jn(e,{exportAccessToken:t},n,r){return{output:[F(U.names,JSON.stringify(e.map(({name:o})=>o))),F(U.count,String(e.length)),...r===void 0?
[]:[F(U.file,r)],...t?[{...F(U.accessToken,n.value),secret:!0}]:[]],env:t?[{...F(U.accessTokenVariable,n.value),secret:!0}]:[]}}function F(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function Yn(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(on(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){throw ds(o,s)}}function ds(e,t){return e.toReversed().reduce((n,r)=>{try{return r(),n}catch(o){
return o}},t)}var zn=(...e)=>m(19).audienceIdle(...e),qn=(...e)=>m(19).contradicted(...e),Qn=(...e)=>m(19).noneFits(...e),Xn=(...e)=>m(19).sourceMissing(...e),Zn=(...e)=>m(19).
sourceUnknown(...e);var fs=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]],ps={kubernetes:"kubernetes",gcp:"google",spiffe:"spiffe"};function er({sources:e,hands:t},n){
let r=f=>Object.hasOwn(e,f)?e[f]:void 0,o=Object.keys(e),{tokenSource:s,method:i}=n,a=fs.find(([f])=>n[f]!==void 0)?.[1],c=s??a;if(c!==void 0){let f=r(c);if(!f)
throw Zn(c,o);if(a!==void 0&&c!==a&&f.takes!==a)throw qn(c,a);return f}let l=ps[i];if(l!==void 0){let f=r(l);if(f)return f;throw Xn(i)}let u=Object.entries(e).filter(
([,f])=>f.here?.(t.env)),[d,...p]=u;if(d&&p.length===0)return d[1];throw Qn(u.map(([f])=>f),o)}var tr=(...e)=>R(10).diagnose(...e);async function nr(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=n.infisical,s=t.method===
"universal"?await wt(o,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):t.method==="aws-iam"?await us(o,t,rr(e,t,n,r)):await ms(e,t,t.method,
n,r);return e.host.mask(N(s.value,e.host.masker)),{accessToken:s,obtained:!0}}function rr({host:e,hands:t},n,r,o){return{env:t.env,audience:n.audience??(n.method===
"gcp"?n.identityId:void 0),from:{env:n.tokenEnv,file:n.tokenFile,command:n.tokenCommand,connection:n.serviceConnection},deadline:o,open:s=>r.platform(s),mask:s=>e.
mask(N(s,e.masker)),read:(s,i)=>t.read(s,i),run:(s,i)=>t.run(s,i)}}async function us(e,t,n){let r=await Je(n);try{return await wt(e,"aws-iam",t,{identityId:t.identityId??
"",...r.request})}catch(o){throw Ke(o,r)}}async function ms(e,t,n,r,o){let s=await gt(e,t,r,o),{jwt:i}=s;try{return await wt(r.infisical,n,t,{identityId:t.identityId??
"",jwt:i})}catch(a){let{clock:c=_}=e;throw await tr(a,s,{method:n,open:r.platform,clock:c,now:Date.now()})}}async function gt(e,t,n,r){let o=er(e,t),{host:s,product:i}=e,
a=rr(e,t,n,r),c=await o.token(a);if(a.mask(c),t.audience!==void 0&&o.audience!=="any"){let l=zn(o,t.audience,de(c));l!==void 0&&s.say("warning",M(l,i.style))}for(let l of o.
warnings?.(de(c)??{})??[])s.say("warning",l);return{source:o,jwt:c}}function wt(e,t,{organizationSlug:n},r){return dt(e,t,r,n===void 0?{}:{organizationSlug:n})}var or=(...e)=>R(11).dryRun(...e);var sr=(...e)=>R(12).withGiven(...e);var ys=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],hs=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,gs=ys.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),xt=new Map(gs);function ws(e){let t=e.toUpperCase(),n=xt.get(t);for(let r=t.indexOf("_");n===void 0&&r>=0;r=
t.indexOf("_",r+1))n=xt.get(`${t.slice(0,r+1)}*`)??xt.get(`*${t.slice(r)}`);return n===void 0||hs.test(t)?void 0:n}var xs=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],ks=/^[A-Za-z_][A-Za-z0-9_]*$/,bs={verdict:"fit"};function ir(e,t){let n=ks.test(e),r=n?void 0:xs.find(([i])=>i.test(e));if(r)return{verdict:"breaks",reason:r[1]};
let o=ws(e);if(o!==void 0)return{verdict:"steers",reason:o};let s=t.find(i=>("why"in i?i.pattern:i).test(e));return s?{verdict:"steers",reason:"why"in s?s.why:"\
it belongs to the platform that runs the job"}:n?bs:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var ar=(...e)=>m(22).duplicateNames(...e),cr=(...e)=>m(22).hiddenValues(...e),lr=(...e)=>m(22).noSuchPlace(...e),Te=(...e)=>m(22).noneLeft(...e),dr=(...e)=>m(22).
nothingMatched(...e),fr=(...e)=>m(22).ourNames(...e),pr=(...e)=>m(22).unfit(...e),ur=(...e)=>m(22).unsafeNames(...e);function J({environment:e,path:t,key:n,field:r="",owner:o}){return Fe(`${o===void 0?"":`${o}/`}${e}:${t==="/"?"":t}/${n}${r}`)}var mr=e=>e.split("/").filter(t=>t!==
"").length;function yr(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):mr(e.path)-mr(t.path)||(e.path<t.path?-1:1)}var kt=(...e)=>m(26).renameBy(...e);var bt=(...e)=>m(27).aboutRules(...e);var hr=(...e)=>m(27).foldersOf(...e);function gr(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return{environment:t,path:n,recursive:o,
text:i,...r===void 0?{}:{key:r}}}var wr=(...e)=>m(25).selectByRules(...e);async function St(e,t,n){if(n.rules)return wr(n.rules,n,{list:i=>we(e,t,i),read:i=>xe(e,t,i)});let r=gr(n),o=(await Ss(e,t,r,n)).sort(yr),s=o.filter(i=>i.hidden);
if(s.length>0)throw cr(s.map(J));return[{rule:r,secrets:o}]}async function Ss(e,t,{environment:n,path:r,key:o,recursive:s},{projectId:i,projectSlug:a="",includeImports:c,
tagSlugs:l}){let d={project:i===void 0?{slug:a}:{id:i},environment:n,path:r,includeImports:c};return o!==void 0?[await xe(e,t,{...d,key:o})]:ct(e,t,{...d,recursive:s,
...l===void 0?{}:{tagSlugs:l}})}function se({environment:e="",secretPath:t,recursive:n,rules:r}){return r?hr(r):`${e}:${t}${n?" and below":""}`}function xr(e,t,n){let r=[],o=new Set,s=[],i=!1,a=[],c=(u,d,p)=>{let f={name:d,value:u.value,secret:!0,origin:u,chosen:p},{verdict:w,reason:y=""}=ir(d,n.names.reserved);
w==="no-variable"&&o.add(f),vs(w,f)?(i||=w==="steers",s.push(`${JSON.stringify(d)} from ${J(u)}: ${y}`)):a.push(f)};for(let{rule:u,secrets:d}of e){let p=Rs(u,t)?
void 0:kt(u,t);for(let f of d)c(f,p?p(f):f.key,u.key!==void 0);u.optional&&u.key!==void 0&&d.length===0&&t.exportType.includes("variables")&&a.push({name:u.target??
u.key,value:"",secret:!0,chosen:!0})}if(t.rules&&r.push(...bt(e,t)),s.length>0&&t.onUnsafeName==="error")throw ur(s,i);s.length>0&&r.push({level:"warning",text:`\
Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let l=Ts(a,t,n,r);return l.size===0&&Es(s,t,r),{variables:[...l.values()],byName:l,notes:r,noVariables:o}}function Rs({target:e},{envPrefix:t,envSuffix:n,
nameCase:r}){return e===void 0&&t===""&&n===""&&r==="keep"}function vs(e,{chosen:t}){return e==="breaks"||e==="steers"&&!t}function Ts(e,{onDuplicate:t,rules:n},r,o){
let s=new Map,i=[];for(let a of e){let c=r.names.fold(a.name),l=s.get(c);if(l&&!Os(l,a)){let u=t==="last"?a:l;i.push({name:a.name,kept:u,other:u===l?a:l}),s.set(
c,u)}else l||s.set(c,a)}if(i.length>0&&t==="error")throw ar(i.map(({name:a,kept:c,other:l})=>`${a}: ${Y(c)} and ${Y(l)}`),i.some(({kept:a,other:c})=>a.name!==c.
name),n!==void 0);for(let{name:a,kept:c,other:l}of i)o.push({level:"info",text:`${a} comes from ${Y(c)}, not from ${Y(l)} ({on-duplicate}: ${t}).`});return s}function Os(e,t){
return e.name===t.name&&Y(e)===Y(t)&&e.value===t.value}function Y({origin:e,name:t}){return e?J(e):t}function Es(e,t,n){let{onEmpty:r,rules:o}=t;if(e.length===0&&
o?.load.every(({optional:i})=>i))return;let s=e.length>0?Te(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):dr(se(t),o!==void 0);if(r==="error")throw s;r==="warn"&&n.push({level:"warning",text:s.message})}function kr(e,t,n){let r=[];return e.length>0&&r.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${z(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical or by a rule in {secrets} (/db/"my-key" -> MY_\
KEY), set {name-case}: env, or take it from a file ({export-type}: file).`}),t.length>0&&r.push({level:"warning",text:`Left out of the file, since {file-format}\
: ${n} cannot hold such a name: ${z(t)}. Rename the secret in Infisical, or take json or yaml, which hold any name.`}),r}var Ps=1.5*1024*1024;function br(e){let t=0;
for(let{name:r,value:o}of e)t+=r.length+o.length;return t<=Ps?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and Linux s\
tarts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file ({expor\
t-type}).`}]}var As=/\$\{[\w.-]+\}/;function Sr(e){let t=e.filter(({value:o,origin:s})=>o===""&&s),n=e.filter(({value:o})=>o.includes("${")&&As.test(o)),r=[];return t.
length>0&&r.push({level:"info",text:`Empty in Infisical, and delivered empty: ${z(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${..\
.} is left in ${z(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),r}function Rr(e,{masker:t,unmasked:n},r){if(!t)return[];
let o=new Map;for(let{name:s,reason:i}of e)o.set(i,[...o.get(i)??[],s]);return[...o].map(([s,i])=>({level:"info",text:`${n?.(r)??"Not masked in the log"}: ${i.join(
", ")} (${s}).`}))}function z(e){return e.map(({name:t})=>t).join(", ")}var vr=(...e)=>m(23).renderFile(...e),Tr=(...e)=>m(23).unfitForFile(...e),Or=(...e)=>m(23).unfitName(...e);function Er(e,t,n,r){let{variables:o,byName:s,notes:i,noVariables:a}=xr(e,t,n),c=_s(o,a,t);if(o.length>0&&c.delivered.length===0&&t.onEmpty==="error")throw Te(`\
no name fits ({export-type}: ${t.exportType.join(", ")}): ${z(o)}.`);let l=r(c.delivered),u=["output","variables","env"].map(h=>({target:h,variables:[...l[h]??[],
...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)Cs(h,l[h]??[],s,c[h],n);let d=[],p=({name:h},g)=>{g!==void 0&&d.
push(`${h}: ${g}`)};for(let h of u)for(let g of h.variables)p(g,Ns(g,h.target,a,t,n));for(let h of c.file)p(h,Tr(t.fileFormat,h));if(d.length>0)throw pr(d);let f={
minLength:t.maskMinLength,exempt:t.maskExempt,shown:Is(t,n)},{texts:w,unmasked:y}=re(o,f,n.masker);return{variables:c.delivered,masks:w,file:t.exportType.includes(
"file")?vr(t.fileFormat,c.file):void 0,sets:u,notes:[...i,...kr(c.outOfEnv,c.outOfFile,t.fileFormat),...br(c.env),...Sr(o),...Rr(y,n,t)],unmasked:new Map(y.map(
({name:h,reason:g})=>[h,g]))}}function _s(e,t,{exportType:n,fileFormat:r}){let o=y=>n.includes(y)?e:[],s={output:o("output"),variables:o("variables"),env:o("env"),
file:o("file")};if(t.size===0)return{...s,outOfEnv:[],outOfFile:[],delivered:e};let i=y=>t.has(y)&&!y.chosen,a=o("env").filter(i),c=o("file").filter(y=>i(y)&&Or(
r,y.name)!==void 0),{output:l,variables:u}=s,d=o("env").filter(y=>!i(y)),p=o("file").filter(y=>!c.includes(y)),f=new Set([...o("none"),...l,...u,...d,...p]),w=e.
filter(y=>f.has(y));return{output:l,variables:u,env:d,file:p,outOfEnv:a,outOfFile:c,delivered:w}}function Is({environment:e,projectId:t,projectSlug:n,domain:r,rules:o},s){
let i=o?.load.flatMap(a=>[a.environment,a.owner])??[];return[e,t,n,r.hostname,r.href,...i,...s.shown].filter(a=>a!==void 0)}function Cs(e,t,n,r,o){let s=t.flatMap(
({name:i})=>n.get(o.names.fold(i))??[]).filter(i=>r.includes(i));if(s.length>0)throw fr(s.map(({name:i})=>i),e)}function Ns(e,t,n,r,o){return t==="env"&&n.has(e)?
"no shell could read a variable of that name: rename it by a rule of {secrets} (-> NAME), or take it from a file ({export-type}: file).":o.unfit(e,t,r)}var Pr=(...e)=>m(24).reportFailed(...e),Ar=(...e)=>m(24).reportLoaded(...e);async function Rt(e){let t={...e,host:sn(e.host)},{host:n,product:r}=t,o=(i,a)=>n.say(i,M(a,r.style)),s;try{let i=yt(t.given,r);s=i.settings,wn(t,s);for(let c of i.
warnings)o("warning",c);let a=await Ls(t,s,o);return a&&s.summary==="always"&&Hs(n,o,Ar(a,r.style)),!0}catch(i){let a=sr(oe(i),s);return n.say("error",Cn(a,r.style)),
n.ended?.(M(a.message,r.style)),Oe(()=>{n.targets.includes("output")&&n.set("output",[F(U.errorCode,a.code)],s??{})}),s?.summary!=="never"&&Oe(()=>n.summary?.(Pr(
a,r.style))),!1}}async function Ls(e,t,n){let{host:r,clock:o=_}=e,s=t.exportType.find(d=>$s(d)&&!r.targets.includes(d));if(s)throw lr(s,r.targets);let i=t.exportType.
includes("file")&&!t.dryRun?nn(rn(t.fileOutputPath,r,t.allowOutside)):void 0,a=Q(t.retryDeadline,o),c=gn(e,t,a),l=Us(r,t.domain.href),u;try{if(t.dryRun){or(await gt(
e,t,c,a),t,y=>n("info",y));return}let{accessToken:d,obtained:p}=await nr(e,t,c,a);p&&t.revoke&&(u=d,l({accessToken:d.value}));let f=await Ms(e,t,c.infisical,d,i?.
path);i&&l({files:t.deleteFile?[i.path,i.beside]:[i.beside]}),Yn(f,t,r,i),i&&Oe(()=>l({files:t.deleteFile?[i.path]:[]}));for(let{level:y,text:h}of f.notes)n(y,h);
let w=Fs(f,t,i?.path);return n("info",w),r.ended?.(w,f.variables,t),t.exportAccessToken&&(u=void 0,t.revoke&&!r.atEnd&&n("info",Ds)),f}catch(d){throw Bs(a,d),d}finally{
u&&await Nn(c.infisical,u.value,o,n)&&Oe(()=>l({accessToken:void 0})),c.close()}}var $s=e=>e!=="file"&&e!=="none",Ds="The access token was exported and nothing \
runs at the end of the job here, so it is not revoked: it ends by itself.";async function Ms(e,t,n,r,o){let s=await St(n,r.value,t);return Er(s,t,e.host,i=>Jn(i,
t,r,o))}function Us({atEnd:e},t){let n={files:[]};return r=>{n={...n,...r};let{accessToken:o,files:s}=n;e?.(o===void 0?{files:s}:{files:s,accessToken:o,domain:t})}}
function Fs({variables:e},t,n){let r=e.slice(0,50).map(({name:s})=>s),o=r.length===0?"":`: ${r.join(", ")}${e.length>r.length?` and ${e.length-r.length} more`:""}`;
return`Loaded ${e.length} secret${e.length===1?"":"s"} from ${se(t)} (${t.exportType.join(", ")})${o}.${n===void 0?"":` File: ${n}`}`}function Hs(e,t,n){try{e.summary?.(
n)}catch(r){t("warning",`The summary could not be shown. ${oe(r).message}`)}}function Bs(e,t){e.end(t instanceof Error?t:new Error("ended"))}function Oe(e){try{
e()}catch{}}var Ir=require("node:path");var Cr="leftover",js=1024*1024,Gs={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function Tt(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new x(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Ir.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:Vs(t),unfit:Ws,say:(s,i)=>n(Js(s,i)),mask:s=>n(Ys(s)),set:(s,i)=>r(o(Gs[s]??s),_r(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STA\
TE"),_r([{name:Cr,value:JSON.stringify(s)}]))}}}function Vs(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_\
REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(
r=>r!==void 0&&r!=="")}function Ws(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>js?"the value is larger than the 1 MiB that GitHub tak\
es for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment\
. Give it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take\
 it from an output or a file ({export-type}: output or file).";if(!ht(e))return"the value is larger than the 128 KiB that Linux takes for one environment variab\
le; with it no later step would start. Take it from a file ({export-type}: file)."}var Ks={debug:"::debug::",warning:"::warning::",error:"::error::"};function Js(e,t){
let n=t.split(`
`).map(Ae).join(`
`),r=Ks[e];return`${r===void 0?n:r+Nr(n)}
`}function Ys(e){let t="";for(let n of e)t+=`::add-mask::${Nr(n)}
`;return t}function Nr(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function _r(e){let t=zs(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var vt="infisical_";function zs(e){let t=e.filter(({value:o})=>o.includes(vt)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${vt}${r}`);)r++;return`${vt}${r}`}var T=require("node:fs");var H={env:process.env,clock:{..._,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:qs,
read:Xs,run:Zs,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function qs(e,t){let n=0;try{let r=(0,T.openSync)(e,"a",384);try{n=(0,T.fstatSync)(
r).size,Qs(r,Buffer.from(t))}catch(o){throw Lr(e,n,o),o}finally{(0,T.closeSync)(r)}}catch(r){throw r instanceof x?r:$r(e,r,"what had been written was taken back")}
return()=>Lr(e,n)}function Qs(e,t){for(let n=0;n<t.length;)n+=(0,T.writeSync)(e,t,n)}function Lr(e,t,n){try{(0,T.truncateSync)(e,t)}catch(r){throw $r(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function $r(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new x(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function Xs(e,t){
let n=(0,T.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,T.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,T.closeSync)(n)}}async function Zs(e,t){let{exec:n}=await Promise.resolve().then(()=>Et(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(c,l)=>{i(),c?
o(ei(c,t)):r(l)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function ei({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new x("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function Ot(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var Dr;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Dr||(Dr={}));function Mr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var Ur="INPUT_";function Fr(e){let t=Object.keys(e).filter(n=>n.startsWith(Ur)).map(n=>n.slice(Ur.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Mr(
n)]))}var Hr=Tt(H);Ot(()=>Rt({product:ve.github,given:Fr(H.env),host:Hr,sources:{github:Be,forgejo:He,env:je,file:Ge,command:Ve},hands:H,clock:H.clock}),(e,t)=>Hr.say(
e,t),H);
