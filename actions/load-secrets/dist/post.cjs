// Made from actions/load-secrets/src/post.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var Jt=Object.create;var X=Object.defineProperty;var Vt=Object.getOwnPropertyDescriptor;var qt=Object.getOwnPropertyNames;var Yt=Object.getPrototypeOf,Qt=Object.prototype.hasOwnProperty;var Zt=(e,t)=>{for(var n in t)X(e,n,{get:t[n],enumerable:!0})},Xt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of qt(t))!Qt.call(e,o)&&o!==
n&&X(e,o,{get:()=>t[o],enumerable:!(r=Vt(t,o))||r.enumerable});return e};var Me=(e,t,n)=>(n=e!=null?Jt(Yt(e)):{},Xt(t||!e||!e.__esModule?X(n,"default",{value:e,enumerable:!0}):n,e));var F=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{c(r.next(u))}catch(f){
i(f)}}function l(u){try{c(r.throw(u))}catch(f){i(f)}}function c(u){u.done?s(u.value):o(u.value).then(a,l)}c((r=r.apply(e,t||[])).next())})},ee=class{constructor(t){
this.message=t}readBody(){return F(this,void 0,void 0,function*(){return new Promise(t=>F(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return F(this,void 0,void 0,function*(){return new Promise(
t=>F(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},N=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return F(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,c){o||(o=!0,r(l,c))}let i=t.httpModule.
request(t.options,l=>{let c=new ee(l);s(void 0,c)}),a;i.on("socket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var Fe;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Fe||(Fe={}));function De(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function je(e){return process.env[`STATE_${e}`]||""}var en=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,tn=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,nn=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
rn=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],on=/^(?!\s*::)(?:(?!##)[ -~])*$/;function te(e){if(e.length<=8e3&&on.test(e))return e;let t=e.slice(0,2*8e3).
replace(en,"").replace(tn," | ").replace(/\t/g," ").replace(nn,"?"),n=rn.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var D={};Zt(D,{Failure:()=>g});var g=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var sn,m=e=>(sn??=require("./cold.cjs").open(D))[e];var ne=(...e)=>m(0).readClientCertificate(...e);var O={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function j(e,t=O){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,l)=>{
let c=()=>{},u=s(f=>{c(),l(f)});o||(c=t.after(i,()=>{u(),a()}))})}}function U({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Ue=require("node:stream");function Be(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new g("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Ue.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function E(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var an=500,cn=1e4,ln=2;async function He(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,l=a.now(),c=({code:d,what:p,fixes:k=[],refusal:R,cause:S},x,b)=>{
let T=x>1?` (${x} tries in ${E(a.now()-l)})`:"",I=b?[`Raise {retry-deadline} (it is ${E(n.seconds*1e3)}) if this is worth a longer wait.`]:[],Z={fixes:[...k,...I],
cause:S,...R?{refusal:R}:{}};return new g(d,`Could not ${e.purpose} (${t}): ${p}${T}.`,Z)},u=0,f=Ne;for(let d=1;;d++){if(await pn(e,n,r,()=>c(dn,d,!0)),n.left()===
0)throw c(f,d-1,!0);let p=await i();if(!("mayPass"in p))return p;(!(p.code==="timed-out"&&n.left()<ln)||f===Ne)&&(f=p);let R=a.now(),S=o()*Math.min(cn,an*2**(d-
1));p.wait!==void 0&&(r.until=Math.max(r.until,R+p.wait));let x=Math.max(0,r.until-R)+S,b=p.mayPass==="yes"||p.mayPass==="once"&&u++===0;if(e.retry===!1||!b)throw c(
p,d,!1);if(x>=n.left())throw c(fn(f),d,!0);s?.(`Could not ${e.purpose} (${t}): ${p.what}. Trying again ${x<50?"at once":`in ${E(x)}`} (try ${d+1}).`),await n.wait(
x)}}var Ne={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},dn={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function fn(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${E(e.wait)}, more than is left before the deadlin\
e`}}async function pn(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var H=require("node:http");var Ge="0.1.0";var Je=require("node:net");var Ke=(...e)=>m(1).proxyAuthorization(...e),We=(...e)=>m(1).readProxy(...e);function re(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=ze(n,t);return r?We(e,r,n.toUpperCase(),ze("no_proxy",t)??""):void 0}var mn=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function oe(e){let t=mn(e);return{host:t,port:e.port,servername:(0,Je.isIP)(t)?"":t}}function ze(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var se=(...e)=>m(4).readCertificates(...e),ie=(...e)=>m(4).readExtraCertificates(...e);var ae=(...e)=>m(4).trusting(...e);var Ve=(...e)=>m(5).tunnelAgent(...e);var Ye=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Qe(e){let{base:t,proxy:n,certificates:r,client:o,deadline:s,timeout:i}=e,l=(t.protocol===
"https:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>Me(require("node:https"))):{Agent:H.Agent,request:H.request},c=r?ae(r):void 0,u=o&&t.protocol===
"https:"?ae(r,o):c,f={keepAlive:!0,maxSockets:4,rejectUnauthorized:!0,...u?{secureContext:u}:{}},d={options:f,trust:c,patience:i*1e3,clock:s.clock},p=n&&Ye(e)?Ve(
{proxy:n,...d}):new l.Agent(f);return{module:l,agent:p}}function Ze(e,t,n){let r={...qe(n.headers),accept:"application/json","accept-encoding":"identity","user-\
agent":`infisical-ci/${Ge}`,...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-urlencoded"}:{},...qe(e.headers)},
{base:o,proxy:s}=n,{method:i}=e;if(!s||Ye(n))return{method:i,protocol:o.protocol,...oe(o),path:t,headers:r};let a=Ke(s);return{method:i,protocol:s.protocol,...oe(
s),path:o.origin+t,headers:{...r,host:o.host,...a?{"proxy-authorization":a}:{}}}}function qe(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),
n]))}var Xe=(...e)=>m(3).setbackOf(...e);function et(e,t){let n=[],r=!1,o=()=>{},s=new Promise((c,u)=>{o=()=>u(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let c of n)c.destroy()},a=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(c){n.push(c),r&&c.destroy()},orEnd:c=>Promise.race([c,s]),stop(){a(),l()}}}var tt=(...e)=>m(6).verdictOn(...e);var yn=64*1024*1024;function ce(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new N(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:l}=e,c=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),u=d=>({base:n,ask:p=>{let k={deadline:d,hold:o,random:i,...l?{onRetry:l}:{}};return He(p,U(p,{base:n})+r,k,()=>f(p,d))},within:u,close:()=>a.forEach(
p=>{p.then(({agent:k})=>k.destroy(),gn)})});async function f(d,p){let k=new URL(n+d.path),R=t+d.path+(d.query?`?${new URLSearchParams(d.query).toString()}`:""),
S=Math.min(e.timeout*1e3,p.left()),x=et(p,S);try{let b=a.get(c)??Qe(e);a.set(c,b);let{agent:T,module:I}=await b,Z=d.json?JSON.stringify(d.json):d.form?new URLSearchParams(
d.form).toString():null,Wt={options:{...Ze(d,R,e),agent:T},parsedUrl:k,httpModule:hn(x,I)},{message:zt}=await x.orEnd(s.requestRaw(Wt,Z)),B=await x.orEnd(xn(zt,
d.maxBytes??yn));return wn(B)?B:tt(B,d,k)??B}catch(b){let T=p.reason();if(T)throw T;return x.isOver()?{code:"timed-out",what:`no whole answer came within ${E(S)}`,
mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Xe(b)}finally{x.stop()}}return u(e.deadline)}function hn(e,{request:t}){return{request:(r,o)=>{
let s=t(r,o);return e.bind(s),s}}}var gn=()=>{},wn=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function xn(e,t){let n=await Be(e,t),r=Object.
entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var nt=(...e)=>m(2).notJson(...e),le=(...e)=>m(2).refusalOf(...e);function de(e,t,n){let r=kn(e);if(r)return r.json;throw nt(e,t,n)}function kn({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}function fe(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var bn,rt=e=>(bn??=require("./doctor.cjs").open(D))[e];function pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return vn(r)?r:
void 0}catch{return}}function vn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ot=(...e)=>m(21).removeFiles(...e);function st(e){let t=[],n=o=>{let s=o;for(let i of t)for(let a of i)a!==""&&s.includes(a)&&(s=s.replaceAll(a,"***"));return s},{summary:r}=e;return{...e,mask(o){
t.push(o),e.mask(o)},say:(o,s)=>e.say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var it=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),at=e=>JSON.stringify(e).slice(1,-1),ue=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Rn=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:ue(e),Sn={"\x07":"a","\b":"b","	":"t","\n":"n","\v":"\
v","\f":"f","\r":"r","\x1B":"E","'":"'","\\":"\\"},ct=e=>`\\${Sn[e]??e.charCodeAt(0).toString(8).padStart(3,"0")}`,Tn=e=>[e.replace(/[^ -~\u0080-\uffff]|['\\]/g,
ct),Buffer.from(e).toString("latin1").replace(/[^ -~]|['\\]/g,ct)],me={json:e=>[at(e)],dialect(e){let t=at(e),n=t.replace(/[^ -~]/g,ue),r=[n,t.replace(/[<>&]/g,
ue),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&r.push(t.replace(/[^ -~]/gu,Rn)),r.filter(o=>o!==t)},url:e=>[it(e)],form(e){let t=it(e);return[encodeURIComponent(
e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll("%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll(
"'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&"),e.replace(/["$\\`]/g,"\\$&"),...Tn(e)]};var $n=["json","dialect","url","form","base64","base64url"],K=8,ye=4,he=e=>/^[\w.-]+$/.test(e);function ge(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function we(e,t,n=r=>r.length>=K){if(he(e))return xe([e],t);let r=ge(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return lt(
o.flatMap(c=>[c,...dt(c,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(me.shell):[],a=!t.splitsLines||s.length===r.length,l=a?t.misses.filter(
c=>c!=="shell"):$n;return lt([...s,...i,...o.flatMap(c=>[...a?[c]:[],...dt(c,l)])])}function xe(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>G(e,r)).filter(pt)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=ye):[];return[...e,...G(n,0)]}function lt(e){return[...new Set(e)]}function dt(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:me[o](n)),...Cn(n,t)]}var Pn=/^[ -=@-}]*$/;function Cn(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&Pn.test(e))return e.length%3===0||e.length<ye?[]:G([o],0);let s=[
0,1,2].flatMap(l=>G([o],l)).filter(pt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((l,c)=>c===
0||l!==s[c]):[]]}var pt=e=>e.length>=ye;function G(e,t){let n=e.map(s=>ft(t)+s+ft((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var ft=e=>"\0".repeat(e);var An=/pass|secret|token|key|credential|private/i,On=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function ut(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[c,u]of Object.entries(i))s(u,[...a,c],l||An.test(c));else(typeof i=="number"?l:typeof i=="string"&&(l||On(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var ke=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var En=Math.max(...[...ke].map(e=>e.length));function mt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=En&&ke.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function yt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Ln));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Ln(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function be(e,t,n){let r=e.filter(({secret:f,value:d})=>f&&d!=="");if(!n)return{texts:[],unmasked:r.map(({name:f})=>({name:f,reason:"nothing can be hidden here"}))};
let o=mt(t),s=yt(t.exempt),i=f=>f.length>=K&&o(f)===void 0,a=new Set,l=[],c=[],u=(f,d)=>{for(let p of we(d,n,i))a.add(p);for(let p of _n(d.trim())?ge(d):[])Mn(p)&&
!i(p)&&c.push({name:f,text:p,reason:In(n)})};for(let{name:f,value:d}of r){let p=s(f)?"exempt ({mask-exempt})":void 0;if(p===void 0&&he(d)&&o(d)===void 0){l.push(
d);continue}let k=d.trim(),R=p??o(k);if(R!==void 0){c.push({name:f,text:k,reason:`it is ${R}`});continue}u(f,d);let{leaves:S,cut:x}=ut(k);x&&c.push({name:f,text:"",
reason:"it has more fields than are looked at one by one"});for(let b of S){let T=s(f,b.path)?"exempt ({mask-exempt})":o(b.text);T===void 0?u(f,b.text):c.push({
name:f,text:b.text,reason:`a field of it is ${T}`})}}for(let f of xe(l,n))a.add(f);return{texts:[...a],unmasked:Fn(c.filter(({text:f})=>!a.has(f)))}}var In=({splitsLines:e})=>`\
lines of it that are shorter than ${K} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest of it"}`,_n=e=>/[\r\n]/.
test(e),Mn=e=>/[^\s!-/:-@[-`{-~]/.test(e);function L(e,t){return t?we(e,t,()=>!0):[e]}function Fn(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??
new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function ht({host:e,hands:t},n,r){let{domain:o,caCertificate:s,clientCertificate:i,clientKey:a,extraHeaders:l,timeout:c}=n,u=new Map,f=(p,{ca:k,...R})=>{let{authorities:S,
proxy:x=re(p,t.env)}=t.route?.(p)??{};x&&Dn(x,e);let b=I=>e.say("info",I),T=k===void 0&&!S?{}:{certificates:jn(k,S,t.env)};return ce({base:p,timeout:c,deadline:r,
transports:u,onRetry:b,...R,...T,...x?{proxy:x}:{}})},d=f(o,{headers:l,...s===void 0?{}:{ca:s},...i===void 0&&a===void 0?{}:{client:ne(i,a,p=>e.mask(L(p,e.masker)))}});
return{infisical:d,platform:p=>f(p,{}),close:()=>d.close()}}function Dn({username:e,password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].
flatMap(o=>L(o,n.masker)))}function jn(e,t,n){let r=[t,n.NODE_EXTRA_CA_CERTS].map(o=>ie(o));return[...e===void 0?[]:[se(e)],...r].join(`
`)}function gt({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(c=>[c,c.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(c=>({name:"extra-headers",value:c,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(c=>c===void 0?[]:L(c,e.masker)),...i.length>
0?be(i,a,e.masker).texts:[]];l.length>0&&e.mask(l)}var ve=(...e)=>rt(1).causeOf(...e);var wt={status:404,says:/^Route [A-Z]+:\//};function xt({status:e,message:t}){return e===wt.status&&wt.says.test(t)}async function kt(e,t,n){let r=await e.ask(t).catch(i=>{throw Un(i,n)}),o=de(r,t,e);if(r.status<400)return{json:o};let s=le(r);return{refusal:s,noRoute:xt(s)}}function bt({
refusal:e},t,n,r,o){let s=ve(e,r),i=`Could not ${t.purpose} (${U(t,n)}): the server answered ${e.status}: ${e.message}`;return new g(o??s.code,Bn(i),{fixes:s.fixes,
refusal:e})}function Un(e,t){if(!(e instanceof g)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...ve(o,t).fixes,...e.fixes];
return new g(n,r,{fixes:s,refusal:o,cause:e})}var Bn=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Nn=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function Re(e,t){let n={...Nn("revoke",t),retry:!1},r=await kt(e,n,"read");if("refusal"in r)throw bt(r,n,e,"read")}var vt=(...e)=>m(20).toFailure(...e);var Hn=5;async function Rt(e,t,n,r){try{return await Re(e.within(j(Hn,n)),t),!0}catch(o){return Se(r,o),!1}}function Se(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${vt(t).message}`)}var w={expects:"a text",read:e=>e},Gn=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),P={expects:"true or false",read:e=>Gn.get(e.toLowerCase())};function W(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function St(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=At(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var Te={expects:"a list, with co\
mmas or line ends between its items",read:e=>At(e)},Tt={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},z={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},$t={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Pt={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}},Ct={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function At(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var y=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),h=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Kn=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],$={identityId:y("essential",Tt),clientId:y("essential",w),clientSecret:y("essential",w,{secret:!0}),projectSlug:y("e\
ssential",z),projectId:y("essential",w),environment:y("essential",z,{aliases:["envSlug"]}),secretPath:h("essential",$t,"/"),secrets:y("essential",w,{verbatim:!0}),
domain:h("essential",w,"https://app.infisical.com"),method:y("essential",C(...Kn)),audience:y("essential",w,{aliases:["oidcAudience"]}),tokenSource:y("identity",
w),tokenEnv:y("identity",w),tokenFile:y("identity",w),tokenCommand:y("identity",w),organizationSlug:y("identity",z),accessToken:y("identity",w,{secret:!0}),allowHttp:h(
"identity",P,!1),subject:y("identity",w),audiences:y("identity",w),claims:y("identity",Ct),recursive:h("selection",P,!1),includeImports:h("selection",P,!0),tagSlugs:y(
"selection",Te),secretName:y("selection",w),envPrefix:h("selection",w,""),envSuffix:h("selection",w,""),nameCase:h("selection",C("keep","upper","lower","env"),"\
keep"),onDuplicate:h("selection",C("error","first","last"),"error"),onUnsafeName:h("selection",C("error","skip"),"error"),onEmpty:h("selection",C("error","warn",
"ignore"),"error"),exportType:h("delivery",St("env","output","file","none"),["env"]),fileOutputPath:y("delivery",w),fileFormat:h("delivery",C("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:h("delivery",P,!1),allowOutside:h("delivery",P,!1),maskMinLength:h("delivery",W(1,100),4),maskExempt:h("delivery",
Te,[]),exportAccessToken:h("delivery",P,!1,{aliases:["exportToken"]}),revoke:h("delivery",P,!0),summary:h("delivery",C("failure","always","never"),"failure"),dryRun:h(
"delivery",P,!1),caCertificate:y("network",w),clientCertificate:y("network",w),clientKey:y("network",w,{secret:!0}),extraHeaders:h("network",Pt,{},{secret:!0}),
timeout:h("network",W(1,3600,"seconds"),30),retryDeadline:h("network",W(1,86400,"seconds"),120)},Wn=Object.keys($);function $e(e){return $[e]}var Ot=(...e)=>m(28).readRules(...e);function Et(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!fe(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var Pe=(...e)=>m(30).unknownName(...e);var J=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),zn={kebab:J,flag:e=>`--${J(e)}`,camel:e=>e,snake:e=>J(e).replaceAll("-","_"),upper:e=>J(e).replaceAll("-",
"_").toUpperCase()};function A(e,t){return zn[t](e)}function V(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,r,o="",s="",i)=>{
let a=r.replace(/-[a-z]/g,c=>c.slice(1).toUpperCase());if(!Jn(a))return n;let l=t==="flag"&&o&&(i!==void 0||Vn(a,s));return A(a,t)+(l?"=":o)})}var Jn=e=>Object.
hasOwn($,e);function Vn(e,t){let{expects:n,read:r}=$e(e).reader;return/^one |^a whole |true/.test(n)&&r(t)!==void 0}function Lt(e,{style:t,stray:n="",rows:r=$}){let o={},s=[],i={},a=qn(r);for(let[l,c]of Object.entries(e)){let u=c?.trim()??"";if(c===void 0||u==="")continue;let f=Yn(
l,t,a),d=f!==void 0&&r[f]?.verbatim?c:u;f===void 0?s.push({name:l,text:`${Pe(l,Qn(t,a))} ${n}`.trimEnd()}):o[f]!==void 0&&o[f]!==d?s.push({name:f,text:`is writt\
en twice with different values, as ${i[f]??""} and as ${l.toLowerCase()}: keep one.`}):(o[f]=d,i[f]=l.toLowerCase())}return{given:o,problems:s}}function qn(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:r=[]}])=>[n,...r].map(o=>[o.toLowerCase(),{name:o,key:n}])))}function Yn(e,t,n){let r=e.toLowerCase(),o=n.get(r.
replace(/[-_]/g,""));return o&&A(o.name,t).toLowerCase()===r?o.key:void 0}var Qn=(e,t)=>[...t.values()].map(({name:n})=>A(n,e).toLowerCase());var It=(...e)=>m(29).missing(...e);var _=e=>(t,n)=>n[e]===void 0&&!t.dryRun?{name:e,text:It(e,t)}:void 0,_t=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,Zn={universal:[_("c\
lientId"),_("clientSecret")],"access-token":[_("accessToken")]},Xn=[_("identityId")],er=[(e,t)=>t.projectId===void 0?_("projectSlug")(e,t):void 0,_t("projectSlu\
g","projectId","and {project-id} both name the project: keep one of the two."),_("environment"),(e,t)=>t.method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?
{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&
t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in with is given too: keep one of t\
he two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and something else: keep one of the two."}:
void 0,({dryRun:e,method:t})=>e&&Mt(t)!==q.token?{name:"dryRun",text:`shows what a token says, and {method}: ${t} has none: keep one of the two.`}:void 0,_t("se\
cretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==
void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],q={
token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],"aws-iam":["identityId"],universal:["clientId","clientSecret"],"access-token":[
"accessToken"]},Mt=e=>Object.entries(q).find(([t])=>t===e)?.[1]??q.token,tr=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, \
since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==void 0&&t[e]!==!1&&!t.exportType.
includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),({domain:e},t)=>t.clientCertificate!==void 0&&e.protocol==="http:"?
{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...["subject","audiences","claims"].map(e=>({dryRun:t},n)=>n[e]!==void 0&&
!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(q).flat())].map(e=>({method:t},n)=>n[e]!==void 0&&!Mt(t).includes(
e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Ft(e,t,n,r){let o=new Set([...n.map(({name:a})=>a),...r.spares??[]]),s=a=>a.flatMap(l=>l(
e,t)??[]).filter(({name:l})=>!o.has(l));return{wrong:s([...Zn[e.method]??Xn,...er]).map(a=>r.emptiness&&a.text.startsWith("is missing")?{...a,text:`${a.text} If\
 it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(tr)}}function Ce(e,t){let{given:n,problems:r}=Lt(e,t),o={};for(let[d,p]of Object.entries(t.rows??$))o[d]=nr(d,p,n[d],t,r);let s=o.method??rr(n),i=Et(o.domain,o.allowHttp);
typeof i=="string"&&r.push({name:"domain",text:i});let a={...o,method:s,domain:i},l=a.secrets===void 0?void 0:Ot(a.secrets,a);l&&(a.rules=l.rules,r.push(...l.problems));
let{wrong:c,idle:u}=Ft(a,{...l?.spare,...n},r,t);r.push(...c);let f=({name:d,text:p})=>`${Object.hasOwn($,d)?A(d,t.style):d} ${p}`;if(r.length>0)throw sr(r.map(
f),new Set(r.map(({name:d})=>d)).size);return{settings:a,warnings:u.map(f)}}function nr(e,{reader:t,fallback:n,secret:r},o,{reference:s},i){if(o===void 0)return n;
let a=s?.bareIn(o);if(s&&a)return i.push({name:e,text:`is the text ${a} itself, not its value: write ${s.write(a)}.`}),n;let l=t.read(o);return l!==void 0?l:(i.
push({name:e,text:`${r?"":`is ${or(o)}, but `}must be ${t.expects}.`}),n)}function rr(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function or(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function sr(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new g("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var ir=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,Y={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?ir.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};async function Ae(e,{accessToken:t,domain:n,files:r}){let o={...e,host:st(e.host)},{host:s,product:i,clock:a=O}=o,l=(c,u)=>s.say(c,V(u,i.style));for(let{path:c,
reason:u}of ot(r))l("warning",`The file ${c} holds secrets and could not be removed: ${u}.`);if(t!==void 0){if(s.mask(L(t,s.masker)),cr(t)){l("debug","The acces\
s token has ended by itself.");return}try{let{settings:c}=Ce(o.given,i);if(gt(o,c),c.domain.href!==n){l("warning",ar(n,c.domain.href));return}let u=ht(o,c,j(c.timeout,
a));await Rt(u.infisical,t,a,l)&&l("info","Revoked the access token."),u.close()}catch(c){Se(l,c)}}}var ar=(e,t)=>`The access token was not revoked, and ends by\
 itself in time: it came from ${e??"nowhere"}, and {domain} is now ${t}. Look for what changed between this step and the end of the job.`;function cr(e){let t=pe(
e)?.exp;return typeof t=="number"&&t*1e3<=Date.now()}function Oe({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}function Le(e){let{accessToken:t,domain:n,files:r}=lr(e);return{files:Array.isArray(r)?r.filter(Ee):[],...Ee(t)&&Ee(n)?{accessToken:t,domain:n}:{}}}function lr(e){
try{return JSON.parse(e)??{}}catch{return{}}}var Ee=e=>typeof e=="string"&&e!=="";var jt=require("node:path");var Q="leftover",dr=1024*1024,fr={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function _e(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new g(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,jt.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:pr(t),unfit:ur,say:(s,i)=>n(yr(s,i)),mask:s=>n(hr(s)),set:(s,i)=>r(o(fr[s]??s),Dt(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STA\
TE"),Dt([{name:Q,value:JSON.stringify(s)}]))}}}function pr(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_R\
EF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(
r=>r!==void 0&&r!=="")}function ur(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>dr?"the value is larger than the 1 MiB that GitHub tak\
es for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment\
. Give it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take\
 it from an output or a file ({export-type}: output or file).";if(!Oe(e))return"the value is larger than the 128 KiB that Linux takes for one environment variab\
le; with it no later step would start. Take it from a file ({export-type}: file)."}var mr={debug:"::debug::",warning:"::warning::",error:"::error::"};function yr(e,t){
let n=t.split(`
`).map(te).join(`
`),r=mr[e];return`${r===void 0?n:r+Ut(n)}
`}function hr(e){let t="";for(let n of e)t+=`::add-mask::${Ut(n)}
`;return t}function Ut(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Dt(e){let t=gr(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var Ie="infisical_";function gr(e){let t=e.filter(({value:o})=>o.includes(Ie)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${Ie}${r}`);)r++;return`${Ie}${r}`}var v=require("node:fs");var M={env:process.env,clock:{...O,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:wr,
read:kr,run:br,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function wr(e,t){let n=0;try{let r=(0,v.openSync)(e,"a",384);try{n=(0,v.fstatSync)(
r).size,xr(r,Buffer.from(t))}catch(o){throw Bt(e,n,o),o}finally{(0,v.closeSync)(r)}}catch(r){throw r instanceof g?r:Nt(e,r,"what had been written was taken back")}
return()=>Bt(e,n)}function xr(e,t){for(let n=0;n<t.length;)n+=(0,v.writeSync)(e,t,n)}function Bt(e,t,n){try{(0,v.truncateSync)(e,t)}catch(r){throw Nt(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function Nt(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new g(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function kr(e,t){
let n=(0,v.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,v.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,v.closeSync)(n)}}async function br(e,t){let{exec:n}=await Promise.resolve().then(()=>Me(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(l,c)=>{i(),l?
o(vr(l,t)):r(c)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function vr({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new g("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}var Ht="INPUT_";function Gt(e){let t=Object.keys(e).filter(n=>n.startsWith(Ht)).map(n=>n.slice(Ht.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),De(
n)]))}var Kt=_e(M),Rr={product:Y.github,given:Gt(M.env),host:Kt,hands:M,clock:M.clock};Ae(Rr,Le(je(Q))).catch(e=>{Kt.say("warning",`Cleaning up after the secrets step\
 broke off (${e instanceof Error?e.name:"for no known reason"}).`)});
