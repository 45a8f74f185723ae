// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var $r=Object.create;var Oe=Object.defineProperty;var Dr=Object.getOwnPropertyDescriptor;var Mr=Object.getOwnPropertyNames;var Ur=Object.getPrototypeOf,Fr=Object.prototype.hasOwnProperty;var Hr=(e,t)=>{for(var n in t)Oe(e,n,{get:t[n],enumerable:!0})},Br=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Mr(t))!Fr.call(e,o)&&
o!==n&&Oe(e,o,{get:()=>t[o],enumerable:!(r=Dr(t,o))||r.enumerable});return e};var Rt=(e,t,n)=>(n=e!=null?$r(Ur(e)):{},Br(t||!e||!e.__esModule?Oe(n,"default",{value:e,enumerable:!0}):n,e));var jr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Gr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Vr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Wr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],Kr=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Ee(e){if(e.length<=8e3&&Kr.test(e))return e;let t=e.slice(0,2*8e3).
replace(jr,"").replace(Gr," | ").replace(/\t/g," ").replace(Vr,"?"),n=Wr.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var z={};Hr(z,{Failure:()=>x});var x=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var Jr,m=e=>(Jr??=require("./cold.cjs").open(z))[e];var Pe=(...e)=>m(0).readClientCertificate(...e);var A={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function q(e,t=A){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,c)=>{
let l=()=>{},u=s(d=>{l(),c(d)});o||(l=t.after(i,()=>{u(),a()}))})}}function Q({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var X=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{l(r.next(u))}catch(d){
i(d)}}function c(u){try{l(r.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},Ae=class{constructor(t){
this.message=t}readBody(){return X(this,void 0,void 0,function*(){return new Promise(t=>X(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return X(this,void 0,void 0,function*(){return new Promise(
t=>X(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},ae=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return X(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,l){o||(o=!0,r(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new Ae(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var vt=require("node:stream");function Tt(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new x("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,vt.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function D(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var Yr=500,zr=1e4,qr=2;async function Et(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:f,what:p,fixes:g=[],refusal:y,cause:h},w,R)=>{
let O=w>1?` (${w} tries in ${D(a.now()-c)})`:"",B=R?[`Raise {retry-deadline} (it is ${D(n.seconds*1e3)}) if this is worth a longer wait.`]:[],Te={fixes:[...g,...B],
cause:h,...y?{refusal:y}:{}};return new x(f,`Could not ${e.purpose} (${t}): ${p}${O}.`,Te)},u=0,d=Ot;for(let f=1;;f++){if(await Zr(e,n,r,()=>l(Qr,f,!0)),n.left()===
0)throw l(d,f-1,!0);let p=await i();if(!("mayPass"in p))return p;(!(p.code==="timed-out"&&n.left()<qr)||d===Ot)&&(d=p);let y=a.now(),h=o()*Math.min(zr,Yr*2**(f-
1));p.wait!==void 0&&(r.until=Math.max(r.until,y+p.wait));let w=Math.max(0,r.until-y)+h,R=p.mayPass==="yes"||p.mayPass==="once"&&u++===0;if(e.retry===!1||!R)throw l(
p,f,!1);if(w>=n.left())throw l(Xr(d),f,!0);s?.(`Could not ${e.purpose} (${t}): ${p.what}. Trying again ${w<50?"at once":`in ${D(w)}`} (try ${f+1}).`),await n.wait(
w)}}var Ot={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},Qr={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function Xr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${D(e.wait)}, more than is left before the deadlin\
e`}}async function Zr(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var ce=require("node:http");var Pt="0.1.0";var Ct=require("node:net");var At=(...e)=>m(1).proxyAuthorization(...e),_t=(...e)=>m(1).readProxy(...e);function _e(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=It(n,t);return r?_t(e,r,n.toUpperCase(),It("no_proxy",t)??""):void 0}var to=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Ie(e){let t=to(e);return{host:t,port:e.port,servername:(0,Ct.isIP)(t)?"":t}}function It(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Ce=(...e)=>m(4).readCertificates(...e),Ne=(...e)=>m(4).readExtraCertificates(...e);var Le=(...e)=>m(4).trusting(...e);var Nt=(...e)=>m(5).tunnelAgent(...e);var $t=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Dt(e){let{base:t,proxy:n,certificates:r,client:o,deadline:s,timeout:i}=e,c=(t.protocol===
"https:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>Rt(require("node:https"))):{Agent:ce.Agent,request:ce.request},l=r?Le(r):void 0,u=o&&t.protocol===
"https:"?Le(r,o):l,d={keepAlive:!0,maxSockets:4,...u?{secureContext:u}:{}},f={options:d,trust:l,patience:i*1e3,clock:s.clock},p=n&&$t(e)?Nt({proxy:n,...f}):new c.
Agent(d);return{module:c,agent:p}}function Mt(e,t,n){let r={...Lt(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${Pt}`,
...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-urlencoded"}:{},...Lt(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||$t(n))return{method:i,protocol:o.protocol,...Ie(o),path:t,headers:r};let a=At(s);return{method:i,protocol:s.protocol,...Ie(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function Lt(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Ut=(...e)=>m(3).setbackOf(...e);function Ft(e,t){let n=[],r=!1,o=()=>{},s=new Promise((l,u)=>{o=()=>u(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let l of n)l.destroy()},a=e.
clock.after(t,i),c=e.onEnd(i);return{isOver:()=>r,bind(l){n.push(l),r&&l.destroy()},orEnd:l=>Promise.race([l,s]),stop(){a(),c()}}}var Ht=(...e)=>m(6).verdictOn(...e);var no=64*1024*1024;function $e(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new ae(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),u=f=>({base:n,ask:p=>{let g={deadline:f,hold:o,random:i,...c?{onRetry:c}:{}};return Et(p,Q(p,{base:n})+r,g,()=>d(p,f))},within:u,close:()=>a.forEach(
p=>{p.then(({agent:g})=>g.destroy(),oo)})});async function d(f,p){let g=new URL(n+f.path),y=t+f.path+(f.query?`?${new URLSearchParams(f.query).toString()}`:""),
h=Math.min(e.timeout*1e3,p.left()),w=Ft(p,h);try{let R=a.get(l)??Dt(e);a.set(l,R);let{agent:O,module:B}=await R,Te=f.json?JSON.stringify(f.json):f.form?new URLSearchParams(
f.form).toString():null,Nr={options:{...Mt(f,y,e),agent:O},parsedUrl:g,httpModule:ro(w,B)},{message:Lr}=await w.orEnd(s.requestRaw(Nr,Te)),ie=await w.orEnd(io(Lr,
f.maxBytes??no));return so(ie)?ie:Ht(ie,f,g)??ie}catch(R){let O=p.reason();if(O)throw O;return w.isOver()?{code:"timed-out",what:`no whole answer came within ${D(
h)}`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Ut(R)}finally{w.stop()}}return u(e.deadline)}function ro(e,{request:t}){return{request:(r,o)=>{
let s=t(r,o);return e.bind(s),s}}}var oo=()=>{},so=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function io(e,t){let n=await Tt(e,t),r=Object.
entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var Z=(...e)=>m(2).malformed(...e),Bt=(...e)=>m(2).notJson(...e),De=(...e)=>m(2).refusalOf(...e);function ee(e,t,n){let r=ao(e);if(r)return r.json;throw Bt(e,t,n)}function ao({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}var co=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,lo=/^[!-~]+(?: [!-~]+)*$/;function Me(e,t=300){if(e.length<=t&&lo.test(e))return e;let n=e.slice(0,t*4).replace(co," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function te(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var fo,T=e=>(fo??=require("./doctor.cjs").open(z))[e];var le=(...e)=>T(2).standardBindings(...e);function de(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return po(r)?r:
void 0}catch{return}}function po(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var jt=(...e)=>m(12).addressUnsafe(...e),Gt=(...e)=>m(12).refused(...e);var Vt=e=>e.FORGEJO_ACTIONS==="true"||e.GITEA_ACTIONS==="true";async function Wt({env:e,audience:t,mask:n,open:r},o,s){let i=e.ACTIONS_ID_TOKEN_REQUEST_URL,a=e.
ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!i||!a)throw s(e);n(a);let c=uo(i,o),l=r(new URL(c.origin)),u={purpose:"get the job's token",method:"GET",path:c.pathname,query:{
...Object.fromEntries(c.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${a}`},maxBytes:256*1024},d=await l.ask(u);if(d.status!==200)throw Gt(
d,u,l,o);let{value:f}=ee(d,u,l)??{};if(typeof f!="string"||f==="")throw Z("the answer's value is not a token",u,l);return f}function uo(e,t){let n=URL.canParse(
e)?new URL(e):void 0;if(n?.protocol==="https:"||n?.protocol==="http:"&&te(n.hostname))return n;throw jt(t)}var Kt=(...e)=>T(7).githubAdvice(...e),Jt=(...e)=>T(7).githubBindings(...e);var Yt=(...e)=>m(14).permissionMissing(...e);var Ue={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true"&&!Vt(e),token:e=>Wt(e,"GitHub",Yt),bindings:Jt,advice:Kt};var mo={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function zt(e){let{code:t}=e;return typeof t=="string"?mo[t]??t:"reading fa\
iled"}var qt=64*1024,Fe={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=je(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new x("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:le},
He={title:"a file",audience:"configured",token({from:e,read:t}){let n=je(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,qt).trim()}catch(o){
throw new x("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${zt(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new x("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:le},Be={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=je(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=qt)return o;throw new x(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:le};function je(e,t,n){if(e)return e;throw new x("s\
ettings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}var Ge=(...e)=>m(7).withSigner(...e);var Ve=(...e)=>m(8).vouchByAws(...e);var Qt=(...e)=>m(21).placeBeside(...e),Xt=(...e)=>m(21).placeFile(...e);var Zt=(...e)=>m(21).writeWhole(...e);function en(e){let t=[],n=o=>{let s=o;for(let i of t)for(let a of i)a!==""&&s.includes(a)&&(s=s.replaceAll(a,"***"));return s},{summary:r}=e;return{...e,mask(o){
t.push(o),e.mask(o)},say:(o,s)=>e.say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var tn=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),nn=e=>JSON.stringify(e).slice(1,-1),We=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,yo=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:We(e),Ke={json:e=>[nn(e)],dialect(e){let t=nn(e),n=t.
replace(/[^ -~]/g,We),r=[n,t.replace(/[<>&]/g,We),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&r.push(t.replace(/[^ -~]/gu,yo)),r.filter(o=>o!==t)},
url:e=>[tn(e)],form(e){let t=tn(e);return[encodeURIComponent(e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll(
"%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var ho=["json","dialect","url","form","base64","base64url"],pe=8,Je=4,Ye=e=>/^[\w.-]+$/.test(e);function ze(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function qe(e,t,n=r=>r.length>=pe){if(Ye(e))return Qe([e],t);let r=ze(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return rn(
o.flatMap(l=>[l,...on(l,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(Ke.shell):[],a=!t.splitsLines||s.length===r.length,c=a?t.misses.filter(
l=>l!=="shell"):ho;return rn([...s,...i,...o.flatMap(l=>[...a?[l]:[],...on(l,c)])])}function Qe(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>fe(e,r)).filter(an)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=Je):[];return[...e,...fe(n,0)]}function rn(e){return[...new Set(e)]}function on(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:Ke[o](n)),...wo(n,t)]}var go=/^[ -=@-}]*$/;function wo(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&go.test(e))return e.length%3===0||e.length<Je?[]:fe([o],0);let s=[
0,1,2].flatMap(c=>fe([o],c)).filter(an),i=s.map(c=>c.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((c,l)=>l===
0||c!==s[l]):[]]}var an=e=>e.length>=Je;function fe(e,t){let n=e.map(s=>sn(t)+s+sn((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var sn=e=>"\0".repeat(e);var xo=/pass|secret|token|key|credential|private/i,ko=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function cn(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,c)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[l,u]of Object.entries(i))s(u,[...a,l],c||xo.test(l));else(typeof i=="number"?c:typeof i=="string"&&(c||ko(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var Xe=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var bo=Math.max(...[...Xe].map(e=>e.length));function ln({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=bo&&Xe.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function dn(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(So));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function So(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function ne(e,t,n){let r=e.filter(({secret:d,value:f})=>d&&f!=="");if(!n)return{texts:[],unmasked:r.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let o=ln(t),s=dn(t.exempt),i=d=>d.length>=pe&&o(d)===void 0,a=new Set,c=[],l=[],u=(d,f)=>{for(let p of qe(f,n,i))a.add(p);for(let p of vo(f.trim())?ze(f):[])To(
p)&&!i(p)&&l.push({name:d,text:p,reason:Ro(n)})};for(let{name:d,value:f}of r){let p=s(d)?"exempt ({mask-exempt})":void 0;if(p===void 0&&Ye(f)&&o(f)===void 0){c.
push(f);continue}let g=f.trim(),y=p??o(g);if(y!==void 0){l.push({name:d,text:g,reason:`it is ${y}`});continue}u(d,f);let{leaves:h,cut:w}=cn(g);w&&l.push({name:d,
text:"",reason:"it has more fields than are looked at one by one"});for(let R of h){let O=s(d,R.path)?"exempt ({mask-exempt})":o(R.text);O===void 0?u(d,R.text):
l.push({name:d,text:R.text,reason:`a field of it is ${O}`})}}for(let d of Qe(c,n))a.add(d);return{texts:[...a],unmasked:Oo(l.filter(({text:d})=>!a.has(d)))}}var Ro=({
splitsLines:e})=>`lines of it that are shorter than ${pe} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest o\
f it"}`,vo=e=>/[\r\n]/.test(e),To=e=>/[^\s!-/:-@[-`{-~]/.test(e);function N(e,t){return t?qe(e,t,()=>!0):[e]}function Oo(e){let t=new Map;for(let{name:n,reason:r}of e)
t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function fn({host:e,hands:t},n,r){let{domain:o,caCertificate:s,clientCertificate:i,clientKey:a,extraHeaders:c,timeout:l}=n,u=new Map,d=(p,{ca:g,...y})=>{let{authorities:h,
proxy:w=_e(p,t.env)}=t.route?.(p)??{};w&&Eo(w,e);let R=B=>e.say("info",B),O=g===void 0&&!h?{}:{certificates:Po(g,h,t.env)};return $e({base:p,timeout:l,deadline:r,
transports:u,onRetry:R,...y,...O,...w?{proxy:w}:{}})},f=d(o,{headers:c,...s===void 0?{}:{ca:s},...i===void 0&&a===void 0?{}:{client:Pe(i,a,p=>e.mask(N(p,e.masker)))}});
return{infisical:f,platform:p=>d(p,{}),close:()=>f.close()}}function Eo({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].
flatMap(o=>N(o,n.masker)))}function Po(e,t,n){let r=[t,n.NODE_EXTRA_CA_CERTS].map(o=>Ne(o));return[...e===void 0?[]:[Ce(e)],...r].join(`
`)}function pn({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(l=>[l,l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(l=>({name:"extra-headers",value:l,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},c=[...[t,n].flatMap(l=>l===void 0?[]:N(l,e.masker)),...i.length>
0?ne(i,a,e.masker).texts:[]];c.length>0&&e.mask(c)}var Ze=(...e)=>T(1).causeOf(...e);var un={status:404,says:/^Route [A-Z]+:\//};function mn({status:e,message:t}){return e===un.status&&un.says.test(t)}function yn({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||
(n.add(s.key),r.push(s));return r}async function j(e,t,n){let r=await e.ask(t).catch(i=>{throw Ao(i,n)}),o=ee(r,t,e);if(r.status<400)return{json:o};let s=De(r);return{refusal:s,noRoute:mn(s)}}function G({
refusal:e},t,n,r,o){let s=Ze(e,r),i=`Could not ${t.purpose} (${Q(t,n)}): the server answered ${e.status}: ${e.message}`;return new x(o??s.code,_o(i),{fixes:s.fixes,
refusal:e})}function Ao(e,t){if(!(e instanceof x)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...Ze(o,t).fixes,...e.fixes];
return new x(n,r,{fixes:s,refusal:o,cause:e})}var _o=e=>/[.!?…]$/.test(e)?e:`${e}.`;var hn=new WeakMap;async function V(e,t){let n=hn.get(e)??new Set;hn.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let c=await a(),l=await j(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(i),!l.noRoute||s===o.length-1)throw G(l,
c,e,"read")}throw new Error("There was no way to ask.")}var ue=e=>({authorization:`Bearer ${e}`});function L(e,t){return(n,r)=>Z(`the answer's ${nt(n)} is not ${r}`,e,t)}function E(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function et(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function P(e,t,n,r){if(typeof e=="string")return e;throw r(`${nt(t)}.${n}`,"a t\
ext")}function me(e,t,n,r){return e===void 0?"":P(e,t,n,r)}function tt(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${nt(t)}.${n}`,"a number of second\
s")}function nt(e){return typeof e=="string"?e:e()}var gn=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:ue(e),maxBytes:1024*1024})});async function wn(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await V(e,[gn(t,r,"/api/v1/projects/slug/",n),gn(t,r,"/api/v2/workspace/",n)]),i=L(s,e);return P(E(o,"content",i).id,"conte\
nt","id",i)}var xn=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),kn=(e,t)=>"id"in t?{[e]:t.id}:{},rt={root:"/api/v4/secrets",parameters:e=>({...kn("projectId",e.project),...xn(e),includePersonalOverrides:"\
false"})},ot={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:kn("workspaceId",e.project),...xn(e)})},bn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ye(e,t,n,{project:r},o){let s=E(e,t,o),{imported:i}=n,a=i?"":me(s.environment,t,"environment",o),c=i?"":me(s.secretPath,t,"secretPath",o),l=me(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),u={key:P(s.secretKey,t,"secretKey",o),value:P(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:i};return l&&(u.project=l),u}async function he(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await V(e,it(e,t,n,r,i=>({path:i.root,
parameters:bn(n)})));return Io(o,n,L(s,e))}async function st(e,t,n){return yn(await he(e,t,n))}function it(e,t,n,r,o){let s=(c,l)=>({route:c.root,ask:async()=>{
let{path:u,parameters:d}=o(c),f={...c.parameters(await l()),...d};return{purpose:r,method:"GET",path:u,query:f,headers:ue(t)}}}),{project:i}=n;if("id"in i)return[
s(rt,()=>n),s(ot,()=>n)];let a=async()=>({...n,project:{id:await wn(e,t,i.slug)}});return[s(ot,()=>n),s(rt,a)]}function Io(e,t,n){let r=E(e,"content",n),o={environment:t.
environment,path:t.path,imported:!1};return{own:Sn(r.secrets,"secrets",o,t,n),imports:et(r.imports??[],"imports",n).map((s,i)=>Co(s,`imports[${i}]`,t,n))}}function Co(e,t,n,r){
let o=E(e,t,r),s={environment:P(o.environment,t,"environment",r),path:P(o.secretPath,t,"secretPath",r),imported:!0};return Sn(o.secrets,`${t}.secrets`,s,n,r)}function Sn(e,t,n,r,o){
let s=0,i=()=>`${t}[${s}]`,a=[];for(let c of et(e,t,o))a.push(ye(c,i,n,r,o)),s++;return a}function Rn(e,t){let n=E(e,"content",t),r=P(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:tt(n.expiresIn,"content","expiresIn",t),maxTtl:tt(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var W=["identityId","jwt"],vn={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:W},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:W},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:W},azure:{path:"/api/v1/auth/azure-auth/login",fields:W},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:W},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:W},"aws-iam":{path:"/api/v1/auth/aws-auth/login",fields:["identityId","iamHttpRequestMethod","iamRequestBody","iamRequestHeade\
rs"]},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function at(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:vn[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await j(e,s,"login");if("refusal"in i)throw G(i,s,e,"login","login-refused");return Rn(i.json,L(s,e))}async function ge(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await V(e,it(e,t,n,`read the secret ${r} of ${o}:${s}`,f=>({path:`${f.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),c=L(a,e),l=E(i,"content",c).secret,u=ye(l,"secret",{environment:o,path:s,imported:!1},n,c),d=u.environment!==o||Tn(u.path)!==
Tn(s);return{...u,imported:d}}var Tn=e=>e.trim().replace(/\/$/,"")||"/";var No=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function ct(e,t){let n={...No("revoke",t),retry:!1},r=await j(e,n,"read");if("refusal"in r)throw G(r,n,e,"read")}var On=(...e)=>m(20).explain(...e),re=(...e)=>m(20).toFailure(...e);var Lo=5;async function En(e,t,n,r){try{return await ct(e.within(q(Lo,n)),t),!0}catch(o){return $o(r,o),!1}}function $o(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${re(t).message}`)}var S={expects:"a text",read:e=>e},Do=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),_={expects:"true or false",read:e=>Do.get(e.toLowerCase())};function we(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function I(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Pn(...e){let t=I(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Nn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var lt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Nn(e)},An={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},xe={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},_n={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},In={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}},Cn={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function Nn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var k=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),b=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Mo=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],C={identityId:k("essential",An),clientId:k("essential",S),clientSecret:k("essential",S,{secret:!0}),projectSlug:k("e\
ssential",xe),projectId:k("essential",S),environment:k("essential",xe,{aliases:["envSlug"]}),secretPath:b("essential",_n,"/"),secrets:k("essential",S,{verbatim:!0}),
domain:b("essential",S,"https://app.infisical.com"),method:k("essential",I(...Mo)),audience:k("essential",S,{aliases:["oidcAudience"]}),tokenSource:k("identity",
S),tokenEnv:k("identity",S),tokenFile:k("identity",S),tokenCommand:k("identity",S),organizationSlug:k("identity",xe),accessToken:k("identity",S,{secret:!0}),allowHttp:b(
"identity",_,!1),subject:k("identity",S),audiences:k("identity",S),claims:k("identity",Cn),recursive:b("selection",_,!1),includeImports:b("selection",_,!0),tagSlugs:k(
"selection",lt),secretName:k("selection",S),envPrefix:b("selection",S,""),envSuffix:b("selection",S,""),nameCase:b("selection",I("keep","upper","lower","env"),"\
keep"),onDuplicate:b("selection",I("error","first","last"),"error"),onUnsafeName:b("selection",I("error","skip"),"error"),onEmpty:b("selection",I("error","warn",
"ignore"),"error"),exportType:b("delivery",Pn("env","output","file","none"),["env"]),fileOutputPath:k("delivery",S),fileFormat:b("delivery",I("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:b("delivery",_,!1),allowOutside:b("delivery",_,!1),maskMinLength:b("delivery",we(1,100),4),maskExempt:b("deliver\
y",lt,[]),exportAccessToken:b("delivery",_,!1,{aliases:["exportToken"]}),revoke:b("delivery",_,!0),summary:b("delivery",I("failure","always","never"),"failure"),
dryRun:b("delivery",_,!1),caCertificate:k("network",S),clientCertificate:k("network",S),clientKey:k("network",S,{secret:!0}),extraHeaders:b("network",In,{},{secret:!0}),
timeout:b("network",we(1,3600,"seconds"),30),retryDeadline:b("network",we(1,86400,"seconds"),120)},Uo=Object.keys(C);var Ln=(...e)=>m(28).readRules(...e);function $n(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!te(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var dt=(...e)=>m(29).unknownName(...e);var ke=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Fo={kebab:ke,flag:e=>`--${ke(e)}`,camel:e=>e,snake:e=>ke(e).replaceAll("-","_"),upper:e=>ke(e).replaceAll(
"-","_").toUpperCase()};function $(e,t){return Fo[t](e)}function M(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(: (?=\w))?/g,(n,r,o="")=>{let s=r.replace(/-[a-z]/g,
i=>i.slice(1).toUpperCase());return Object.hasOwn(C,s)?$(s,t)+(t==="flag"&&o?"=":o):n})}function Dn(e,{style:t,stray:n="",rows:r=C}){let o={},s=[],i={},a=Ho(r);for(let[c,l]of Object.entries(e)){let u=l?.trim()??"";if(l===void 0||u==="")continue;let d=Bo(
c,t,a),f=d!==void 0&&r[d]?.verbatim?l:u;d===void 0?s.push({name:c,text:`${dt(c,jo(t,a))} ${n}`.trimEnd()}):o[d]!==void 0&&o[d]!==f?s.push({name:d,text:`is writt\
en twice with different values, as ${i[d]??""} and as ${c.toLowerCase()}: keep one.`}):(o[d]=f,i[d]=c.toLowerCase())}return{given:o,problems:s}}function Ho(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:r=[]}])=>[n,...r].map(o=>[o.toLowerCase(),{name:o,key:n}])))}function Bo(e,t,n){let r=e.toLowerCase(),o=n.get(r.
replace(/[-_]/g,""));return o&&$(o.name,t).toLowerCase()===r?o.key:void 0}var jo=(e,t)=>[...t.values()].map(({name:n})=>$(n,e).toLowerCase());var oe=(e,t)=>({dryRun:n},r)=>r[e]===void 0&&!n?{name:e,text:`is missing: ${t}`}:void 0,Mn=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,Go={
universal:[oe("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),oe("clientSecret","the client secret of the identity. Keep \
it in the platform's secret store.")],"access-token":[oe("accessToken","the access token that {method}: access-token takes.")]},Vo=[oe("identityId","the id of t\
he machine identity that this job logs in as (Infisical: Access Control, Machine Identities).")],Wo=[({dryRun:e},t)=>t.projectSlug===void 0&&t.projectId===void 0&&
!e?{name:"projectSlug",text:"is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,Mn("projectSlug",
"projectId","and {project-id} both name the project: keep one of the two."),oe("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.
method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method\
}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs n\
o login, yet an identity to log in with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exp\
ortType",text:"says none and something else: keep one of the two."}:void 0,({dryRun:e,method:t})=>e&&Un(t)!==be.token?{name:"dryRun",text:`shows what a token sa\
ys, and {method}: ${t} has none: keep one of the two.`}:void 0,Mn("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the t\
wo."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the t\
oken: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],be={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenComman\
d"],"aws-iam":["identityId"],universal:["clientId","clientSecret"],"access-token":["accessToken"]},Un=e=>Object.entries(be).find(([t])=>t===e)?.[1]??be.token,Ko=[
({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputP\
ath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==void 0&&t[e]!==!1&&!t.exportType.includes("file")?{name:e,text:"has no effect, since {export-type} does not\
 say file."}:void 0),({domain:e},t)=>t.clientCertificate!==void 0&&e.protocol==="http:"?{name:"clientCertificate",text:"has no effect, since {domain} is an http\
 address."}:void 0,...["subject","audiences","claims"].map(e=>({dryRun:t},n)=>n[e]!==void 0&&!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[
...new Set(Object.values(be).flat())].map(e=>({method:t},n)=>n[e]!==void 0&&!Un(t).includes(e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Fn(e,t,n,r){
let o=new Set([...n.map(({name:a})=>a),...r.spares??[]]),s=a=>a.flatMap(c=>c(e,t)??[]).filter(({name:c})=>!o.has(c));return{wrong:s([...Go[e.method]??Vo,...Wo]).
map(a=>r.emptiness&&a.text.startsWith("is missing")?{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(Ko)}}function ft(e,t){let{given:n,problems:r}=Dn(e,t),o={};for(let[f,p]of Object.entries(t.rows??C))o[f]=Jo(f,p,n[f],t,r);let s=o.method??Yo(n),i=$n(o.domain,o.allowHttp);
typeof i=="string"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},c=a.secrets===void 0?void 0:Ln(a.secrets,a);c&&(a.rules=c.rules,r.push(...c.problems));
let{wrong:l,idle:u}=Fn(a,{...c?.spare,...n},r,t);r.push(...l);let d=({name:f,text:p})=>`${Object.hasOwn(C,f)?$(f,t.style):f} ${p}`;if(r.length>0)throw qo(r.map(
d),new Set(r.map(({name:f})=>f)).size);return{settings:a,warnings:u.map(d)}}function Jo(e,{reader:t,fallback:n,secret:r},o,{reference:s},i){if(o===void 0)return n;
let a=s?.bareIn(o);if(s&&a)return i.push({name:e,text:`is the text ${a} itself, not its value: write ${s.write(a)}.`}),n;let c=t.read(o);return c!==void 0?c:(i.
push({name:e,text:`${r?"":`is ${zo(o)}, but `}must be ${t.expects}.`}),n)}function Yo(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function zo(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function qo(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new x("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var Qo=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,Se={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?Qo.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};function pt({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var U={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function Hn(e,{exportAccessToken:t},n,r){return{output:[F(U.names,JSON.stringify(e.map(({name:o})=>o))),F(U.count,String(e.length)),...r===void 0?
[]:[F(U.file,r)],...t?[{...F(U.accessToken,n.value),secret:!0}]:[]],env:t?[{...F(U.accessTokenVariable,n.value),secret:!0}]:[]}}function F(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function Bn(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(Zt(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){throw Xo(o,s)}}function Xo(e,t){return e.toReversed().reduce((n,r)=>{try{return r(),n}catch(o){
return o}},t)}var jn=(...e)=>m(19).audienceIdle(...e),Gn=(...e)=>m(19).contradicted(...e),Vn=(...e)=>m(19).noneFits(...e),Wn=(...e)=>m(19).sourceMissing(...e),Kn=(...e)=>m(19).
sourceUnknown(...e);var Zo=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]],es={kubernetes:"kubernetes",gcp:"google",spiffe:"spiffe"};function Jn({sources:e,hands:t},n){
let r=p=>Object.hasOwn(e,p)?e[p]:void 0,o=Object.keys(e),{tokenSource:s,method:i}=n,a=Zo.find(([p])=>n[p]!==void 0)?.[1],c=s??a;if(c!==void 0){let p=r(c);if(!p)
throw Kn(c,o);if(a!==void 0&&c!==a&&p.takes!==a)throw Gn(c,a);return p}let l=es[i];if(l!==void 0){let p=r(l);if(p)return p;throw Wn(i)}let u=Object.entries(e).filter(
([,p])=>p.here?.(t.env)),[d,...f]=u;if(d&&f.length===0)return d[1];throw Vn(u.map(([p])=>p),o)}var Yn=(...e)=>T(10).diagnose(...e);async function zn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=n.infisical,s=t.method===
"universal"?await mt(o,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):t.method==="aws-iam"?await ts(o,t,qn(e,t,n,r)):await ns(e,t,t.method,
n,r);return e.host.mask(N(s.value,e.host.masker)),{accessToken:s,obtained:!0}}function qn({host:e,hands:t},n,r,o){return{env:t.env,audience:n.audience??(n.method===
"gcp"?n.identityId:void 0),from:{env:n.tokenEnv,file:n.tokenFile,command:n.tokenCommand,connection:n.serviceConnection},deadline:o,open:s=>r.platform(s),mask:s=>e.
mask(N(s,e.masker)),read:(s,i)=>t.read(s,i),run:(s,i)=>t.run(s,i)}}async function ts(e,t,n){let r=await Ve(n);try{return await mt(e,"aws-iam",t,{identityId:t.identityId??
"",...r.request})}catch(o){throw Ge(o,r)}}async function ns(e,t,n,r,o){let s=await ut(e,t,r,o),{jwt:i}=s;try{return await mt(r.infisical,n,t,{identityId:t.identityId??
"",jwt:i})}catch(a){let{clock:c=A}=e;throw await Yn(a,s,{method:n,open:r.platform,clock:c,now:Date.now()})}}async function ut(e,t,n,r){let o=Jn(e,t),{host:s,product:i}=e,
a=qn(e,t,n,r),c=await o.token(a);if(a.mask(c),t.audience!==void 0&&o.audience!=="any"){let l=jn(o,t.audience,de(c));l!==void 0&&s.say("warning",M(l,i.style))}for(let l of o.
warnings?.(de(c)??{})??[])s.say("warning",l);return{source:o,jwt:c}}function mt(e,t,{organizationSlug:n},r){return at(e,t,r,n===void 0?{}:{organizationSlug:n})}var Qn=(...e)=>T(11).dryRun(...e);var Xn=(...e)=>T(12).withGiven(...e);var rs=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],os=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,ss=rs.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),yt=new Map(ss);function is(e){let t=e.toUpperCase(),n=yt.get(t);for(let r=t.indexOf("_");n===void 0&&r>=0;r=
t.indexOf("_",r+1))n=yt.get(`${t.slice(0,r+1)}*`)??yt.get(`*${t.slice(r)}`);return n===void 0||os.test(t)?void 0:n}var as=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],cs=/^[A-Za-z_][A-Za-z0-9_]*$/,ls={verdict:"fit"};function Zn(e,t){let n=cs.test(e),r=n?void 0:as.find(([i])=>i.test(e));if(r)return{verdict:"breaks",reason:r[1]};
let o=is(e);if(o!==void 0)return{verdict:"steers",reason:o};let s=t.find(i=>("why"in i?i.pattern:i).test(e));return s?{verdict:"steers",reason:"why"in s?s.why:"\
it belongs to the platform that runs the job"}:n?ls:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var er=(...e)=>m(22).duplicateNames(...e),tr=(...e)=>m(22).hiddenValues(...e),Re=(...e)=>m(22).noneLeft(...e),nr=(...e)=>m(22).nothingMatched(...e),rr=(...e)=>m(
22).ourNames(...e),or=(...e)=>m(22).unfit(...e),sr=(...e)=>m(22).unsafeNames(...e);function K({environment:e,path:t,key:n,field:r="",owner:o}){return Me(`${o===void 0?"":`${o}/`}${e}:${t==="/"?"":t}/${n}${r}`)}var ir=e=>e.split("/").filter(t=>t!==
"").length;function ar(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):ir(e.path)-ir(t.path)||(e.path<t.path?-1:1)}var ht=(...e)=>m(26).renameBy(...e);var gt=(...e)=>m(27).aboutRules(...e);var cr=(...e)=>m(27).foldersOf(...e);function lr(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return{environment:t,path:n,recursive:o,
text:i,...r===void 0?{}:{key:r}}}var dr=(...e)=>m(25).selectByRules(...e);async function wt(e,t,n){if(n.rules)return dr(n.rules,n,{list:i=>he(e,t,i),read:i=>ge(e,t,i)});let r=lr(n),o=(await ds(e,t,r,n)).sort(ar),s=o.filter(i=>i.hidden);
if(s.length>0)throw tr(s.map(K));return[{rule:r,secrets:o}]}async function ds(e,t,{environment:n,path:r,key:o,recursive:s},{projectId:i,projectSlug:a="",includeImports:c,
tagSlugs:l}){let d={project:i===void 0?{slug:a}:{id:i},environment:n,path:r,includeImports:c};return o!==void 0?[await ge(e,t,{...d,key:o})]:st(e,t,{...d,recursive:s,
...l===void 0?{}:{tagSlugs:l}})}function se({environment:e="",secretPath:t,recursive:n,rules:r}){return r?cr(r):`${e}:${t}${n?" and below":""}`}function fr(e,t,n){let r=[],o=new Set,s=[],i=!1,a=[],c=(u,d,f)=>{let p={name:d,value:u.value,secret:!0,origin:u,chosen:f},{verdict:g,reason:y=""}=Zn(d,n.names.reserved);
g==="no-variable"&&o.add(p),ps(g,p)?(i||=g==="steers",s.push(`${JSON.stringify(d)} from ${K(u)}: ${y}`)):a.push(p)};for(let{rule:u,secrets:d}of e){let f=fs(u,t)?
void 0:ht(u,t);for(let p of d)c(p,f?f(p):p.key,u.key!==void 0)}if(t.rules&&r.push(...gt(e,t)),s.length>0&&t.onUnsafeName==="error")throw sr(s,i);s.length>0&&r.push(
{level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let l=us(a,t,n,r);return l.size===0&&ys(s,t,r),{variables:[...l.values()],byName:l,notes:r,noVariables:o}}function fs({target:e},{envPrefix:t,envSuffix:n,
nameCase:r}){return e===void 0&&t===""&&n===""&&r==="keep"}function ps(e,{chosen:t}){return e==="breaks"||e==="steers"&&!t}function us(e,{onDuplicate:t,rules:n},r,o){
let s=new Map,i=[];for(let a of e){let c=r.names.fold(a.name),l=s.get(c);if(l&&!ms(l,a)){let u=t==="last"?a:l;i.push({name:a.name,kept:u,other:u===l?a:l}),s.set(
c,u)}else l||s.set(c,a)}if(i.length>0&&t==="error")throw er(i.map(({name:a,kept:c,other:l})=>`${a}: ${J(c)} and ${J(l)}`),i.some(({kept:a,other:c})=>a.name!==c.
name),n!==void 0);for(let{name:a,kept:c,other:l}of i)o.push({level:"info",text:`${a} comes from ${J(c)}, not from ${J(l)} ({on-duplicate}: ${t}).`});return s}function ms(e,t){
return e.name===t.name&&J(e)===J(t)&&e.value===t.value}function J({origin:e,name:t}){return e?K(e):t}function ys(e,t,n){let{onEmpty:r,rules:o}=t;if(e.length===0&&
o?.load.every(({optional:i})=>i))return;let s=e.length>0?Re(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):nr(se(t),o!==void 0);if(r==="error")throw s;r==="warn"&&n.push({level:"warning",text:s.message})}function pr(e,t,n){let r=[];return e.length>0&&r.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${Y(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical or by a rule in {secrets} (/db/"my-key" -> MY_\
KEY), set {name-case}: env, or take it from an output ({export-type}: output).`}),t.length>0&&r.push({level:"warning",text:`Left out of the file, since {file-fo\
rmat}: ${n} cannot hold such a name: ${Y(t)}. Rename the secret in Infisical, or take json or yaml, which hold any name.`}),r}var hs=1.5*1024*1024;function ur(e){
let t=0;for(let{name:r,value:o}of e)t+=r.length+o.length;return t<=hs?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and\
 Linux starts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file\
 ({export-type}).`}]}var gs=/\$\{[\w.-]+\}/;function mr(e){let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>o.includes("${")&&gs.test(o)),r=[];return t.
length>0&&r.push({level:"info",text:`Empty in Infisical, and delivered empty: ${Y(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${..\
.} is left in ${Y(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),r}function yr(e,{masker:t,unmasked:n},r){if(!t)return[];
let o=new Map;for(let{name:s,reason:i}of e)o.set(i,[...o.get(i)??[],s]);return[...o].map(([s,i])=>({level:"info",text:`${n?.(r)??"Not masked in the log"}: ${i.join(
", ")} (${s}).`}))}function Y(e){return e.map(({name:t})=>t).join(", ")}var hr=(...e)=>m(23).renderFile(...e),gr=(...e)=>m(23).unfitForFile(...e),wr=(...e)=>m(23).unfitName(...e);function xr(e,t,n,r){let{variables:o,byName:s,notes:i,noVariables:a}=fr(e,t,n),c=ws(o,a,t);if(o.length>0&&c.delivered.length===0&&t.onEmpty==="error")throw Re(`\
no name fits ({export-type}: ${t.exportType.join(", ")}): ${Y(o)}.`);let l=r(c.delivered),u=["output","variables","env"].map(h=>({target:h,variables:[...l[h]??[],
...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)ks(h,l[h]??[],s,c[h],n);let d=[],f=({name:h},w)=>{w!==void 0&&d.
push(`${h}: ${w}`)};for(let h of u)for(let w of h.variables)f(w,bs(w,h.target,a,t,n));for(let h of c.file)f(h,gr(t.fileFormat,h));if(d.length>0)throw or(d);let p={
minLength:t.maskMinLength,exempt:t.maskExempt,shown:xs(t,n)},{texts:g,unmasked:y}=ne(o,p,n.masker);return{variables:c.delivered,masks:g,file:t.exportType.includes(
"file")?hr(t.fileFormat,c.file):void 0,sets:u,notes:[...i,...pr(c.outOfEnv,c.outOfFile,t.fileFormat),...ur(c.env),...mr(o),...yr(y,n,t)],unmasked:new Map(y.map(
({name:h,reason:w})=>[h,w]))}}function ws(e,t,{exportType:n,fileFormat:r}){let o=y=>n.includes(y)?e:[],s={output:o("output"),variables:o("variables"),env:o("env"),
file:o("file")};if(t.size===0)return{...s,outOfEnv:[],outOfFile:[],delivered:e};let i=y=>t.has(y)&&!y.chosen,a=o("env").filter(i),c=o("file").filter(y=>i(y)&&wr(
r,y.name)!==void 0),{output:l,variables:u}=s,d=o("env").filter(y=>!i(y)),f=o("file").filter(y=>!c.includes(y)),p=new Set([...o("none"),...l,...u,...d,...f]),g=e.
filter(y=>p.has(y));return{output:l,variables:u,env:d,file:f,outOfEnv:a,outOfFile:c,delivered:g}}function xs({environment:e,projectId:t,projectSlug:n,domain:r,rules:o},s){
let i=o?.load.flatMap(a=>[a.environment,a.owner])??[];return[e,t,n,r.hostname,r.href,...i,...s.shown].filter(a=>a!==void 0)}function ks(e,t,n,r,o){let s=t.flatMap(
({name:i})=>n.get(o.names.fold(i))??[]).filter(i=>r.includes(i));if(s.length>0)throw rr(s.map(({name:i})=>i),e)}function bs(e,t,n,r,o){return t==="env"&&n.has(e)?
"no shell could read a variable of that name: take it from an output ({export-type}: output), or rename the secret.":o.unfit(e,t,r)}var kr=(...e)=>m(24).reportFailed(...e),br=(...e)=>m(24).reportLoaded(...e);async function xt(e){let t={...e,host:en(e.host)},{host:n,product:r}=t,o=(i,a)=>n.say(i,M(a,r.style)),s;try{let i=ft(t.given,r);s=i.settings,pn(t,s);for(let c of i.
warnings)o("warning",c);let a=await Ss(t,s,o);return a&&s.summary==="always"&&Es(n,o,br(a,r.style)),!0}catch(i){let a=Xn(re(i),s);return n.say("error",On(a,r.style)),
n.ended?.(M(a.message,r.style)),ve(()=>{n.targets.includes("output")&&n.set("output",[F(U.errorCode,a.code)],s??{})}),s?.summary!=="never"&&ve(()=>n.summary?.(kr(
a,r.style))),!1}}async function Ss(e,t,n){let{host:r,clock:o=A}=e,s=t.exportType.includes("file")&&!t.dryRun?Qt(Xt(t.fileOutputPath,r,t.allowOutside)):void 0,i=q(
t.retryDeadline,o),a=fn(e,t,i),c=Ts(r,t.domain.href),l;try{if(t.dryRun){Qn(await ut(e,t,a,i),t,g=>n("info",g));return}let{accessToken:u,obtained:d}=await zn(e,t,
a,i);d&&t.revoke&&(l=u,c({accessToken:u.value}));let f=await vs(e,t,a.infisical,u,s?.path);s&&c({files:t.deleteFile?[s.path,s.beside]:[s.beside]}),Bn(f,t,r,s),s&&
ve(()=>c({files:t.deleteFile?[s.path]:[]}));for(let{level:g,text:y}of f.notes)n(g,y);let p=Os(f,t,s?.path);return n("info",p),r.ended?.(p,f.variables,t),t.exportAccessToken&&
(l=void 0,t.revoke&&!r.atEnd&&n("info",Rs)),f}catch(u){throw Ps(i,u),u}finally{l&&await En(a.infisical,l.value,o,n)&&ve(()=>c({accessToken:void 0})),a.close()}}
var Rs="The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itself.";async function vs(e,t,n,r,o){let s=await wt(
n,r.value,t);return xr(s,t,e.host,i=>Hn(i,t,r,o))}function Ts({atEnd:e},t){let n={files:[]};return r=>{n={...n,...r};let{accessToken:o,files:s}=n;e?.(o===void 0?
{files:s}:{files:s,accessToken:o,domain:t})}}function Os({variables:e},t,n){let r=e.slice(0,50).map(({name:s})=>s),o=r.length===0?"":`: ${r.join(", ")}${e.length>
r.length?` and ${e.length-r.length} more`:""}`;return`Loaded ${e.length} secret${e.length===1?"":"s"} from ${se(t)} (${t.exportType.join(", ")})${o}.${n===void 0?
"":` File: ${n}`}`}function Es(e,t,n){try{e.summary?.(n)}catch(r){t("warning",`The summary could not be shown. ${re(r).message}`)}}function Ps(e,t){e.end(t instanceof
Error?t:new Error("ended"))}function ve(e){try{e()}catch{}}var Rr=require("node:path");var vr="leftover",As=1024*1024,_s={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function bt(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new x(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Rr.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:Is(t),unfit:Cs,say:(s,i)=>n(Ls(s,i)),mask:s=>n($s(s)),set:(s,i)=>r(o(_s[s]??s),Sr(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STA\
TE"),Sr([{name:vr,value:JSON.stringify(s)}]))}}}function Is(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_\
REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(
r=>r!==void 0&&r!=="")}function Cs(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>As?"the value is larger than the 1 MiB that GitHub tak\
es for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment\
. Give it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take\
 it from an output or a file ({export-type}: output or file).";if(!pt(e))return"the value is larger than the 128 KiB that Linux takes for one environment variab\
le; with it no later step would start. Take it from a file ({export-type}: file)."}var Ns={debug:"::debug::",warning:"::warning::",error:"::error::"};function Ls(e,t){
let n=t.split(`
`).map(Ee).join(`
`),r=Ns[e];return`${r===void 0?n:r+Tr(n)}
`}function $s(e){let t="";for(let n of e)t+=`::add-mask::${Tr(n)}
`;return t}function Tr(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Sr(e){let t=Ds(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var kt="infisical_";function Ds(e){let t=e.filter(({value:o})=>o.includes(kt)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${kt}${r}`);)r++;return`${kt}${r}`}var v=require("node:fs");var H={env:process.env,clock:{...A,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Ms,
read:Fs,run:Hs,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function Ms(e,t){let n=0;try{let r=(0,v.openSync)(e,"a",384);try{n=(0,v.fstatSync)(
r).size,Us(r,Buffer.from(t))}catch(o){throw Or(e,n,o),o}finally{(0,v.closeSync)(r)}}catch(r){throw r instanceof x?r:Er(e,r,"what had been written was taken back")}
return()=>Or(e,n)}function Us(e,t){for(let n=0;n<t.length;)n+=(0,v.writeSync)(e,t,n)}function Or(e,t,n){try{(0,v.truncateSync)(e,t)}catch(r){throw Er(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function Er(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new x(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function Fs(e,t){
let n=(0,v.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,v.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,v.closeSync)(n)}}async function Hs(e,t){let{exec:n}=await Promise.resolve().then(()=>Rt(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(c,l)=>{i(),c?
o(Bs(c,t)):r(l)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function Bs({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new x("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function St(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var Pr;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Pr||(Pr={}));function Ar(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var _r="INPUT_";function Ir(e){let t=Object.keys(e).filter(n=>n.startsWith(_r)).map(n=>n.slice(_r.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Ar(
n)]))}var Cr=bt(H);St(()=>xt({product:Se.github,given:Ir(H.env),host:Cr,sources:{github:Ue,env:Fe,file:He,command:Be},hands:H,clock:H.clock}),(e,t)=>Cr.say(e,t),H);
