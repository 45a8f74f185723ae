// Made from actions/load-secrets/src/post.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var Yt=Object.create;var ne=Object.defineProperty;var Zt=Object.getOwnPropertyDescriptor;var Qt=Object.getOwnPropertyNames;var Xt=Object.getPrototypeOf,en=Object.prototype.hasOwnProperty;var tn=(e,t)=>{for(var n in t)ne(e,n,{get:t[n],enumerable:!0})},nn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Qt(t))!en.call(e,o)&&
o!==n&&ne(e,o,{get:()=>t[o],enumerable:!(r=Zt(t,o))||r.enumerable});return e};var je=(e,t,n)=>(n=e!=null?Yt(Xt(e)):{},nn(t||!e||!e.__esModule?ne(n,"default",{value:e,enumerable:!0}):n,e));var j=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function c(u){try{a(r.next(u))}catch(f){
i(f)}}function l(u){try{a(r.throw(u))}catch(f){i(f)}}function a(u){u.done?s(u.value):o(u.value).then(c,l)}a((r=r.apply(e,t||[])).next())})},re=class{constructor(t){
this.message=t}readBody(){return j(this,void 0,void 0,function*(){return new Promise(t=>j(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return j(this,void 0,void 0,function*(){return new Promise(
t=>j(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},K=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return j(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,c){i?o(i):c?r(c):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,a){o||(o=!0,r(l,a))}let i=t.httpModule.
request(t.options,l=>{let a=new re(l);s(void 0,a)}),c;i.on("socket",l=>{c=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{c&&c.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var De;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(De||(De={}));function Ue(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function Ne(e){return process.env[`STATE_${e}`]||""}var rn=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,on=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,sn=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
an=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],cn=/^(?!\s*::)(?:(?!##)[ -~])*$/;function oe(e){if(e.length<=8e3&&cn.test(e))return e;let t=e.slice(0,2*8e3).
replace(rn,"").replace(on," | ").replace(/\t/g," ").replace(sn,"?"),n=an.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var D={};tn(D,{Failure:()=>h});var h=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var ln,g=e=>(ln??=require("./cold.cjs").open(D))[e];var se=(...e)=>g(0).readClientCertificate(...e);var C={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function U(e,t=C){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(c=>c(i)))},wait:i=>new Promise((c,l)=>{
let a=()=>{},u=s(f=>{a(),l(f)});o||(a=t.after(i,()=>{u(),c()}))})}}function O({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Be=require("node:stream");function He(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new h("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Be.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function E(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var dn=500,fn=1e4,pn=2;async function Ke(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:c}=n,l=c.now(),a=({code:d,what:p,fixes:k=[],refusal:b,cause:S},x,R)=>{
let T=x>1?` (${x} tries in ${E(c.now()-l)})`:"",H=R?[`Raise {retry-deadline} (it is ${E(n.seconds*1e3)}) if this is worth a longer wait.`]:[],te={fixes:[...k,...H],
cause:S,...b?{refusal:b}:{}};return new h(d,`Could not ${e.purpose} (${t}): ${p}${T}.`,te)},u=0,f=Ge;for(let d=1;;d++){if(await yn(e,n,r,()=>a(un,d,!0)),n.left()===
0)throw a(f,d-1,!0);let p=await i();if(!("mayPass"in p))return p;(!(p.code==="timed-out"&&n.left()<pn)||f===Ge)&&(f=p);let b=c.now(),S=o()*Math.min(fn,dn*2**(d-
1));p.wait!==void 0&&(r.until=Math.max(r.until,b+p.wait));let x=Math.max(0,r.until-b)+S,R=p.mayPass==="yes"||p.mayPass==="once"&&u++===0;if(e.retry===!1||!R)throw a(
p,d,!1);if(x>=n.left())throw a(mn(f),d,!0);s?.(`Could not ${e.purpose} (${t}): ${p.what}. Trying again ${x<50?"at once":`in ${E(x)}`} (try ${d+1}).`),await n.wait(
x)}}var Ge={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},un={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function mn(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${E(e.wait)}, more than is left before the deadlin\
e`}}async function yn(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var W=require("node:http");var We="0.1.0";var ze=require("node:net");var Je=(...e)=>g(1).proxyAuthorization(...e),qe=(...e)=>g(1).readProxy(...e);function ie(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=Ve(n,t);return r?qe(e,r,n.toUpperCase(),Ve("no_proxy",t)??""):void 0}var gn=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function ae(e){let t=gn(e);return{host:t,port:e.port,servername:(0,ze.isIP)(t)?"":t}}function Ve(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var ce=(...e)=>g(3).readCertificates(...e),le=(...e)=>g(3).readExtraCertificates(...e);var de=(...e)=>g(3).trusting(...e);var Ye=(...e)=>g(4).tunnelAgent(...e);var Qe=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Xe(e){let{base:t,proxy:n,certificates:r,client:o,deadline:s,timeout:i}=e,l=(t.protocol===
"https:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>je(require("node:https"))):{Agent:W.Agent,request:W.request},a=r?de(r):void 0,u=o&&t.protocol===
"https:"?de(r,o):a,f={keepAlive:!0,maxSockets:4,...u?{secureContext:u}:{}},d={options:f,trust:a,patience:i*1e3,clock:s.clock},p=n&&Qe(e)?Ye({proxy:n,...d}):new l.
Agent(f);return{module:l,agent:p}}function et(e,t,n){let r={...Ze(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${We}`,
...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-urlencoded"}:{},...Ze(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||Qe(n))return{method:i,protocol:o.protocol,...ae(o),path:t,headers:r};let c=Je(s);return{method:i,protocol:s.protocol,...ae(s),path:o.origin+t,headers:{...r,
host:o.host,...c?{"proxy-authorization":c}:{}}}}function Ze(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var tt=(...e)=>g(2).setbackOf(...e);function nt(e,t){let n=[],r=!1,o=()=>{},s=new Promise((a,u)=>{o=()=>u(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let a of n)a.destroy()},c=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(a){n.push(a),r&&a.destroy()},orEnd:a=>Promise.race([a,s]),stop(){c(),l()}}}var rt=(...e)=>g(5).verdictOn(...e);var wn=64*1024*1024;function fe(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new K(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:c=new Map,onRetry:l}=e,a=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),u=d=>({base:n,ask:p=>{let k={deadline:d,hold:o,random:i,...l?{onRetry:l}:{}};return Ke(p,O(p,{base:n})+r,k,()=>f(p,d))},within:u,close:()=>c.forEach(
p=>{p.then(({agent:k})=>k.destroy(),kn)})});async function f(d,p){let k=new URL(n+d.path),b=t+d.path+(d.query?`?${new URLSearchParams(d.query).toString()}`:""),
S=Math.min(e.timeout*1e3,p.left()),x=nt(p,S);try{let R=c.get(a)??Xe(e);c.set(a,R);let{agent:T,module:H}=await R,te=d.json?JSON.stringify(d.json):d.form?new URLSearchParams(
d.form).toString():null,Vt={options:{...et(d,b,e),agent:T},parsedUrl:k,httpModule:xn(x,H)},{message:zt}=await x.orEnd(s.requestRaw(Vt,te)),G=await x.orEnd(vn(zt,
d.maxBytes??wn));return bn(G)?G:rt(G,d,k)??G}catch(R){let T=p.reason();if(T)throw T;return x.isOver()?{code:"timed-out",what:`no whole answer came within ${E(S)}`,
mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:tt(R)}finally{x.stop()}}return u(e.deadline)}function xn(e,{request:t}){return{request:(r,o)=>{
let s=t(r,o);return e.bind(s),s}}}var kn=()=>{},bn=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function vn(e,t){let n=await He(e,t),r=Object.
entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var Rn=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,Sn=/^[!-~]+(?: [!-~]+)*$/;function _(e,t=300){if(e.length<=t&&Sn.test(e))return e;let n=e.slice(0,t*4).replace(Rn," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function ot(e,t,n){return new h("answer-malformed",`Could not ${t.purpose} (${O(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function pe(e,t,n){let r=st(e);if("json"in r)return r.json;throw ot(`the server answered ${e.status} w\
ith ${r.instead}`,t,n)}function ue(e){let t=st(e),{status:n,headers:r}=e,o=r.date===void 0?{}:{date:_(r.date,40)};if(!("json"in t))return{status:n,message:t.instead,
...o};let{message:s,error:i}=it(t.json),c=Tn(s)||"no reason was given";return{status:n,message:c,...typeof i=="string"?{error:_(i,80)}:{},...o}}function st({body:e,
headers:t}){let n=_(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a log\
in page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`content of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{
json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short or broken"}}}function Tn(e){if(typeof e=="string")return _(e);if(!Array.isArray(
e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=it(n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o==
"string"?o:"wrong"].filter(Boolean).join(": ")});return _(t.join("; "))}function it(e){return typeof e=="object"&&e!==null?e:{}}function me(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var $n,at=e=>($n??=require("./doctor.cjs").open(D))[e];function ye(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return An(r)?r:
void 0}catch{return}}function An(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ct=(...e)=>g(20).removeFiles(...e);function lt(e){let t=[],n=o=>{let s=o;for(let i of t)for(let c of i)c!==""&&s.includes(c)&&(s=s.replaceAll(c,"***"));return s},{summary:r}=e;return{...e,mask(o){
t.push(o),e.mask(o)},say:(o,s)=>e.say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var dt=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),ft=e=>JSON.stringify(e).slice(1,-1),he=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,Pn=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:he(e),ge={json:e=>[ft(e)],dialect(e){let t=ft(e),n=t.
replace(/[^ -~]/g,he),r=[n,t.replace(/[<>&]/g,he),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&r.push(t.replace(/[^ -~]/gu,Pn)),r.filter(o=>o!==t)},
url:e=>[dt(e)],form(e){let t=dt(e);return[encodeURIComponent(e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll(
"%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var Cn=["json","dialect","url","form","base64","base64url"],q=8,we=4,xe=e=>/^[\w.-]+$/.test(e);function ke(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function be(e,t,n=r=>r.length>=q){if(xe(e))return ve([e],t);let r=ke(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return pt(
o.flatMap(a=>[a,...ut(a,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(ge.shell):[],c=!t.splitsLines||s.length===r.length,l=c?t.misses.filter(
a=>a!=="shell"):Cn;return pt([...s,...i,...o.flatMap(a=>[...c?[a]:[],...ut(a,l)])])}function ve(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>J(e,r)).filter(yt)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=we):[];return[...e,...J(n,0)]}function pt(e){return[...new Set(e)]}function ut(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:ge[o](n)),...En(n,t)]}var On=/^[ -=@-}]*$/;function En(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&On.test(e))return e.length%3===0||e.length<we?[]:J([o],0);let s=[
0,1,2].flatMap(l=>J([o],l)).filter(yt),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),c=o.length%3===0?[]:s.slice(0,1);return[...n?s:c,...r?i.filter((l,a)=>a===
0||l!==s[a]):[]]}var yt=e=>e.length>=we;function J(e,t){let n=e.map(s=>mt(t)+s+mt((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let c=o;return o+=(n[i]?.length??0)*4/3,r.slice(c+Math.ceil(t*4/3),c+Math.floor((t+s.length)*4/3))})}var mt=e=>"\0".repeat(e);var Ln=/pass|secret|token|key|credential|private/i,In=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function ht(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,c,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[a,u]of Object.entries(i))s(u,[...c,a],l||Ln.test(a));else(typeof i=="number"?l:typeof i=="string"&&(l||In(
i)))&&n.push({path:c.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var Re=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var _n=Math.max(...[...Re].map(e=>e.length));function gt({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=_n&&Re.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function wt(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Mn));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Mn(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function Se(e,t,n){let r=e.filter(({secret:f,value:d})=>f&&d!=="");if(!n)return{texts:[],unmasked:r.map(({name:f})=>({name:f,reason:"nothing can be hidden here"}))};
let o=gt(t),s=wt(t.exempt),i=f=>f.length>=q&&o(f)===void 0,c=new Set,l=[],a=[],u=(f,d)=>{for(let p of be(d,n,i))c.add(p);for(let p of jn(d.trim())?ke(d):[])Dn(p)&&
!i(p)&&a.push({name:f,text:p,reason:Fn(n)})};for(let{name:f,value:d}of r){let p=s(f)?"exempt ({mask-exempt})":void 0;if(p===void 0&&xe(d)&&o(d)===void 0){l.push(
d);continue}let k=d.trim(),b=p??o(k);if(b!==void 0){a.push({name:f,text:k,reason:`it is ${b}`});continue}u(f,d);let{leaves:S,cut:x}=ht(k);x&&a.push({name:f,text:"",
reason:"it has more fields than are looked at one by one"});for(let R of S){let T=s(f,R.path)?"exempt ({mask-exempt})":o(R.text);T===void 0?u(f,R.text):a.push({
name:f,text:R.text,reason:`a field of it is ${T}`})}}for(let f of ve(l,n))c.add(f);return{texts:[...c],unmasked:Un(a.filter(({text:f})=>!c.has(f)))}}var Fn=({splitsLines:e})=>`\
lines of it that are shorter than ${q} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest of it"}`,jn=e=>/[\r\n]/.
test(e),Dn=e=>/[^\s!-/:-@[-`{-~]/.test(e);function L(e,t){return t?be(e,t,()=>!0):[e]}function Un(e){let t=new Map;for(let{name:n,reason:r}of e)t.set(n,(t.get(n)??
new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function xt({host:e,hands:t},n,r){let{domain:o,caCertificate:s,clientCertificate:i,clientKey:c,extraHeaders:l,timeout:a}=n,u=new Map,f=(p,k)=>{let b=ie(p,t.env);
return b&&Nn(b,e),fe({base:p,timeout:a,deadline:r,transports:u,onRetry:x=>e.say("info",x),...k,...b?{proxy:b}:{}})},d=f(o,{headers:l,...s===void 0?{}:{certificates:Bn(
s,t.env)},...i===void 0&&c===void 0?{}:{client:se(i,c,p=>e.mask(L(p,e.masker)))}});return{infisical:d,platform:p=>f(p,{}),close:()=>d.close()}}function Nn({username:e,
password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].flatMap(o=>L(o,n.masker)))}function Bn(e,t){return[ce(e),le(t.NODE_EXTRA_CA_CERTS)].
join(`
`)}function kt({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(a=>[a,a.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(a=>({name:"extra-headers",value:a,secret:!0})),c={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(a=>a===void 0?[]:L(a,e.masker)),...i.length>
0?Se(i,c,e.masker).texts:[]];l.length>0&&e.mask(l)}var Te=(...e)=>at(1).causeOf(...e);var bt={status:404,says:/^Route [A-Z]+:\//};function vt({status:e,message:t}){return e===bt.status&&bt.says.test(t)}async function Rt(e,t,n){let r=await e.ask(t).catch(i=>{throw Hn(i,n)}),o=pe(r,t,e);if(r.status<400)return{json:o};let s=ue(r);return{refusal:s,noRoute:vt(s)}}function St({
refusal:e},t,n,r,o){let s=Te(e,r),i=`Could not ${t.purpose} (${O(t,n)}): the server answered ${e.status}: ${e.message}`;return new h(o??s.code,Gn(i),{fixes:s.fixes,
refusal:e})}function Hn(e,t){if(!(e instanceof h)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...Te(o,t).fixes,...e.fixes];
return new h(n,r,{fixes:s,refusal:o,cause:e})}var Gn=e=>/[.!?…]$/.test(e)?e:`${e}.`;var Kn=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function $e(e,t){let n={...Kn("revoke",t),retry:!1},r=await Rt(e,n,"read");if("refusal"in r)throw St(r,n,e,"read")}var Tt=(...e)=>g(19).toFailure(...e);var Wn=5;async function $t(e,t,n,r){try{return await $e(e.within(U(Wn,n)),t),!0}catch(o){return Ae(r,o),!1}}function Ae(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${Tt(t).message}`)}var At=(...e)=>g(27).readRules(...e);function Pt(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!me(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var Pe=(...e)=>g(28).unknownName(...e);var w={expects:"a text",read:e=>e},Jn=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),$={expects:"true or false",read:e=>Jn.get(e.toLowerCase())};function V(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function A(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Ct(...e){let t=A(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=_t(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var Ce={expects:"a list, with co\
mmas or line ends between its items",read:e=>_t(e)},Ot={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},z={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Et={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Lt={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}},It={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function _t(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var m=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),y=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),qn=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],I={identityId:m("essential",Ot),clientId:m("essential",w),clientSecret:m("essential",w,{secret:!0}),projectSlug:m("e\
ssential",z),projectId:m("essential",w),environment:m("essential",z,{aliases:["envSlug"]}),secretPath:y("essential",Et,"/"),secrets:m("essential",w,{verbatim:!0}),
domain:y("essential",w,"https://app.infisical.com"),method:m("essential",A(...qn)),audience:m("essential",w,{aliases:["oidcAudience"]}),tokenSource:m("identity",
w),tokenEnv:m("identity",w),tokenFile:m("identity",w),tokenCommand:m("identity",w),organizationSlug:m("identity",z),accessToken:m("identity",w,{secret:!0}),allowHttp:y(
"identity",$,!1),subject:m("identity",w),audiences:m("identity",w),claims:m("identity",It),recursive:y("selection",$,!1),includeImports:y("selection",$,!0),tagSlugs:m(
"selection",Ce),secretName:m("selection",w),envPrefix:y("selection",w,""),envSuffix:y("selection",w,""),nameCase:y("selection",A("keep","upper","lower","env"),"\
keep"),onDuplicate:y("selection",A("error","first","last"),"error"),onUnsafeName:y("selection",A("error","skip"),"error"),onEmpty:y("selection",A("error","warn",
"ignore"),"error"),exportType:y("delivery",Ct("env","output","file","none"),["env"]),fileOutputPath:m("delivery",w),fileFormat:y("delivery",A("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:y("delivery",$,!1),allowOutside:y("delivery",$,!1),maskMinLength:y("delivery",V(1,100),4),maskExempt:y("delivery",
Ce,[]),exportAccessToken:y("delivery",$,!1,{aliases:["exportToken"]}),revoke:y("delivery",$,!0),summary:y("delivery",A("failure","always","never"),"failure"),dryRun:y(
"delivery",$,!1),caCertificate:m("network",w),clientCertificate:m("network",w),clientKey:m("network",w,{secret:!0}),extraHeaders:y("network",Lt,{},{secret:!0}),
timeout:y("network",V(1,3600,"seconds"),30),retryDeadline:y("network",V(1,86400,"seconds"),120)},N=Object.keys(I);function M(e){return I[e]}var Y=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Vn={kebab:Y,flag:e=>`--${Y(e)}`,camel:e=>e,snake:e=>Y(e).replaceAll("-","_"),upper:e=>Y(e).replaceAll("-",
"_").toUpperCase()};function P(e,t){return Vn[t](e)}function Z(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(: (?=\w))?/g,(n,r,o="")=>{let s=r.replace(/-[a-z]/g,
i=>i.slice(1).toUpperCase());return Object.hasOwn(I,s)?P(s,t)+(t==="flag"&&o?"=":o):n})}function Mt(e,{style:t,stray:n=""}){let r={},o=[],s={};for(let[i,c]of Object.entries(e)){let l=c?.trim()??"";if(c===void 0||l==="")continue;let a=zn(i,t),u=a!==
void 0&&M(a).verbatim?c:l;a===void 0?o.push({name:i,text:`${Pe(i,Yn(t))} ${n}`.trimEnd()}):r[a]!==void 0&&r[a]!==u?o.push({name:a,text:`is written twice with di\
fferent values, as ${s[a]??""} and as ${i.toLowerCase()}: keep one.`}):(r[a]=u,s[a]=i.toLowerCase())}return{given:r,problems:o}}var Ft=new Map(N.flatMap(e=>[e,...M(
e).aliases??[]].map(t=>[t.toLowerCase(),{name:t,key:e}])));function zn(e,t){let n=e.toLowerCase(),r=Ft.get(n.replace(/[-_]/g,""));return r&&P(r.name,t).toLowerCase()===
n?r.key:void 0}var Yn=e=>[...Ft.values()].map(({name:t})=>P(t,e).toLowerCase());var B=(e,t)=>({dryRun:n},r)=>r[e]===void 0&&!n?{name:e,text:`is missing: ${t}`}:void 0,jt=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,Zn={
universal:[B("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),B("clientSecret","the client secret of the identity. Keep it\
 in the platform's secret store.")],"access-token":[B("accessToken","the access token that {method}: access-token takes.")]},Qn=[B("identityId","the id of the m\
achine identity that this job logs in as (Infisical: Access Control, Machine Identities).")],Xn=[({dryRun:e},t)=>t.projectSlug===void 0&&t.projectId===void 0&&!e?
{name:"projectSlug",text:"is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,jt("projectSlug","pr\
ojectId","and {project-id} both name the project: keep one of the two."),B("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.
method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method\
}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs n\
o login, yet an identity to log in with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exp\
ortType",text:"says none and something else: keep one of the two."}:void 0,({dryRun:e,method:t})=>e&&Dt(t)!==Q.token?{name:"dryRun",text:`shows what a token say\
s, and {method}: ${t} has none: keep one of the two.`}:void 0,jt("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the tw\
o."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the to\
ken: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Q={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],
"aws-iam":["identityId"],universal:["clientId","clientSecret"],"access-token":["accessToken"]},Dt=e=>Object.entries(Q).find(([t])=>t===e)?.[1]??Q.token,er=[({secretName:e,
recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileForma\
t","deleteFile"].map(e=>(t,n)=>n[e]!==void 0&&t[e]!==!1&&!t.exportType.includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),
({domain:e},t)=>t.clientCertificate!==void 0&&e.protocol==="http:"?{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...[
"subject","audiences","claims"].map(e=>({dryRun:t},n)=>n[e]!==void 0&&!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(
Q).flat())].map(e=>({method:t},n)=>n[e]!==void 0&&!Dt(t).includes(e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Ut(e,t,n,r){let o=new Set(
n.map(({name:c})=>c)),s=c=>c.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.has(l));return{wrong:s([...Zn[e.method]??Qn,...Xn]).map(c=>r.emptiness&&c.text.startsWith(
"is missing")?{...c,text:`${c.text} If it is written there, it came through empty: ${r.emptiness}.`}:c),idle:s(er)}}function Oe(e,t){let{given:n,problems:r}=Mt(e,t),o={};for(let d of N)o[d]=tr(d,n[d],t,r);let s=o.method??nr(n),i=Pt(o.domain,o.allowHttp);typeof i=="string"&&r.
push({name:"domain",text:i});let c={...o,method:s,domain:i},l=c.secrets===void 0?void 0:At(c.secrets,c);l&&(c.rules=l.rules,r.push(...l.problems));let{wrong:a,idle:u}=Ut(
c,{...l?.spare,...n},r,t);r.push(...a);let f=({name:d,text:p})=>`${Object.hasOwn(I,d)?P(d,t.style):d} ${p}`;if(r.length>0)throw or(r.map(f),new Set(r.map(({name:d})=>d)).
size);return{settings:c,warnings:u.map(f)}}function tr(e,t,n,r){let{reader:o,fallback:s,secret:i}=M(e);if(t===void 0)return s;let{reference:c}=n,l=c?.bareIn(t);
if(c&&l)return r.push({name:e,text:`is the text ${l} itself, not its value: write ${c.write(l)}.`}),s;let a=o.read(t);return a!==void 0?a:(r.push({name:e,text:`${i?
"":`is ${rr(t)}, but `}must be ${o.expects}.`}),s)}function nr(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==void 0&&e.identityId===
void 0?"universal":"oidc"}function rr(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function or(e,t){let n=t===1?"A setting of this step is wron\
g.":`${t} settings of this step are wrong.`;return new h("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var sr=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,X={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?sr.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};async function Ee(e,{accessToken:t,domain:n,files:r}){let o={...e,host:lt(e.host)},{host:s,product:i,clock:c=C}=o,l=(a,u)=>s.say(a,Z(u,i.style));for(let{path:a,
reason:u}of ct(r))l("warning",`The file ${a} holds secrets and could not be removed: ${u}.`);if(t!==void 0){if(s.mask(L(t,s.masker)),ar(t)){l("debug","The acces\
s token has ended by itself.");return}try{let{settings:a}=Oe(o.given,i);if(kt(o,a),a.domain.href!==n){l("warning",ir(n,a.domain.href));return}let u=xt(o,a,U(a.timeout,
c));await $t(u.infisical,t,c,l)&&l("info","Revoked the access token."),u.close()}catch(a){Ae(l,a)}}}var ir=(e,t)=>`The access token was not revoked, and ends by\
 itself in time: it came from ${e??"nowhere"}, and {domain} is now ${t}. Look for what changed between this step and the end of the job.`;function ar(e){let t=ye(
e)?.exp;return typeof t=="number"&&t*1e3<=Date.now()}function Le({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}function _e(e){let{accessToken:t,domain:n,files:r}=cr(e);return{files:Array.isArray(r)?r.filter(Ie):[],...Ie(t)&&Ie(n)?{accessToken:t,domain:n}:{}}}function cr(e){
try{return JSON.parse(e)??{}}catch{return{}}}var Ie=e=>typeof e=="string"&&e!=="";var Bt=require("node:path");var ee="leftover",lr=1024*1024,dr={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function Fe(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new h(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Bt.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:fr(t),unfit:pr,say:(s,i)=>n(mr(s,i)),mask:s=>n(yr(s)),set:(s,i)=>r(o(dr[s]),Nt(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),
Nt([{name:ee,value:JSON.stringify(s)}]))}}}function fr(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF",
"GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==
void 0&&r!=="")}function pr(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>lr?"the value is larger than the 1 MiB that GitHub takes for \
an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment. Give \
it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it fro\
m an output or a file ({export-type}: output or file).";if(!Le(e))return"the value is larger than the 128 KiB that Linux takes for one environment variable; wit\
h it no later step would start. Take it from a file ({export-type}: file)."}var ur={debug:"::debug::",warning:"::warning::",error:"::error::"};function mr(e,t){
let n=t.split(`
`).map(oe).join(`
`),r=ur[e];return`${r===void 0?n:r+Ht(n)}
`}function yr(e){let t="";for(let n of e)t+=`::add-mask::${Ht(n)}
`;return t}function Ht(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Nt(e){let t=hr(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var Me="infisical_";function hr(e){let t=e.filter(({value:o})=>o.includes(Me)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${Me}${r}`);)r++;return`${Me}${r}`}var v=require("node:fs");var F={env:process.env,clock:{...C,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:gr,
read:xr,run:kr,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function gr(e,t){let n=0;try{let r=(0,v.openSync)(e,"a",384);try{n=(0,v.fstatSync)(
r).size,wr(r,Buffer.from(t))}catch(o){throw Gt(e,n,o),o}finally{(0,v.closeSync)(r)}}catch(r){throw r instanceof h?r:Kt(e,r,"what had been written was taken back")}
return()=>Gt(e,n)}function wr(e,t){for(let n=0;n<t.length;)n+=(0,v.writeSync)(e,t,n)}function Gt(e,t,n){try{(0,v.truncateSync)(e,t)}catch(r){throw Kt(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function Kt(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new h(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function xr(e,t){
let n=(0,v.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,v.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,v.closeSync)(n)}}async function kr(e,t){let{exec:n}=await Promise.resolve().then(()=>je(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},c=n(e,s,(l,a)=>{i(),l?
o(br(l,t)):r(a)});i=t.onEnd(()=>{c.kill("SIGKILL")}),c.stdin?.end()})}function br({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new h("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}var Wt="INPUT_";function Jt(e){let t=Object.keys(e).filter(n=>n.startsWith(Wt)).map(n=>n.slice(Wt.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Ue(
n)]))}var qt=Fe(F),vr={product:X.github,given:Jt(F.env),host:qt,hands:F,clock:F.clock};Ee(vr,_e(Ne(ee))).catch(e=>{qt.say("warning",`Cleaning up after the secrets ste\
p broke off (${e instanceof Error?e.name:"for no known reason"}).`)});
