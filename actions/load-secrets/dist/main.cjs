// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var Fr=Object.create;var Ae=Object.defineProperty;var Hr=Object.getOwnPropertyDescriptor;var Br=Object.getOwnPropertyNames;var jr=Object.getPrototypeOf,Gr=Object.prototype.hasOwnProperty;var Vr=(e,t)=>{for(var n in t)Ae(e,n,{get:t[n],enumerable:!0})},Wr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Br(t))!Gr.call(e,o)&&
o!==n&&Ae(e,o,{get:()=>t[o],enumerable:!(r=Hr(t,o))||r.enumerable});return e};var vt=(e,t,n)=>(n=e!=null?Fr(jr(e)):{},Wr(t||!e||!e.__esModule?Ae(n,"default",{value:e,enumerable:!0}):n,e));var Kr=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Jr=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Yr=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
zr=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],qr=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Pe(e){if(e.length<=8e3&&qr.test(e))return e;let t=e.slice(0,2*8e3).
replace(Kr,"").replace(Jr," | ").replace(/\t/g," ").replace(Yr,"?"),n=zr.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var X={};Vr(X,{Failure:()=>y});var y=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:r=[],refusal:o,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=r,this.refusal=o}};var Qr,m=e=>(Qr??=require("./cold.cjs").open(X))[e];var _e=(...e)=>m(0).readClientCertificate(...e);var P={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Z(e,t=P){let n=t.now()+e*1e3,r=new Set,o,s=i=>(o?i(o):r.add(
i),()=>r.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:s,end(i){o||(o=i,r.forEach(a=>a(i)))},wait:i=>new Promise((a,l)=>{
let c=()=>{},p=s(u=>{c(),l(u)});o||(c=t.after(i,()=>{p(),a()}))})}}function D({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var ee=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(p){try{c(r.next(p))}catch(u){
i(u)}}function l(p){try{c(r.throw(p))}catch(u){i(u)}}function c(p){p.done?s(p.value):o(p.value).then(a,l)}c((r=r.apply(e,t||[])).next())})},Ie=class{constructor(t){
this.message=t}readBody(){return ee(this,void 0,void 0,function*(){return new Promise(t=>ee(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on(
"data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return ee(this,void 0,void 0,function*(){return new Promise(
t=>ee(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},de=class{constructor(t,n,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}requestRaw(t,n){return ee(this,void 0,void 0,function*(){return new Promise(
(r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,c){o||(o=!0,r(l,c))}let i=t.httpModule.
request(t.options,l=>{let c=new Ie(l);s(void 0,c)}),a;i.on("socket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${o}`}return n}};var Ot=require("node:stream");function Et(e,t){return new Promise((n,r)=>{let o=[],s=0;e.on("data",i=>{s+=i.length,s<=t?o.push(i):e.destroy(new y("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Ot.finished)(e,i=>{i?r(i):n(Buffer.concat(o,s))})})}function M(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var Xr=500,Zr=1e4,eo=2;async function Pt(e,t,{deadline:n,hold:r,random:o,onRetry:s},i){let{clock:a}=n,l=a.now(),c=({code:f,what:d,fixes:k=[],refusal:S,cause:h},g,R)=>{
let A=g>1?` (${g} tries in ${M(a.now()-l)})`:"",ce=R?[`Raise {retry-deadline} (it is ${M(n.seconds*1e3)}) if this is worth a longer wait.`]:[],Ee={fixes:[...k,...ce],
cause:h,...S?{refusal:S}:{}};return new y(f,`Could not ${e.purpose} (${t}): ${d}${A}.`,Ee)},p=0,u=At;for(let f=1;;f++){if(await ro(e,n,r,()=>c(to,f,!0)),n.left()===
0)throw c(u,f-1,!0);let d=await i();if(!("mayPass"in d))return d;(!(d.code==="timed-out"&&n.left()<eo)||u===At)&&(u=d);let S=a.now(),h=o()*Math.min(Zr,Xr*2**(f-
1));d.wait!==void 0&&(r.until=Math.max(r.until,S+d.wait));let g=Math.max(0,r.until-S)+h,R=d.mayPass==="yes"||d.mayPass==="once"&&p++===0;if(e.retry===!1||!R)throw c(
d,f,!1);if(g>=n.left())throw c(no(u),f,!0);s?.(`Could not ${e.purpose} (${t}): ${d.what}. Trying again ${g<50?"at once":`in ${M(g)}`} (try ${f+1}).`),await n.wait(
g)}}var At={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},to={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function no(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${M(e.wait)}, more than is left before the deadlin\
e`}}async function ro(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>0;){if(o>=t.left())throw r();await t.wait(o)}}var fe=require("node:http");var _t="0.1.0";var Lt=require("node:net");var It=(...e)=>m(1).proxyAuthorization(...e),Nt=(...e)=>m(1).readProxy(...e);function Ne(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=Ct(n,t);return r?Nt(e,r,n.toUpperCase(),Ct("no_proxy",t)??""):void 0}var so=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Ce(e){let t=so(e);return{host:t,port:e.port,servername:(0,Lt.isIP)(t)?"":t}}function Ct(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Le=(...e)=>m(3).readCertificates(...e),$e=(...e)=>m(3).readExtraCertificates(...e);var De=(...e)=>m(3).trusting(...e);var $t=(...e)=>m(4).tunnelAgent(...e);var Mt=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Ut(e){let{base:t,proxy:n,certificates:r,client:o,deadline:s,timeout:i}=e,l=(t.protocol===
"https:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>vt(require("node:https"))):{Agent:fe.Agent,request:fe.request},c=r?De(r):void 0,p=o&&t.protocol===
"https:"?De(r,o):c,u={keepAlive:!0,maxSockets:4,...p?{secureContext:p}:{}},f={options:u,trust:c,patience:i*1e3,clock:s.clock},d=n&&Mt(e)?$t({proxy:n,...f}):new l.
Agent(u);return{module:l,agent:d}}function Ft(e,t,n){let r={...Dt(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${_t}`,
...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-urlencoded"}:{},...Dt(e.headers)},{base:o,proxy:s}=n,{method:i}=e;
if(!s||Mt(n))return{method:i,protocol:o.protocol,...Ce(o),path:t,headers:r};let a=It(s);return{method:i,protocol:s.protocol,...Ce(s),path:o.origin+t,headers:{...r,
host:o.host,...a?{"proxy-authorization":a}:{}}}}function Dt(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Ht=(...e)=>m(2).setbackOf(...e);function Bt(e,t){let n=[],r=!1,o=()=>{},s=new Promise((c,p)=>{o=()=>p(new Error("ended"))});s.catch(()=>{});let i=()=>{r=!0,o();for(let c of n)c.destroy()},a=e.
clock.after(t,i),l=e.onEnd(i);return{isOver:()=>r,bind(c){n.push(c),r&&c.destroy()},orEnd:c=>Promise.race([c,s]),stop(){a(),l()}}}var jt=(...e)=>m(5).verdictOn(...e);var io=64*1024*1024;function Me(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,r=e.proxy?` through the proxy ${e.proxy.host}`:"",o={until:0},s=new de(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:l}=e,c=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),p=f=>({base:n,ask:d=>{let k={deadline:f,hold:o,random:i,...l?{onRetry:l}:{}};return Pt(d,D(d,{base:n})+r,k,()=>u(d,f))},within:p,close:()=>a.forEach(
d=>{d.then(({agent:k})=>k.destroy(),co)})});async function u(f,d){let k=new URL(n+f.path),S=t+f.path+(f.query?`?${new URLSearchParams(f.query).toString()}`:""),
h=Math.min(e.timeout*1e3,d.left()),g=Bt(d,h);try{let R=a.get(c)??Ut(e);a.set(c,R);let{agent:A,module:ce}=await R,Ee=f.json?JSON.stringify(f.json):f.form?new URLSearchParams(
f.form).toString():null,Mr={options:{...Ft(f,S,e),agent:A},parsedUrl:k,httpModule:ao(g,ce)},{message:Ur}=await g.orEnd(s.requestRaw(Mr,Ee)),le=await g.orEnd(fo(
Ur,f.maxBytes??io));return lo(le)?le:jt(le,f,k)??le}catch(R){let A=d.reason();if(A)throw A;return g.isOver()?{code:"timed-out",what:`no whole answer came within\
 ${M(h)}`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Ht(R)}finally{g.stop()}}return p(e.deadline)}function ao(e,{request:t}){return{
request:(r,o)=>{let s=t(r,o);return e.bind(s),s}}}var co=()=>{},lo=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function fo(e,t){let n=await Et(
e,t),r=Object.entries(e.headers).map(([o,s])=>[o,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(r),body:n}}var po=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,uo=/^[!-~]+(?: [!-~]+)*$/;function _(e,t=300){if(e.length<=t&&uo.test(e))return e;let n=e.slice(0,t*4).replace(po," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function j(e,t,n){return new y("answer-malformed",`Could not ${t.purpose} (${D(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login page\
, a proxy, a gateway. For Infisical, check {domain}."]})}function te(e,t,n){let r=Gt(e);if("json"in r)return r.json;throw j(`the server answered ${e.status} wit\
h ${r.instead}`,t,n)}function Ue(e){let t=Gt(e),{status:n,headers:r}=e,o=r.date===void 0?{}:{date:_(r.date,40)};if(!("json"in t))return{status:n,message:t.instead,
...o};let{message:s,error:i}=Vt(t.json),a=mo(s)||"no reason was given";return{status:n,message:a,...typeof i=="string"?{error:_(i,80)}:{},...o}}function Gt({body:e,
headers:t}){let n=_(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a log\
in page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`content of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{
json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short or broken"}}}function mo(e){if(typeof e=="string")return _(e);if(!Array.isArray(
e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=Vt(n);return[Array.isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o==
"string"?o:"wrong"].filter(Boolean).join(": ")});return _(t.join("; "))}function Vt(e){return typeof e=="object"&&e!==null?e:{}}function ne(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var ho,v=e=>(ho??=require("./doctor.cjs").open(X))[e];var pe=(...e)=>v(2).standardBindings(...e);function Fe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return yo(r)?r:
void 0}catch{return}}function yo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Wt=(...e)=>m(11).addressUnsafe(...e),Kt=(...e)=>m(11).refused(...e);var Jt=e=>e.FORGEJO_ACTIONS==="true"||e.GITEA_ACTIONS==="true";async function Yt({env:e,audience:t,mask:n,open:r},o,s){let i=e.ACTIONS_ID_TOKEN_REQUEST_URL,a=e.
ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!i||!a)throw s(e);n(a);let l=go(i,o),c=r(new URL(l.origin)),p={purpose:"get the job's token",method:"GET",path:l.pathname,query:{
...Object.fromEntries(l.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${a}`},maxBytes:256*1024},u=await c.ask(p);if(u.status!==200)throw Kt(
u,p,c,o);let{value:f}=te(u,p,c)??{};if(typeof f!="string"||f==="")throw j("the answer's value is not a token",p,c);return f}function go(e,t){let n=URL.canParse(
e)?new URL(e):void 0;if(n?.protocol==="https:"||n?.protocol==="http:"&&ne(n.hostname))return n;throw Wt(t)}var zt=(...e)=>v(7).githubAdvice(...e),qt=(...e)=>v(7).githubBindings(...e);var Qt=(...e)=>m(13).permissionMissing(...e);var He={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true"&&!Jt(e),token:e=>Yt(e,"GitHub",Qt),bindings:qt,advice:zt};var wo={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function Xt(e){let{code:t}=e;return typeof t=="string"?wo[t]??t:"reading fa\
iled"}var Zt=64*1024,Be={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=Ve(t.env,"token-env","the name of the variable that holds t\
he token"),r=e[n]?.trim();if(r)return r;throw new y("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:pe},
je={title:"a file",audience:"configured",token({from:e,read:t}){let n=Ve(e.file,"token-file","the path of the file that holds the token"),r;try{r=t(n,Zt).trim()}catch(o){
throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${Xt(o)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:o})}if(r)return r;throw new y("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:pe},Ge={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let r=Ve(e.command,"token-command","the command that prints the token"),o=(await t(r,n)).trim();if(o&&o.length<=Zt)return o;throw new y(
"token-unavailable",`The command that should print the token ({token-command}) printed ${o?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:pe};function Ve(e,t,n){if(e)return e;throw new y("s\
ettings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}var We=(...e)=>m(6).withSigner(...e);var Ke=(...e)=>m(7).vouchByAws(...e);var en=(...e)=>m(20).placeBeside(...e),tn=(...e)=>m(20).placeFile(...e);var nn=(...e)=>m(20).writeWhole(...e);function rn(e){let t=[],n=o=>{let s=o;for(let i of t)for(let a of i)a!==""&&s.includes(a)&&(s=s.replaceAll(a,"***"));return s},{summary:r}=e;return{...e,mask(o){
t.push(o),e.mask(o)},say:(o,s)=>e.say(o,n(s)),...r?{summary:o=>r(n(o))}:{}}}var on=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),sn=e=>JSON.stringify(e).slice(1,-1),Je=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,xo=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:Je(e),Ye={json:e=>[sn(e)],dialect(e){let t=sn(e),n=t.
replace(/[^ -~]/g,Je),r=[n,t.replace(/[<>&]/g,Je),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&r.push(t.replace(/[^ -~]/gu,xo)),r.filter(o=>o!==t)},
url:e=>[on(e)],form(e){let t=on(e);return[encodeURIComponent(e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll(
"%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var ko=["json","dialect","url","form","base64","base64url"],me=8,ze=4,qe=e=>/^[\w.-]+$/.test(e);function Qe(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function Xe(e,t,n=r=>r.length>=me){if(qe(e))return Ze([e],t);let r=Qe(e);if(r.length===0)return[];let o=[...new Set([e.trim(),e])];if(r.length===1)return an(
o.flatMap(c=>[c,...cn(c,t.misses)]));let s=r.filter(n),i=t.misses.includes("shell")?s.flatMap(Ye.shell):[],a=!t.splitsLines||s.length===r.length,l=a?t.misses.filter(
c=>c!=="shell"):ko;return an([...s,...i,...o.flatMap(c=>[...a?[c]:[],...cn(c,l)])])}function Ze(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
r=>ue(e,r)).filter(dn)];let n=t.includes("base64url")?e.filter(({length:r})=>r%3!==0&&r>=ze):[];return[...e,...ue(n,0)]}function an(e){return[...new Set(e)]}function cn(e,t){
let n=e.toWellFormed();return[...t.flatMap(o=>o==="base64"||o==="base64url"?[]:Ye[o](n)),...So(n,t)]}var bo=/^[ -=@-}]*$/;function So(e,t){let n=t.includes("bas\
e64"),r=t.includes("base64url");if(!n&&!r)return[];let o=Buffer.from(e).toString("latin1");if(!n&&bo.test(e))return e.length%3===0||e.length<ze?[]:ue([o],0);let s=[
0,1,2].flatMap(l=>ue([o],l)).filter(dn),i=s.map(l=>l.replaceAll("+","-").replaceAll("/","_")),a=o.length%3===0?[]:s.slice(0,1);return[...n?s:a,...r?i.filter((l,c)=>c===
0||l!==s[c]):[]]}var dn=e=>e.length>=ze;function ue(e,t){let n=e.map(s=>ln(t)+s+ln((6-t-s.length%3)%3)),r=Buffer.from(n.join(""),"latin1").toString("base64"),o=0;
return e.map((s,i)=>{let a=o;return o+=(n[i]?.length??0)*4/3,r.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var ln=e=>"\0".repeat(e);var To=/pass|secret|token|key|credential|private/i,Ro=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function fn(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],r=0,o=!1,s=(i,a,l)=>{if(++r>
1e3)o=!0;else if(typeof i=="object"&&i!==null)for(let[c,p]of Object.entries(i))s(p,[...a,c],l||To.test(c));else(typeof i=="number"?l:typeof i=="string"&&(l||Ro(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:o}}var et=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var vo=Math.max(...[...et].map(e=>e.length));function pn({minLength:e,shown:t}){let n=new Set(t);return r=>r.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:r.length<=vo&&et.has(r.toLowerCase())?"a common word or number":n.has(r)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function un(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(r=>e.filter(o=>o.includes("#")===r).map(Oo));return(r,o)=>{
let s=o===void 0?r:`${r}#${o}`;return t.some(i=>i.test(s))||o===void 0&&n.some(i=>i.test(r))}}function Oo(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function re(e,t,n){let r=e.filter(({secret:u,value:f})=>u&&f!=="");if(!n)return{texts:[],unmasked:r.map(({name:u})=>({name:u,reason:"nothing can be hidden here"}))};
let o=pn(t),s=un(t.exempt),i=u=>u.length>=me&&o(u)===void 0,a=new Set,l=[],c=[],p=(u,f)=>{for(let d of Xe(f,n,i))a.add(d);for(let d of Ao(f.trim())?Qe(f):[])Po(
d)&&!i(d)&&c.push({name:u,text:d,reason:Eo(n)})};for(let{name:u,value:f}of r){let d=s(u)?"exempt ({mask-exempt})":void 0;if(d===void 0&&qe(f)&&o(f)===void 0){l.
push(f);continue}let k=f.trim(),S=d??o(k);if(S!==void 0){c.push({name:u,text:k,reason:`it is ${S}`});continue}p(u,f);let{leaves:h,cut:g}=fn(k);g&&c.push({name:u,
text:"",reason:"it has more fields than are looked at one by one"});for(let R of h){let A=s(u,R.path)?"exempt ({mask-exempt})":o(R.text);A===void 0?p(u,R.text):
c.push({name:u,text:R.text,reason:`a field of it is ${A}`})}}for(let u of Ze(l,n))a.add(u);return{texts:[...a],unmasked:_o(c.filter(({text:u})=>!a.has(u)))}}var Eo=({
splitsLines:e})=>`lines of it that are shorter than ${me} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest o\
f it"}`,Ao=e=>/[\r\n]/.test(e),Po=e=>/[^\s!-/:-@[-`{-~]/.test(e);function C(e,t){return t?Xe(e,t,()=>!0):[e]}function _o(e){let t=new Map;for(let{name:n,reason:r}of e)
t.set(n,(t.get(n)??new Set).add(r));return[...t].map(([n,r])=>({name:n,reason:[...r].join("; ")}))}function mn({host:e,hands:t},n,r){let{domain:o,caCertificate:s,clientCertificate:i,clientKey:a,extraHeaders:l,timeout:c}=n,p=new Map,u=(d,k)=>{let S=Ne(d,t.env);
return S&&Io(S,e),Me({base:d,timeout:c,deadline:r,transports:p,onRetry:g=>e.say("info",g),...k,...S?{proxy:S}:{}})},f=u(o,{headers:l,...s===void 0?{}:{certificates:No(
s,t.env)},...i===void 0&&a===void 0?{}:{client:_e(i,a,d=>e.mask(C(d,e.masker)))}});return{infisical:f,platform:d=>u(d,{}),close:()=>f.close()}}function Io({username:e,
password:t},n){let r=t||e;r&&n.mask([...new Set([r,decodeURIComponent(r)])].flatMap(o=>C(o,n.masker)))}function No(e,t){return[Le(e),$e(t.NODE_EXTRA_CA_CERTS)].
join(`
`)}function hn({host:e},{clientSecret:t,accessToken:n,extraHeaders:r,maskMinLength:o}){let i=Object.values(r).flatMap(c=>[c,c.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(c=>({name:"extra-headers",value:c,secret:!0})),a={minLength:o,exempt:[],shown:e.shown},l=[...[t,n].flatMap(c=>c===void 0?[]:C(c,e.masker)),...i.length>
0?re(i,a,e.masker).texts:[]];l.length>0&&e.mask(l)}var tt=(...e)=>v(1).causeOf(...e);var yn={status:404,says:/^Route [A-Z]+:\//};function gn({status:e,message:t}){return e===yn.status&&yn.says.test(t)}function wn({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let s of o)n.has(s.key)||
(n.add(s.key),r.push(s));return r}async function G(e,t,n){let r=await e.ask(t).catch(i=>{throw Co(i,n)}),o=te(r,t,e);if(r.status<400)return{json:o};let s=Ue(r);return{refusal:s,noRoute:gn(s)}}function V({
refusal:e},t,n,r,o){let s=tt(e,r),i=`Could not ${t.purpose} (${D(t,n)}): the server answered ${e.status}: ${e.message}`;return new y(o??s.code,Lo(i),{fixes:s.fixes,
refusal:e})}function Co(e,t){if(!(e instanceof y)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:r,refusal:o}=e,s=[...tt(o,t).fixes,...e.fixes];
return new y(n,r,{fixes:s,refusal:o,cause:e})}var Lo=e=>/[.!?…]$/.test(e)?e:`${e}.`;var xn=new WeakMap;async function W(e,t){let n=xn.get(e)??new Set;xn.set(e,n);let r=t.filter(({route:s})=>!n.has(s)),o=r.length>0?r:t.slice(-1);for(let[s,{route:i,
ask:a}]of o.entries()){let l=await a(),c=await G(e,l,"read");if("json"in c)return{json:c.json,ask:l};if(c.noRoute&&n.add(i),!c.noRoute||s===o.length-1)throw V(c,
l,e,"read")}throw new Error("There was no way to ask.")}var he=e=>({authorization:`Bearer ${e}`});function L(e,t){return(n,r)=>j(`the answer's ${ot(n)} is not ${r}`,e,t)}function O(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function nt(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function E(e,t,n,r){if(typeof e=="string")return e;throw r(`${ot(t)}.${n}`,"a t\
ext")}function ye(e,t,n,r){return e===void 0?"":E(e,t,n,r)}function rt(e,t,n,r){if(typeof e=="number"&&e>=0)return e;throw r(`${ot(t)}.${n}`,"a number of second\
s")}function ot(e){return typeof e=="string"?e:e()}var kn=(e,t,n,r)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(r),headers:he(e),maxBytes:1024*1024})});async function bn(e,t,n){let r=`f\
ind the project ${n}`,{json:o,ask:s}=await W(e,[kn(t,r,"/api/v1/projects/slug/",n),kn(t,r,"/api/v2/workspace/",n)]),i=L(s,e);return E(O(o,"content",i).id,"conte\
nt","id",i)}var Sn=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),Tn=(e,t)=>"id"in t?{[e]:t.id}:{},st={root:"/api/v4/secrets",parameters:e=>({...Tn("projectId",e.project),...Sn(e),includePersonalOverrides:"\
false"})},it={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:Tn("workspaceId",e.project),...Sn(e)})},Rn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ge(e,t,n,{project:r},o){let s=O(e,t,o),{imported:i}=n,a=i?"":ye(s.environment,t,"environment",o),l=i?"":ye(s.secretPath,t,"secretPath",o),c=ye(s.workspace,
t,"workspace",o)||("id"in r?r.id:""),p={key:E(s.secretKey,t,"secretKey",o),value:E(s.secretValue,t,"secretValue",o),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:l||n.path,imported:i};return c&&(p.project=c),p}async function we(e,t,n){let r=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:o,ask:s}=await W(e,ct(e,t,n,r,i=>({path:i.root,
parameters:Rn(n)})));return $o(o,n,L(s,e))}async function at(e,t,n){return wn(await we(e,t,n))}function ct(e,t,n,r,o){let s=(l,c)=>({route:l.root,ask:async()=>{
let{path:p,parameters:u}=o(l),f={...l.parameters(await c()),...u};return{purpose:r,method:"GET",path:p,query:f,headers:he(t)}}}),{project:i}=n;if("id"in i)return[
s(st,()=>n),s(it,()=>n)];let a=async()=>({...n,project:{id:await bn(e,t,i.slug)}});return[s(it,()=>n),s(st,a)]}function $o(e,t,n){let r=O(e,"content",n),o={environment:t.
environment,path:t.path,imported:!1};return{own:vn(r.secrets,"secrets",o,t,n),imports:nt(r.imports??[],"imports",n).map((s,i)=>Do(s,`imports[${i}]`,t,n))}}function Do(e,t,n,r){
let o=O(e,t,r),s={environment:E(o.environment,t,"environment",r),path:E(o.secretPath,t,"secretPath",r),imported:!0};return vn(o.secrets,`${t}.secrets`,s,n,r)}function vn(e,t,n,r,o){
let s=0,i=()=>`${t}[${s}]`,a=[];for(let l of nt(e,t,o))a.push(ge(l,i,n,r,o)),s++;return a}function On(e,t){let n=O(e,"content",t),r=E(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(r))throw t("content.accessToken","an access token");
return{value:r,expiresIn:rt(n.expiresIn,"content","expiresIn",t),maxTtl:rt(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var K=["identityId","jwt"],En={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:K},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:K},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:K},azure:{path:"/api/v1/auth/azure-auth/login",fields:K},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:K},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:K},"aws-iam":{path:"/api/v1/auth/aws-auth/login",fields:["identityId","iamHttpRequestMethod","iamRequestBody","iamRequestHeade\
rs"]},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function lt(e,t,n,{organizationSlug:r}={}){let o=r?{organizationSlug:r,subOrganizationName:r}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:En[t].
path,json:{...n,...o},maxBytes:1024*1024},i=await G(e,s,"login");if("refusal"in i)throw V(i,s,e,"login","login-refused");return On(i.json,L(s,e))}async function xe(e,t,n){let{key:r,environment:o,path:s}=n,{json:i,ask:a}=await W(e,ct(e,t,n,`read the secret ${r} of ${o}:${s}`,f=>({path:`${f.root}/${encodeURIComponent(
r)}`,parameters:{type:"shared"}}))),l=L(a,e),c=O(i,"content",l).secret,p=ge(c,"secret",{environment:o,path:s,imported:!1},n,l),u=p.environment!==o||An(p.path)!==
An(s);return{...p,imported:u}}var An=e=>e.trim().replace(/\/$/,"")||"/";var Mo=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function dt(e,t){let n={...Mo("revoke",t),retry:!1},r=await G(e,n,"read");if("refusal"in r)throw V(r,n,e,"read")}var Pn=(...e)=>m(19).explain(...e),oe=(...e)=>m(19).toFailure(...e);var Uo=5;async function _n(e,t,n,r){try{return await dt(e.within(Z(Uo,n)),t),!0}catch(o){return Fo(r,o),!1}}function Fo(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${oe(t).message}`)}var In=(...e)=>m(27).readRules(...e);function Nn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!ne(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var ft=(...e)=>m(28).unknownName(...e);var b={expects:"a text",read:e=>e},Ho=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),I={expects:"true or false",read:e=>Ho.get(e.toLowerCase())};function ke(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function N(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Cn(...e){let t=N(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Un(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var pt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Un(e)},Ln={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},be={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},$n={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Dn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}},Mn={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function Un(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var w=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),x=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Bo=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],U={identityId:w("essential",Ln),clientId:w("essential",b),clientSecret:w("essential",b,{secret:!0}),projectSlug:w("e\
ssential",be),projectId:w("essential",b),environment:w("essential",be,{aliases:["envSlug"]}),secretPath:x("essential",$n,"/"),secrets:w("essential",b,{verbatim:!0}),
domain:x("essential",b,"https://app.infisical.com"),method:w("essential",N(...Bo)),audience:w("essential",b,{aliases:["oidcAudience"]}),tokenSource:w("identity",
b),tokenEnv:w("identity",b),tokenFile:w("identity",b),tokenCommand:w("identity",b),organizationSlug:w("identity",be),accessToken:w("identity",b,{secret:!0}),allowHttp:x(
"identity",I,!1),subject:w("identity",b),audiences:w("identity",b),claims:w("identity",Mn),recursive:x("selection",I,!1),includeImports:x("selection",I,!0),tagSlugs:w(
"selection",pt),secretName:w("selection",b),envPrefix:x("selection",b,""),envSuffix:x("selection",b,""),nameCase:x("selection",N("keep","upper","lower","env"),"\
keep"),onDuplicate:x("selection",N("error","first","last"),"error"),onUnsafeName:x("selection",N("error","skip"),"error"),onEmpty:x("selection",N("error","warn",
"ignore"),"error"),exportType:x("delivery",Cn("env","output","file","none"),["env"]),fileOutputPath:w("delivery",b),fileFormat:x("delivery",N("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:x("delivery",I,!1),allowOutside:x("delivery",I,!1),maskMinLength:x("delivery",ke(1,100),4),maskExempt:x("deliver\
y",pt,[]),exportAccessToken:x("delivery",I,!1,{aliases:["exportToken"]}),revoke:x("delivery",I,!0),summary:x("delivery",N("failure","always","never"),"failure"),
dryRun:x("delivery",I,!1),caCertificate:w("network",b),clientCertificate:w("network",b),clientKey:w("network",b,{secret:!0}),extraHeaders:x("network",Dn,{},{secret:!0}),
timeout:x("network",ke(1,3600,"seconds"),30),retryDeadline:x("network",ke(1,86400,"seconds"),120)},se=Object.keys(U);function J(e){return U[e]}var Se=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),jo={kebab:Se,flag:e=>`--${Se(e)}`,camel:e=>e,snake:e=>Se(e).replaceAll("-","_"),upper:e=>Se(e).replaceAll(
"-","_").toUpperCase()};function $(e,t){return jo[t](e)}function Y(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(: (?=\w))?/g,(n,r,o="")=>{let s=r.replace(/-[a-z]/g,
i=>i.slice(1).toUpperCase());return Object.hasOwn(U,s)?$(s,t)+(t==="flag"&&o?"=":o):n})}function Fn(e,{style:t,stray:n=""}){let r={},o=[],s={};for(let[i,a]of Object.entries(e)){let l=a?.trim()??"";if(a===void 0||l==="")continue;let c=Go(i,t),p=c!==
void 0&&J(c).verbatim?a:l;c===void 0?o.push({name:i,text:`${ft(i,Vo(t))} ${n}`.trimEnd()}):r[c]!==void 0&&r[c]!==p?o.push({name:c,text:`is written twice with di\
fferent values, as ${s[c]??""} and as ${i.toLowerCase()}: keep one.`}):(r[c]=p,s[c]=i.toLowerCase())}return{given:r,problems:o}}var Hn=new Map(se.flatMap(e=>[e,
...J(e).aliases??[]].map(t=>[t.toLowerCase(),{name:t,key:e}])));function Go(e,t){let n=e.toLowerCase(),r=Hn.get(n.replace(/[-_]/g,""));return r&&$(r.name,t).toLowerCase()===
n?r.key:void 0}var Vo=e=>[...Hn.values()].map(({name:t})=>$(t,e).toLowerCase());var ie=(e,t)=>({dryRun:n},r)=>r[e]===void 0&&!n?{name:e,text:`is missing: ${t}`}:void 0,Bn=(e,t,n)=>(r,o)=>o[e]!==void 0&&o[t]!==void 0?{name:e,text:n}:void 0,Wo={
universal:[ie("clientId","the client id of the identity (Infisical: the identity, Universal Auth)."),ie("clientSecret","the client secret of the identity. Keep \
it in the platform's secret store.")],"access-token":[ie("accessToken","the access token that {method}: access-token takes.")]},Ko=[ie("identityId","the id of t\
he machine identity that this job logs in as (Infisical: Access Control, Machine Identities).")],Jo=[({dryRun:e},t)=>t.projectSlug===void 0&&t.projectId===void 0&&
!e?{name:"projectSlug",text:"is missing: the slug of the project, or its id as {project-id} (Infisical: the settings of the project)."}:void 0,Bn("projectSlug",
"projectId","and {project-id} both name the project: keep one of the two."),ie("environment","the slug of the environment to load from, such as dev or prod."),(e,t)=>t.
method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method\
}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs n\
o login, yet an identity to log in with is given too: keep one of the two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exp\
ortType",text:"says none and something else: keep one of the two."}:void 0,({dryRun:e,method:t})=>e&&jn(t)!==Te.token?{name:"dryRun",text:`shows what a token sa\
ys, and {method}: ${t} has none: keep one of the two.`}:void 0,Bn("secretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the t\
wo."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(r=>t[r]!==void 0);return n.length>1?{name:n[0],text:"is one of several places given for the t\
oken: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Te={token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenComman\
d"],"aws-iam":["identityId"],universal:["clientId","clientSecret"],"access-token":["accessToken"]},jn=e=>Object.entries(Te).find(([t])=>t===e)?.[1]??Te.token,Yo=[
({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputP\
ath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==void 0&&t[e]!==!1&&!t.exportType.includes("file")?{name:e,text:"has no effect, since {export-type} does not\
 say file."}:void 0),({domain:e},t)=>t.clientCertificate!==void 0&&e.protocol==="http:"?{name:"clientCertificate",text:"has no effect, since {domain} is an http\
 address."}:void 0,...["subject","audiences","claims"].map(e=>({dryRun:t},n)=>n[e]!==void 0&&!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[
...new Set(Object.values(Te).flat())].map(e=>({method:t},n)=>n[e]!==void 0&&!jn(t).includes(e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Gn(e,t,n,r){
let o=new Set(n.map(({name:a})=>a)),s=a=>a.flatMap(l=>l(e,t)??[]).filter(({name:l})=>!o.has(l));return{wrong:s([...Wo[e.method]??Ko,...Jo]).map(a=>r.emptiness&&
a.text.startsWith("is missing")?{...a,text:`${a.text} If it is written there, it came through empty: ${r.emptiness}.`}:a),idle:s(Yo)}}function ut(e,t){let{given:n,problems:r}=Fn(e,t),o={};for(let f of se)o[f]=zo(f,n[f],t,r);let s=o.method??qo(n),i=Nn(o.domain,o.allowHttp);typeof i=="string"&&r.
push({name:"domain",text:i});let a={...o,method:s,domain:i},l=a.secrets===void 0?void 0:In(a.secrets,a);l&&(a.rules=l.rules,r.push(...l.problems));let{wrong:c,idle:p}=Gn(
a,{...l?.spare,...n},r,t);r.push(...c);let u=({name:f,text:d})=>`${Object.hasOwn(U,f)?$(f,t.style):f} ${d}`;if(r.length>0)throw Xo(r.map(u),new Set(r.map(({name:f})=>f)).
size);return{settings:a,warnings:p.map(u)}}function zo(e,t,n,r){let{reader:o,fallback:s,secret:i}=J(e);if(t===void 0)return s;let{reference:a}=n,l=a?.bareIn(t);
if(a&&l)return r.push({name:e,text:`is the text ${l} itself, not its value: write ${a.write(l)}.`}),s;let c=o.read(t);return c!==void 0?c:(r.push({name:e,text:`${i?
"":`is ${Qo(t)}, but `}must be ${o.expects}.`}),s)}function qo(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==void 0&&e.identityId===
void 0?"universal":"oidc"}function Qo(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function Xo(e,t){let n=t===1?"A setting of this step is wron\
g.":`${t} settings of this step are wrong.`;return new y("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var Zo=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,Re={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?Zo.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};function mt({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var F={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function Vn(e,{exportAccessToken:t},n,r){return{output:[H(F.names,JSON.stringify(e.map(({name:o})=>o))),H(F.count,String(e.length)),...r===void 0?
[]:[H(F.file,r)],...t?[{...H(F.accessToken,n.value),secret:!0}]:[]],env:t?[{...H(F.accessTokenVariable,n.value),secret:!0}]:[]}}function H(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function Wn(e,t,n,r){e.masks.length>0&&n.mask(e.masks);let o=[];try{r&&e.file!==void 0&&o.push(nn(r,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)o.push(n.set(s,i,t))}catch(s){throw es(o,s)}}function es(e,t){return e.toReversed().reduce((n,r)=>{try{return r(),n}catch(o){
return o}},t)}var Kn=(...e)=>m(18).audienceIdle(...e),Jn=(...e)=>m(18).contradicted(...e),Yn=(...e)=>m(18).noneFits(...e),zn=(...e)=>m(18).sourceMissing(...e),qn=(...e)=>m(18).
sourceUnknown(...e);var ts=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]],ns={kubernetes:"kubernetes",gcp:"google",spiffe:"spiffe"};function Qn({sources:e,hands:t},n){
let r=d=>Object.hasOwn(e,d)?e[d]:void 0,o=Object.keys(e),{tokenSource:s,method:i}=n,a=ts.find(([d])=>n[d]!==void 0)?.[1],l=s??a;if(l!==void 0){let d=r(l);if(!d)
throw qn(l,o);if(a!==void 0&&l!==a&&d.takes!==a)throw Jn(l,a);return d}let c=ns[i];if(c!==void 0){let d=r(c);if(d)return d;throw zn(i)}let p=Object.entries(e).filter(
([,d])=>d.here?.(t.env)),[u,...f]=p;if(u&&f.length===0)return u[1];throw Yn(p.map(([d])=>d),o)}var Xn=(...e)=>v(10).diagnose(...e);async function Zn(e,t,n,r){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let o=n.infisical,s=t.method===
"universal"?await yt(o,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):t.method==="aws-iam"?await rs(o,t,er(e,t,n,r)):await os(e,t,t.method,
n,r);return e.host.mask(C(s.value,e.host.masker)),{accessToken:s,obtained:!0}}function er({host:e,hands:t},n,r,o){return{env:t.env,audience:n.audience??(n.method===
"gcp"?n.identityId:void 0),from:{env:n.tokenEnv,file:n.tokenFile,command:n.tokenCommand},deadline:o,open:s=>r.platform(s),mask:s=>e.mask(C(s,e.masker)),read:(s,i)=>t.
read(s,i),run:(s,i)=>t.run(s,i)}}async function rs(e,t,n){let r=await Ke(n);try{return await yt(e,"aws-iam",t,{identityId:t.identityId??"",...r.request})}catch(o){
throw We(o,r)}}async function os(e,t,n,r,o){let s=await ht(e,t,r,o),{jwt:i}=s;try{return await yt(r.infisical,n,t,{identityId:t.identityId??"",jwt:i})}catch(a){
let{clock:l=P}=e;throw await Xn(a,s,{method:n,open:r.platform,clock:l,now:Date.now()})}}async function ht(e,t,n,r){let o=Qn(e,t),{host:s,product:i}=e,a=er(e,t,n,
r),l=await o.token(a);if(a.mask(l),t.audience!==void 0&&o.audience!=="any"){let c=Kn(o,t.audience,Fe(l));c!==void 0&&s.say("warning",Y(c,i.style))}return{source:o,
jwt:l}}function yt(e,t,{organizationSlug:n},r){return lt(e,t,r,n===void 0?{}:{organizationSlug:n})}var tr=(...e)=>v(11).dryRun(...e);var nr=(...e)=>v(12).withGiven(...e);var ss=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],is=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,as=ss.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),gt=new Map(as);function cs(e){let t=e.toUpperCase(),n=gt.get(t);for(let r=t.indexOf("_");n===void 0&&r>=0;r=
t.indexOf("_",r+1))n=gt.get(`${t.slice(0,r+1)}*`)??gt.get(`*${t.slice(r)}`);return n===void 0||is.test(t)?void 0:n}var ls=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],ds=/^[A-Za-z_][A-Za-z0-9_]*$/,fs={verdict:"fit"};function rr(e,t){let n=ds.test(e),r=n?void 0:ls.find(([s])=>s.test(e));if(r)return{verdict:"breaks",reason:r[1]};
let o=cs(e);return o!==void 0?{verdict:"steers",reason:o}:t.some(s=>s.test(e))?{verdict:"steers",reason:"it belongs to the platform that runs the job"}:n?fs:{verdict:"\
no-variable",reason:"no shell could read a variable of that name"}}var or=(...e)=>m(21).duplicateNames(...e),sr=(...e)=>m(21).hiddenValues(...e),ve=(...e)=>m(21).noneLeft(...e),ir=(...e)=>m(21).nothingMatched(...e),ar=(...e)=>m(
21).ourNames(...e),cr=(...e)=>m(21).unfit(...e),lr=(...e)=>m(21).unsafeNames(...e);function z({environment:e,path:t,key:n,field:r="",owner:o}){return _(`${o===void 0?"":`${o}/`}${e}:${t==="/"?"":t}/${n}${r}`)}var dr=e=>e.split("/").filter(t=>t!==
"").length;function fr(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):dr(e.path)-dr(t.path)||(e.path<t.path?-1:1)}var wt=(...e)=>m(25).renameBy(...e);var xt=(...e)=>m(26).aboutRules(...e);var pr=(...e)=>m(26).foldersOf(...e);function ur(e){let{environment:t="",secretPath:n,secretName:r,recursive:o}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${r??(o?"**":"*")}`;return{environment:t,path:n,recursive:o,
text:i,...r===void 0?{}:{key:r}}}var mr=(...e)=>m(24).selectByRules(...e);async function kt(e,t,n){if(n.rules)return mr(n.rules,n,{list:i=>we(e,t,i),read:i=>xe(e,t,i)});let r=ur(n),o=(await ps(e,t,r,n)).sort(fr),s=o.filter(i=>i.hidden);
if(s.length>0)throw sr(s.map(z));return[{rule:r,secrets:o}]}async function ps(e,t,{environment:n,path:r,key:o,recursive:s},{projectId:i,projectSlug:a="",includeImports:l,
tagSlugs:c}){let u={project:i===void 0?{slug:a}:{id:i},environment:n,path:r,includeImports:l};return o!==void 0?[await xe(e,t,{...u,key:o})]:at(e,t,{...u,recursive:s,
...c===void 0?{}:{tagSlugs:c}})}function ae({environment:e="",secretPath:t,recursive:n,rules:r}){return r?pr(r):`${e}:${t}${n?" and below":""}`}function hr(e,t,n){let r=[],o=new Set,s=[],i=!1,a=[],l=(p,u,f)=>{let d={name:u,value:p.value,secret:!0,origin:p,chosen:f},{verdict:k,reason:S=""}=rr(u,n.names.reserved);
k==="no-variable"&&o.add(d),ms(k,d)?(i||=k==="steers",s.push(`${JSON.stringify(u)} from ${z(p)}: ${S}`)):a.push(d)};for(let{rule:p,secrets:u}of e){let f=us(p,t)?
void 0:wt(p,t);for(let d of u)l(d,f?f(d):d.key,p.key!==void 0)}if(t.rules&&r.push(...xt(e,t)),s.length>0&&t.onUnsafeName==="error")throw lr(s,i);s.length>0&&r.push(
{level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let c=hs(a,t,n,r);return c.size===0&&gs(s,t,r),{variables:[...c.values()],byName:c,notes:r,noVariables:o}}function us({target:e},{envPrefix:t,envSuffix:n,
nameCase:r}){return e===void 0&&t===""&&n===""&&r==="keep"}function ms(e,{chosen:t}){return e==="breaks"||e==="steers"&&!t}function hs(e,{onDuplicate:t,rules:n},r,o){
let s=new Map,i=[];for(let a of e){let l=r.names.fold(a.name),c=s.get(l);if(c&&!ys(c,a)){let p=t==="last"?a:c;i.push({name:a.name,kept:p,other:p===c?a:c}),s.set(
l,p)}else c||s.set(l,a)}if(i.length>0&&t==="error")throw or(i.map(({name:a,kept:l,other:c})=>`${a}: ${q(l)} and ${q(c)}`),i.some(({kept:a,other:l})=>a.name!==l.
name),n!==void 0);for(let{name:a,kept:l,other:c}of i)o.push({level:"info",text:`${a} comes from ${q(l)}, not from ${q(c)} ({on-duplicate}: ${t}).`});return s}function ys(e,t){
return e.name===t.name&&q(e)===q(t)&&e.value===t.value}function q({origin:e,name:t}){return e?z(e):t}function gs(e,t,n){let{onEmpty:r,rules:o}=t;if(e.length===0&&
o?.load.every(({optional:i})=>i))return;let s=e.length>0?ve(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):ir(ae(t),o!==void 0);if(r==="error")throw s;r==="warn"&&n.push({level:"warning",text:s.message})}function yr(e,t,n){let r=[];return e.length>0&&r.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${Q(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical or by a rule in {secrets} (/db/"my-key" -> MY_\
KEY), set {name-case}: env, or take it from an output ({export-type}: output).`}),t.length>0&&r.push({level:"warning",text:`Left out of the file, since {file-fo\
rmat}: ${n} cannot hold such a name: ${Q(t)}. Rename the secret in Infisical, or take json or yaml, which hold any name.`}),r}var ws=1.5*1024*1024;function gr(e){
let t=0;for(let{name:r,value:o}of e)t+=r.length+o.length;return t<=ws?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and\
 Linux starts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file\
 ({export-type}).`}]}var xs=/\$\{[\w.-]+\}/;function wr(e){let t=e.filter(({value:o})=>o===""),n=e.filter(({value:o})=>o.includes("${")&&xs.test(o)),r=[];return t.
length>0&&r.push({level:"info",text:`Empty in Infisical, and delivered empty: ${Q(t)}.`}),n.length>0&&r.push({level:"warning",text:`A reference of the form \${..\
.} is left in ${Q(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),r}function xr(e,{masker:t}){if(!t)return[];let n=new Map;
for(let{name:r,reason:o}of e)n.set(o,[...n.get(o)??[],r]);return[...n].map(([r,o])=>({level:"info",text:`Not masked in the log: ${o.join(", ")} (${r}).`}))}function Q(e){
return e.map(({name:t})=>t).join(", ")}var kr=(...e)=>m(22).renderFile(...e),br=(...e)=>m(22).unfitForFile(...e),Sr=(...e)=>m(22).unfitName(...e);function Tr(e,t,n,r){let{variables:o,byName:s,notes:i,noVariables:a}=hr(e,t,n),l=ks(o,a,t);if(o.length>0&&l.delivered.length===0&&t.onEmpty==="error")throw ve(`\
no name fits ({export-type}: ${t.exportType.join(", ")}): ${Q(o)}.`);let c=r(l.delivered),p=["output","env"].map(h=>({target:h,variables:[...c[h]??[],...l[h]]})).
filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)Ss(h,c[h]??[],s,l[h],n);let u=[],f=({name:h},g)=>{g!==void 0&&u.push(`${h}:\
 ${g}`)};for(let h of p)for(let g of h.variables)f(g,Ts(g,h.target,a,t,n));for(let h of l.file)f(h,br(t.fileFormat,h));if(u.length>0)throw cr(u);let d={minLength:t.
maskMinLength,exempt:t.maskExempt,shown:bs(t,n)},{texts:k,unmasked:S}=re(o,d,n.masker);return{variables:l.delivered,masks:k,file:t.exportType.includes("file")?kr(
t.fileFormat,l.file):void 0,sets:p,notes:[...i,...yr(l.outOfEnv,l.outOfFile,t.fileFormat),...gr(l.env),...wr(o),...xr(S,n)],unmasked:new Map(S.map(({name:h,reason:g})=>[
h,g]))}}function ks(e,t,{exportType:n,fileFormat:r}){let o=d=>n.includes(d)?e:[],s={output:o("output"),env:o("env"),file:o("file")};if(t.size===0)return{...s,outOfEnv:[],
outOfFile:[],delivered:e};let i=d=>t.has(d)&&!d.chosen,a=o("env").filter(i),l=o("file").filter(d=>i(d)&&Sr(r,d.name)!==void 0),{output:c}=s,p=o("env").filter(d=>!i(
d)),u=o("file").filter(d=>!l.includes(d)),f=new Set([...o("none"),...c,...p,...u]);return{output:c,env:p,file:u,outOfEnv:a,outOfFile:l,delivered:e.filter(d=>f.has(
d))}}function bs({environment:e,projectId:t,projectSlug:n,domain:r,rules:o},s){let i=o?.load.flatMap(a=>[a.environment,a.owner])??[];return[e,t,n,r.hostname,r.href,
...i,...s.shown].filter(a=>a!==void 0)}function Ss(e,t,n,r,o){let s=t.flatMap(({name:i})=>n.get(o.names.fold(i))??[]).filter(i=>r.includes(i));if(s.length>0)throw ar(
s.map(({name:i})=>i),e)}function Ts(e,t,n,r,o){return t==="env"&&n.has(e)?"no shell could read a variable of that name: take it from an output ({export-type}: o\
utput), or rename the secret.":o.unfit(e,t,r)}var Rr=(...e)=>m(23).reportFailed(...e),vr=(...e)=>m(23).reportLoaded(...e);async function bt(e){let t={...e,host:rn(e.host)},{host:n,product:r}=t,o=(i,a)=>n.say(i,Y(a,r.style)),s;try{let i=ut(t.given,r);s=i.settings,hn(t,s);for(let l of i.
warnings)o("warning",l);let a=await Rs(t,s,o);return a&&s.summary==="always"&&Ps(n,o,vr(a,r.style)),!0}catch(i){let a=nr(oe(i),s);return n.say("error",Pn(a,r.style)),
Oe(()=>{n.targets.includes("output")&&n.set("output",[H(F.errorCode,a.code)],s??{})}),s?.summary!=="never"&&Oe(()=>n.summary?.(Rr(a,r.style))),!1}}async function Rs(e,t,n){
let{host:r,clock:o=P}=e,s=t.exportType.includes("file")&&!t.dryRun?en(tn(t.fileOutputPath,r,t.allowOutside)):void 0,i=Z(t.retryDeadline,o),a=mn(e,t,i),l=Es(r,t.
domain.href),c;try{if(t.dryRun){tr(await ht(e,t,a,i),t,d=>n("info",d));return}let{accessToken:p,obtained:u}=await Zn(e,t,a,i);u&&t.revoke&&(c=p,l({accessToken:p.
value}));let f=await Os(e,t,a.infisical,p,s?.path);s&&l({files:t.deleteFile?[s.path,s.beside]:[s.beside]}),Wn(f,t,r,s),s&&Oe(()=>l({files:t.deleteFile?[s.path]:
[]}));for(let{level:d,text:k}of f.notes)n(d,k);return n("info",As(f,t,s?.path)),t.exportAccessToken&&(c=void 0,t.revoke&&!r.atEnd&&n("info",vs)),f}catch(p){throw _s(
i,p),p}finally{c&&await _n(a.infisical,c.value,o,n)&&Oe(()=>l({accessToken:void 0})),a.close()}}var vs="The access token was exported and nothing runs at the en\
d of the job here, so it is not revoked: it ends by itself.";async function Os(e,t,n,r,o){let s=await kt(n,r.value,t);return Tr(s,t,e.host,i=>Vn(i,t,r,o))}function Es({
atEnd:e},t){let n={files:[]};return r=>{n={...n,...r};let{accessToken:o,files:s}=n;e?.(o===void 0?{files:s}:{files:s,accessToken:o,domain:t})}}function As({variables:e},t,n){
let r=e.slice(0,50).map(({name:s})=>s),o=r.length===0?"":`: ${r.join(", ")}${e.length>r.length?` and ${e.length-r.length} more`:""}`;return`Loaded ${e.length} s\
ecret${e.length===1?"":"s"} from ${ae(t)} (${t.exportType.join(", ")})${o}.${n===void 0?"":` File: ${n}`}`}function Ps(e,t,n){try{e.summary?.(n)}catch(r){t("war\
ning",`The summary could not be shown. ${oe(r).message}`)}}function _s(e,t){e.end(t instanceof Error?t:new Error("ended"))}function Oe(e){try{e()}catch{}}var Er=require("node:path");var Ar="leftover",Is=1024*1024,Ns={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function Tt(e){let{env:t,print:n,append:r}=e,o=s=>{let i=t[s];if(i)return i;throw new y(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,Er.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:Cs(t),unfit:Ls,say:(s,i)=>n(Ds(s,i)),mask:s=>n(Ms(s)),set:(s,i)=>r(o(Ns[s]),Or(i)),summary:s=>{r(o("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{r(o("GITHUB_STATE"),
Or([{name:Ar,value:JSON.stringify(s)}]))}}}function Cs(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_REF",
"GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(r=>e[r]),n].filter(r=>r!==
void 0&&r!=="")}function Ls(e,t){let{name:n,value:r}=e;if(t==="output")return Buffer.byteLength(r)>Is?"the value is larger than the 1 MiB that GitHub takes for \
an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment. Give \
it to the one step that needs it, with `env:` there.";if(r.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take it fro\
m an output or a file ({export-type}: output or file).";if(!mt(e))return"the value is larger than the 128 KiB that Linux takes for one environment variable; wit\
h it no later step would start. Take it from a file ({export-type}: file)."}var $s={debug:"::debug::",warning:"::warning::",error:"::error::"};function Ds(e,t){
let n=t.split(`
`).map(Pe).join(`
`),r=$s[e];return`${r===void 0?n:r+Pr(n)}
`}function Ms(e){let t="";for(let n of e)t+=`::add-mask::${Pr(n)}
`;return t}function Pr(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Or(e){let t=Us(e),n="";for(let{name:r,value:o}of e)n+=`${r}<<${t}
${o}
${t}
`;return n}var St="infisical_";function Us(e){let t=e.filter(({value:o})=>o.includes(St)),n=new Set(t.flatMap(({value:o})=>o.match(/infisical_\d+/g)??[])),r=0;for(;n.
has(`${St}${r}`);)r++;return`${St}${r}`}var T=require("node:fs");var B={env:process.env,clock:{...P,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Fs,
read:Bs,run:js,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function Fs(e,t){let n=0;try{let r=(0,T.openSync)(e,"a",384);try{n=(0,T.fstatSync)(
r).size,Hs(r,Buffer.from(t))}catch(o){throw _r(e,n,o),o}finally{(0,T.closeSync)(r)}}catch(r){throw r instanceof y?r:Ir(e,r,"what had been written was taken back")}
return()=>_r(e,n)}function Hs(e,t){for(let n=0;n<t.length;)n+=(0,T.writeSync)(e,t,n)}function _r(e,t,n){try{(0,T.truncateSync)(e,t)}catch(r){throw Ir(e,n??r,"wh\
at had been written could not be taken back, and may hold secrets")}}function Ir(e,t,n){let{code:r}=t,o=typeof r=="string"?r:"for no known reason";return new y(
"write-failed",`Writing to ${e} failed (${o}); ${n}.`,{fixes:r==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function Bs(e,t){
let n=(0,T.openSync)(e,"r");try{let r=Buffer.alloc(t+1),o=0;for(let s=-1;s!==0&&o<r.length;o+=s)s=(0,T.readSync)(n,r,o,r.length-o,null);if(o>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return r.toString("utf8",0,o)}finally{(0,T.closeSync)(n)}}async function js(e,t){let{exec:n}=await Promise.resolve().then(()=>vt(require("node:child_process")));
return new Promise((r,o)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(l,c)=>{i(),l?
o(Gs(l,t)):r(c)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function Gs({code:e,signal:t,killed:n},{seconds:r}){let o=n?`did not end within ${r} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new y("token-unavailable",`The command that should print the token ({token-command}) ${o}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function Rt(e,t,{exitWith:n,whenIdle:r}){n(1);let o=!1;r(()=>{o||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{o=!0,s&&n(0)},s=>{o=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var Nr;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Nr||(Nr={}));function Cr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var Lr="INPUT_";function $r(e){let t=Object.keys(e).filter(n=>n.startsWith(Lr)).map(n=>n.slice(Lr.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Cr(
n)]))}var Dr=Tt(B);Rt(()=>bt({product:Re.github,given:$r(B.env),host:Dr,sources:{github:He,env:Be,file:je,command:Ge},hands:B,clock:B.clock}),(e,t)=>Dr.say(e,t),B);
