// Made from actions/load-secrets/src/main.ts by "npm run build": change that, not this file. Licences: LICENSES.txt.
"use strict";var jo=Object.create;var Ee=Object.defineProperty;var Go=Object.getOwnPropertyDescriptor;var Vo=Object.getOwnPropertyNames;var Wo=Object.getPrototypeOf,Ko=Object.prototype.hasOwnProperty;var Jo=(e,t)=>{for(var n in t)Ee(e,n,{get:t[n],enumerable:!0})},Yo=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Vo(t))!Ko.call(e,r)&&
r!==n&&Ee(e,r,{get:()=>t[r],enumerable:!(o=Go(t,r))||o.enumerable});return e};var Ot=(e,t,n)=>(n=e!=null?jo(Wo(e)):{},Yo(t||!e||!e.__esModule?Ee(n,"default",{value:e,enumerable:!0}):n,e));var zo=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,qo=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Qo=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Xo=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],Zo=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Ae(e){if(e.length<=8e3&&Zo.test(e))return e;let t=e.slice(0,2*8e3).
replace(zo,"").replace(qo," | ").replace(/\t/g," ").replace(Qo,"?"),n=Xo.reduce((o,[r,s])=>o.replace(r,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var q={};Jo(q,{Failure:()=>x});var x=class extends Error{name="Failure";code;fixes;refusal;constructor(t,n,{fixes:o=[],refusal:r,cause:s}={}){super(n,s===void 0?
void 0:{cause:s}),this.code=t,this.fixes=o,this.refusal=r}};var er,m=e=>(er??=require("./cold.cjs").open(q))[e];var _e=(...e)=>m(0).readClientCertificate(...e);var A={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Q(e,t=A){let n=t.now()+e*1e3,o=new Set,r,s=i=>(r?i(r):o.add(
i),()=>o.delete(i));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>r,onEnd:s,end(i){r||(r=i,o.forEach(a=>a(i)))},wait:i=>new Promise((a,c)=>{
let l=()=>{},u=s(d=>{l(),c(d)});r||(l=t.after(i,()=>{u(),a()}))})}}function X({method:e,path:t},{base:n}){return`${e} ${n}${t}`}var Z=function(e,t,n,o){function r(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(u){try{l(o.next(u))}catch(d){
i(d)}}function c(u){try{l(o.throw(u))}catch(d){i(d)}}function l(u){u.done?s(u.value):r(u.value).then(a,c)}l((o=o.apply(e,t||[])).next())})},Ie=class{constructor(t){
this.message=t}readBody(){return Z(this,void 0,void 0,function*(){return new Promise(t=>Z(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("\
data",o=>{n=Buffer.concat([n,o])}),this.message.on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return Z(this,void 0,void 0,function*(){return new Promise(
t=>Z(this,void 0,void 0,function*(){let n=[];this.message.on("data",o=>{n.push(o)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}},ae=class{constructor(t,n,o){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=o,o&&(o.ignoreSslError!=null&&(this._ignoreSslError=
o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&(this._allowRedirects=o.allowRedirects),o.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
o.allowRedirectDowngrade),o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),o.allowRetries!=
null&&(this._allowRetries=o.allowRetries),o.maxRetries!=null&&(this._maxRetries=o.maxRetries))}requestRaw(t,n){return Z(this,void 0,void 0,function*(){return new Promise(
(o,r)=>{function s(i,a){i?r(i):a?o(a):r(new Error("Unknown error"))}this.requestRawWithCallback(t,n,s)})})}requestRawWithCallback(t,n,o){typeof n=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let r=!1;function s(c,l){r||(r=!0,o(c,l))}let i=t.httpModule.
request(t.options,c=>{let l=new Ie(c);s(void 0,l)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeo\
ut: ${t.options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(
i)):i.end()}_getUserAgentWithOrchestrationId(t){let n=t||"actions/http-client",o=process.env.ACTIONS_ORCHESTRATION_ID;if(o){let r=o.replace(/[^a-z0-9_.-]/gi,"_");
return`${n} actions_orchestration_id/${r}`}return n}};var Pt=require("node:stream");function Et(e,t){return new Promise((n,o)=>{let r=[],s=0;e.on("data",i=>{s+=i.length,s<=t?r.push(i):e.destroy(new x("answer-malformed",`the answer is larger tha\
n ${t} bytes`))}),(0,Pt.finished)(e,i=>{i?o(i):n(Buffer.concat(r,s))})})}function D(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var tr=500,nr=1e4,or=2;async function _t(e,t,{deadline:n,hold:o,random:r,onRetry:s},i){let{clock:a}=n,c=a.now(),l=({code:p,what:f,fixes:w=[],refusal:y,cause:h},g,v)=>{
let O=g>1?` (${g} tries in ${D(a.now()-c)})`:"",B=v?[`Raise {retry-deadline} (it is ${D(n.seconds*1e3)}) if this is worth a longer wait.`]:[],Pe={fixes:[...w,...B],
cause:h,...y?{refusal:y}:{}};return new x(p,`Could not ${e.purpose} (${t}): ${f}${O}.`,Pe)},u=0,d=At;for(let p=1;;p++){if(await ir(e,n,o,()=>l(rr,p,!0)),n.left()===
0)throw l(d,p-1,!0);let f=await i();if(!("mayPass"in f))return f;(!(f.code==="timed-out"&&n.left()<or)||d===At)&&(d=f);let y=a.now(),h=r()*Math.min(nr,tr*2**(p-
1));f.wait!==void 0&&(o.until=Math.max(o.until,y+f.wait));let g=Math.max(0,o.until-y)+h,v=f.mayPass==="yes"||f.mayPass==="once"&&u++===0;if(e.retry===!1||!v)throw l(
f,p,!1);if(g>=n.left())throw l(sr(d),p,!0);s?.(`Could not ${e.purpose} (${t}): ${f.what}. Trying again ${g<50?"at once":`in ${D(g)}`} (try ${p+1}).`),await n.wait(
g)}}var At={code:"timed-out",what:"no time was left before the deadline",mayPass:"no"},rr={code:"rate-limited",what:"the server asked for a pause that is longer\
 than the time left",mayPass:"no"};function sr(e){return e.wait===void 0?e:{...e,what:`${e.what}; it asks for ${D(e.wait)}, more than is left before the deadlin\
e`}}async function ir(e,t,n,o){if(e.retry!==!1)for(let r;(r=n.until-t.clock.now())>0;){if(r>=t.left())throw o();await t.wait(r)}}var ce=require("node:http");var It="0.1.0";var $t=require("node:net");var Ct=(...e)=>m(1).proxyAuthorization(...e),Nt=(...e)=>m(1).readProxy(...e);function Ce(e,t){let n=e.protocol==="https:"?"https_proxy":"http_proxy",o=Lt(n,t);return o?Nt(e,o,n.toUpperCase(),Lt("no_proxy",t)??""):void 0}var cr=({hostname:e})=>e.
replace(/^\[|\]$/g,"");function Ne(e){let t=cr(e);return{host:t,port:e.port,servername:(0,$t.isIP)(t)?"":t}}function Lt(e,t){return(t[e]||t[e.toUpperCase()])?.trim()}var Le=(...e)=>m(4).readCertificates(...e),$e=(...e)=>m(4).readExtraCertificates(...e);var De=(...e)=>m(4).trusting(...e);var Dt=(...e)=>m(5).tunnelAgent(...e);var Ut=({base:e,proxy:t})=>t!==void 0&&e.protocol==="https:";async function Ft(e){let{base:t,proxy:n,certificates:o,client:r,deadline:s,timeout:i}=e,c=(t.protocol===
"https:"?t:n??t).protocol==="https:"?await Promise.resolve().then(()=>Ot(require("node:https"))):{Agent:ce.Agent,request:ce.request},l=o?De(o):void 0,u=r&&t.protocol===
"https:"?De(o,r):l,d={keepAlive:!0,maxSockets:4,...u?{secureContext:u}:{}},p={options:d,trust:l,patience:i*1e3,clock:s.clock},f=n&&Ut(e)?Dt({proxy:n,...p}):new c.
Agent(d);return{module:c,agent:f}}function Ht(e,t,n){let o={...Mt(n.headers),accept:"application/json","accept-encoding":"identity","user-agent":`infisical-ci/${It}`,
...e.json?{"content-type":"application/json"}:{},...e.form?{"content-type":"application/x-www-form-urlencoded"}:{},...Mt(e.headers)},{base:r,proxy:s}=n,{method:i}=e;
if(!s||Ut(n))return{method:i,protocol:r.protocol,...Ne(r),path:t,headers:o};let a=Ct(s);return{method:i,protocol:s.protocol,...Ne(s),path:r.origin+t,headers:{...o,
host:r.host,...a?{"proxy-authorization":a}:{}}}}function Mt(e={}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t.toLowerCase(),n]))}var Bt=(...e)=>m(3).setbackOf(...e);function jt(e,t){let n=[],o=!1,r=()=>{},s=new Promise((l,u)=>{r=()=>u(new Error("ended"))});s.catch(()=>{});let i=()=>{o=!0,r();for(let l of n)l.destroy()},a=e.
clock.after(t,i),c=e.onEnd(i);return{isOver:()=>o,bind(l){n.push(l),o&&l.destroy()},orEnd:l=>Promise.race([l,s]),stop(){a(),c()}}}var Gt=(...e)=>m(6).verdictOn(...e);var lr=64*1024*1024;function Me(e){let t=e.base.pathname.replace(/\/+$/,""),n=e.base.origin+t,o=e.proxy?` through the proxy ${e.proxy.host}`:"",r={until:0},s=new ae(
void 0,[],{socketTimeout:e.timeout*1e3+6e4}),{random:i=Math.random,transports:a=new Map,onRetry:c}=e,l=JSON.stringify([e.base.origin,e.proxy?.href,e.certificates,
e.client]),u=p=>({base:n,ask:f=>{let w={deadline:p,hold:r,random:i,...c?{onRetry:c}:{}};return _t(f,X(f,{base:n})+o,w,()=>d(f,p))},within:u,close:()=>a.forEach(
f=>{f.then(({agent:w})=>w.destroy(),fr)})});async function d(p,f){let w=new URL(n+p.path),y=t+p.path+(p.query?`?${new URLSearchParams(p.query).toString()}`:""),
h=Math.min(e.timeout*1e3,f.left()),g=jt(f,h);try{let v=a.get(l)??Ft(e);a.set(l,v);let{agent:O,module:B}=await v,Pe=p.json?JSON.stringify(p.json):p.form?new URLSearchParams(
p.form).toString():null,Ho={options:{...Ht(p,y,e),agent:O},parsedUrl:w,httpModule:dr(g,B)},{message:Bo}=await g.orEnd(s.requestRaw(Ho,Pe)),ie=await g.orEnd(ur(Bo,
p.maxBytes??lr));return pr(ie)?ie:Gt(ie,p,w)??ie}catch(v){let O=f.reason();if(O)throw O;return g.isOver()?{code:"timed-out",what:`no whole answer came within ${D(
h)}`,mayPass:"yes",fixes:["Raise {timeout} if the server is merely slow."]}:Bt(v)}finally{g.stop()}}return u(e.deadline)}function dr(e,{request:t}){return{request:(o,r)=>{
let s=t(o,r);return e.bind(s),s}}}var fr=()=>{},pr=({status:e,headers:t})=>e===200&&t["content-encoding"]===void 0;async function ur(e,t){let n=await Et(e,t),o=Object.
entries(e.headers).map(([r,s])=>[r,Array.isArray(s)?s.join(", "):s]);return{status:e.statusCode??0,headers:Object.fromEntries(o),body:n}}var ee=(...e)=>m(2).malformed(...e),Vt=(...e)=>m(2).notJson(...e),Ue=(...e)=>m(2).refusalOf(...e);function te(e,t,n){let o=mr(e);if(o)return o.json;throw Vt(e,t,n)}function mr({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}var yr=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,hr=/^[!-~]+(?: [!-~]+)*$/;function Fe(e,t=300){if(e.length<=t&&hr.test(e))return e;let n=e.slice(0,t*4).replace(yr," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}function ne(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var gr,R=e=>(gr??=require("./doctor.cjs").open(q))[e];var le=(...e)=>R(2).standardBindings(...e);function de(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let o=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return wr(o)?o:
void 0}catch{return}}function wr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Wt=(...e)=>R(6).forgejoAdvice(...e),Kt=(...e)=>R(6).forgejoBindings(...e);var Jt=(...e)=>m(12).addressUnsafe(...e),Yt=(...e)=>m(12).refused(...e);var fe=e=>e.FORGEJO_ACTIONS==="true"||e.GITEA_ACTIONS==="true";async function pe({env:e,audience:t,mask:n,open:o},r,s){let i=e.ACTIONS_ID_TOKEN_REQUEST_URL,a=e.
ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!i||!a)throw s(e);n(a);let c=xr(i,r),l=o(new URL(c.origin)),u={purpose:"get the job's token",method:"GET",path:c.pathname,query:{
...Object.fromEntries(c.searchParams),...t?{audience:t}:{}},headers:{authorization:`Bearer ${a}`},maxBytes:256*1024},d=await l.ask(u);if(d.status!==200)throw Yt(
d,u,l,r);let{value:p}=te(d,u,l)??{};if(typeof p!="string"||p==="")throw ee("the answer's value is not a token",u,l);return p}function xr(e,t){let n=URL.canParse(
e)?new URL(e):void 0;if(n?.protocol==="https:"||n?.protocol==="http:"&&ne(n.hostname))return n;throw Jt(t)}var zt=(...e)=>m(13).openIdConnectMissing(...e);var He={title:"Forgejo's token endpoint",audience:"any",here:fe,token:e=>pe(e,"Forgejo",zt),bindings:Kt,advice:Wt};var qt=(...e)=>R(7).githubAdvice(...e),Qt=(...e)=>R(7).githubBindings(...e);var Xt=(...e)=>m(14).permissionMissing(...e);var Be={title:"GitHub's token endpoint",audience:"any",here:e=>e.GITHUB_ACTIONS==="true"&&!fe(e),token:e=>pe(e,"GitHub",Xt),bindings:Qt,advice:qt};var kr={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function Zt(e){let{code:t}=e;return typeof t=="string"?kr[t]??t:"reading fa\
iled"}var en=64*1024,je={title:"an environment variable",audience:"configured",token({env:e,from:t}){let n=We(t.env,"token-env","the name of the variable that holds t\
he token"),o=e[n]?.trim();if(o)return o;throw new x("token-unavailable",`The environment variable ${n}, from which the token should come ({token-env}), `+(e[n]===
void 0?"is not set.":"is empty."),{fixes:[`Check that the platform or an earlier step puts the token into ${n}, spelt exactly so, for this job.`]})},bindings:le},
Ge={title:"a file",audience:"configured",token({from:e,read:t}){let n=We(e.file,"token-file","the path of the file that holds the token"),o;try{o=t(n,en).trim()}catch(r){
throw new x("token-unavailable",`The file ${n}, from which the token should come ({token-file}), cannot be read: ${Zt(r)}.`,{fixes:["Check the path, and that th\
e user that runs this job may read it."],cause:r})}if(o)return o;throw new x("token-unavailable",`The file ${n}, from which the token should come ({token-file})\
, is empty.`,{fixes:["Look at what writes the file: it must have done so before this step."]})},bindings:le},Ve={title:"a command",audience:"configured",async token({
from:e,run:t,deadline:n}){let o=We(e.command,"token-command","the command that prints the token"),r=(await t(o,n)).trim();if(r&&r.length<=en)return r;throw new x(
"token-unavailable",`The command that should print the token ({token-command}) printed ${r?"more than a token can be":"nothing"}.`,{fixes:["It must print the to\
ken, and nothing else, on its standard output; what it says besides belongs on standard error."]})},bindings:le};function We(e,t,n){if(e)return e;throw new x("s\
ettings-invalid",`{${t}} is missing: ${n}.`,{fixes:[`Set {${t}}.`]})}var Ke=(...e)=>m(7).withSigner(...e);var Je=(...e)=>m(8).vouchByAws(...e);var tn=(...e)=>m(21).placeBeside(...e),nn=(...e)=>m(21).placeFile(...e);var on=(...e)=>m(21).writeWhole(...e);function rn(e){let t=[],n=r=>{let s=r;for(let i of t)for(let a of i)a!==""&&s.includes(a)&&(s=s.replaceAll(a,"***"));return s},{summary:o}=e;return{...e,mask(r){
t.push(r),e.mask(r)},say:(r,s)=>e.say(r,n(s)),...o?{summary:r=>o(n(r))}:{}}}var sn=e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),an=e=>JSON.stringify(e).slice(1,-1),Ye=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`,br=e=>e.length>1?`\\U${(e.codePointAt(0)??0).toString(16).padStart(8,"0")}`:Ye(e),ze={json:e=>[an(e)],dialect(e){let t=an(e),n=t.
replace(/[^ -~]/g,Ye),o=[n,t.replace(/[<>&]/g,Ye),n.replaceAll("/","\\/")];return/[\ud800-\udbff]/.test(t)&&o.push(t.replace(/[^ -~]/gu,br)),o.filter(r=>r!==t)},
url:e=>[sn(e)],form(e){let t=sn(e);return[encodeURIComponent(e),t.replaceAll("%20","+").replaceAll("~","%7E").replaceAll("%2A","*"),...e.includes("/")?[t.replaceAll(
"%2F","/")]:[]]},shell:e=>[e.replaceAll("'","'\\''"),e.replaceAll("'",`'"'"'`),e.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g,"\\$&")]};var Sr=["json","dialect","url","form","base64","base64url"],me=8,qe=4,Qe=e=>/^[\w.-]+$/.test(e);function Xe(e){return e.split(/[\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="")}function Ze(e,t,n=o=>o.length>=me){if(Qe(e))return et([e],t);let o=Xe(e);if(o.length===0)return[];let r=[...new Set([e.trim(),e])];if(o.length===1)return cn(
r.flatMap(l=>[l,...ln(l,t.misses)]));let s=o.filter(n),i=t.misses.includes("shell")?s.flatMap(ze.shell):[],a=!t.splitsLines||s.length===o.length,c=a?t.misses.filter(
l=>l!=="shell"):Sr;return cn([...s,...i,...r.flatMap(l=>[...a?[l]:[],...ln(l,c)])])}function et(e,{misses:t}){if(t.includes("base64"))return[...e,...[0,1,2].flatMap(
o=>ue(e,o)).filter(fn)];let n=t.includes("base64url")?e.filter(({length:o})=>o%3!==0&&o>=qe):[];return[...e,...ue(n,0)]}function cn(e){return[...new Set(e)]}function ln(e,t){
let n=e.toWellFormed();return[...t.flatMap(r=>r==="base64"||r==="base64url"?[]:ze[r](n)),...vr(n,t)]}var Rr=/^[ -=@-}]*$/;function vr(e,t){let n=t.includes("bas\
e64"),o=t.includes("base64url");if(!n&&!o)return[];let r=Buffer.from(e).toString("latin1");if(!n&&Rr.test(e))return e.length%3===0||e.length<qe?[]:ue([r],0);let s=[
0,1,2].flatMap(c=>ue([r],c)).filter(fn),i=s.map(c=>c.replaceAll("+","-").replaceAll("/","_")),a=r.length%3===0?[]:s.slice(0,1);return[...n?s:a,...o?i.filter((c,l)=>l===
0||c!==s[l]):[]]}var fn=e=>e.length>=qe;function ue(e,t){let n=e.map(s=>dn(t)+s+dn((6-t-s.length%3)%3)),o=Buffer.from(n.join(""),"latin1").toString("base64"),r=0;
return e.map((s,i)=>{let a=r;return r+=(n[i]?.length??0)*4/3,o.slice(a+Math.ceil(t*4/3),a+Math.floor((t+s.length)*4/3))})}var dn=e=>"\0".repeat(e);var Tr=/pass|secret|token|key|credential|private/i,Or=e=>e.length>=20&&!/\s/.test(e)&&!/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(e)&&!(e.length<=320&&/^[^@:]+@[^@:]+\.[^@:]+$/.
test(e));function pn(e){if(!/^\s*[{[]/.test(e))return{leaves:[],cut:!1};let t;try{t=JSON.parse(e)}catch{return{leaves:[],cut:!1}}let n=[],o=0,r=!1,s=(i,a,c)=>{if(++o>
1e3)r=!0;else if(typeof i=="object"&&i!==null)for(let[l,u]of Object.entries(i))s(u,[...a,l],c||Tr.test(l));else(typeof i=="number"?c:typeof i=="string"&&(c||Or(
i)))&&n.push({path:a.join("."),text:String(i).trim()})};return s(t,[],!1),{leaves:n.filter(({text:i})=>i!==""),cut:r}}var tt=new Set(["true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always","dev develop development pro\
d production stage staging test testing tests qa uat sandbox preview demo local localhost","main master trunk latest stable alpha beta debug info warn warning e\
rror fatal trace silent verbose","admin administrator root user guest app api web public private password passwd secret token key changeme example","postgres po\
stgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch","http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.c\
om example.com","linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java","us-east-1 us-east-2 us-west-1 \
us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1","0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400","21 22 2\
5 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173","5432 5433 5601 5671 5672 6379 6380 6443 7687\
 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042","9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051"].flatMap(
e=>e.split(" ")));var Pr=Math.max(...[...tt].map(e=>e.length));function un({minLength:e,shown:t}){let n=new Set(t);return o=>o.length<e?`shorter than ${e} characters ({mask-min-l\
ength})`:o.length<=Pr&&tt.has(o.toLowerCase())?"a common word or number":n.has(o)?"the same as a text that the log shows anyway, such as the environment, the re\
pository or the branch":void 0}function mn(e){if(e.length===0)return()=>!1;let[t=[],n=[]]=[!0,!1].map(o=>e.filter(r=>r.includes("#")===o).map(Er));return(o,r)=>{
let s=r===void 0?o:`${o}#${r}`;return t.some(i=>i.test(s))||r===void 0&&n.some(i=>i.test(o))}}function Er(e){let t=e.split("*").map(n=>n.replace(/[$()*+.?[\\\]^{|}]/g,
"\\$&"));return new RegExp(`^${t.join(".*")}$`,"s")}function oe(e,t,n){let o=e.filter(({secret:d,value:p})=>d&&p!=="");if(!n)return{texts:[],unmasked:o.map(({name:d})=>({name:d,reason:"nothing can be hidden here"}))};
let r=un(t),s=mn(t.exempt),i=d=>d.length>=me&&r(d)===void 0,a=new Set,c=[],l=[],u=(d,p)=>{for(let f of Ze(p,n,i))a.add(f);for(let f of _r(p.trim())?Xe(p):[])Ir(
f)&&!i(f)&&l.push({name:d,text:f,reason:Ar(n)})};for(let{name:d,value:p}of o){let f=s(d)?"exempt ({mask-exempt})":void 0;if(f===void 0&&Qe(p)&&r(p)===void 0){c.
push(p);continue}let w=p.trim(),y=f??r(w);if(y!==void 0){l.push({name:d,text:w,reason:`it is ${y}`});continue}u(d,p);let{leaves:h,cut:g}=pn(w);g&&l.push({name:d,
text:"",reason:"it has more fields than are looked at one by one"});for(let v of h){let O=s(d,v.path)?"exempt ({mask-exempt})":r(v.text);O===void 0?u(d,v.text):
l.push({name:d,text:v.text,reason:`a field of it is ${O}`})}}for(let d of et(c,n))a.add(d);return{texts:[...a],unmasked:Cr(l.filter(({text:d})=>!a.has(d)))}}var Ar=({
splitsLines:e})=>`lines of it that are shorter than ${me} characters, or common words, are hidden only ${e?"where the whole stands in one line":"with the rest o\
f it"}`,_r=e=>/[\r\n]/.test(e),Ir=e=>/[^\s!-/:-@[-`{-~]/.test(e);function N(e,t){return t?Ze(e,t,()=>!0):[e]}function Cr(e){let t=new Map;for(let{name:n,reason:o}of e)
t.set(n,(t.get(n)??new Set).add(o));return[...t].map(([n,o])=>({name:n,reason:[...o].join("; ")}))}function yn({host:e,hands:t},n,o){let{domain:r,caCertificate:s,clientCertificate:i,clientKey:a,extraHeaders:c,timeout:l}=n,u=new Map,d=(f,{ca:w,...y})=>{let{authorities:h,
proxy:g=Ce(f,t.env)}=t.route?.(f)??{};g&&Nr(g,e);let v=B=>e.say("info",B),O=w===void 0&&!h?{}:{certificates:Lr(w,h,t.env)};return Me({base:f,timeout:l,deadline:o,
transports:u,onRetry:v,...y,...O,...g?{proxy:g}:{}})},p=d(r,{headers:c,...s===void 0?{}:{ca:s},...i===void 0&&a===void 0?{}:{client:_e(i,a,f=>e.mask(N(f,e.masker)))}});
return{infisical:p,platform:f=>d(f,{}),close:()=>p.close()}}function Nr({username:e,password:t},n){let o=t||e;o&&n.mask([...new Set([o,decodeURIComponent(o)])].
flatMap(r=>N(r,n.masker)))}function Lr(e,t,n){let o=[t,n.NODE_EXTRA_CA_CERTS].map(r=>$e(r));return[...e===void 0?[]:[Le(e)],...o].join(`
`)}function hn({host:e},{clientSecret:t,accessToken:n,extraHeaders:o,maskMinLength:r}){let i=Object.values(o).flatMap(l=>[l,l.replace(/^(?:Bearer|Basic|Token)\s+/i,
"")]).map(l=>({name:"extra-headers",value:l,secret:!0})),a={minLength:r,exempt:[],shown:e.shown},c=[...[t,n].flatMap(l=>l===void 0?[]:N(l,e.masker)),...i.length>
0?oe(i,a,e.masker).texts:[]];c.length>0&&e.mask(c)}var nt=(...e)=>R(1).causeOf(...e);var gn={status:404,says:/^Route [A-Z]+:\//};function wn({status:e,message:t}){return e===gn.status&&gn.says.test(t)}function xn({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:r})=>r)),o=[...e];for(let r of t.toReversed())for(let s of r)n.has(s.key)||
(n.add(s.key),o.push(s));return o}async function j(e,t,n){let o=await e.ask(t).catch(i=>{throw $r(i,n)}),r=te(o,t,e);if(o.status<400)return{json:r};let s=Ue(o);return{refusal:s,noRoute:wn(s)}}function G({
refusal:e},t,n,o,r){let s=nt(e,o),i=`Could not ${t.purpose} (${X(t,n)}): the server answered ${e.status}: ${e.message}`;return new x(r??s.code,Dr(i),{fixes:s.fixes,
refusal:e})}function $r(e,t){if(!(e instanceof x)||e.code!=="server-failed"||!e.refusal)return e;let{code:n,message:o,refusal:r}=e,s=[...nt(r,t).fixes,...e.fixes];
return new x(n,o,{fixes:s,refusal:r,cause:e})}var Dr=e=>/[.!?…]$/.test(e)?e:`${e}.`;var kn=new WeakMap;async function V(e,t){let n=kn.get(e)??new Set;kn.set(e,n);let o=t.filter(({route:s})=>!n.has(s)),r=o.length>0?o:t.slice(-1);for(let[s,{route:i,
ask:a}]of r.entries()){let c=await a(),l=await j(e,c,"read");if("json"in l)return{json:l.json,ask:c};if(l.noRoute&&n.add(i),!l.noRoute||s===r.length-1)throw G(l,
c,e,"read")}throw new Error("There was no way to ask.")}var ye=e=>({authorization:`Bearer ${e}`});function L(e,t){return(n,o)=>ee(`the answer's ${st(n)} is not ${o}`,e,t)}function P(e,t,n){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw n(t,
"an object")}function ot(e,t,n){if(Array.isArray(e))return e;throw n(t,"a list")}function E(e,t,n,o){if(typeof e=="string")return e;throw o(`${st(t)}.${n}`,"a t\
ext")}function he(e,t,n,o){return e===void 0?"":E(e,t,n,o)}function rt(e,t,n,o){if(typeof e=="number"&&e>=0)return e;throw o(`${st(t)}.${n}`,"a number of second\
s")}function st(e){return typeof e=="string"?e:e()}var bn=(e,t,n,o)=>({route:n,ask:()=>({purpose:t,method:"GET",path:n+encodeURIComponent(o),headers:ye(e),maxBytes:1024*1024})});async function Sn(e,t,n){let o=`f\
ind the project ${n}`,{json:r,ask:s}=await V(e,[bn(t,o,"/api/v1/projects/slug/",n),bn(t,o,"/api/v2/workspace/",n)]),i=L(s,e);return E(P(r,"content",i).id,"conte\
nt","id",i)}var Rn=({environment:e,path:t,includeImports:n})=>({environment:e,secretPath:t,include_imports:String(n),includeImports:String(n),expandSecretReferences:"true",
viewSecretValue:"true"}),vn=(e,t)=>"id"in t?{[e]:t.id}:{},it={root:"/api/v4/secrets",parameters:e=>({...vn("projectId",e.project),...Rn(e),includePersonalOverrides:"\
false"})},at={root:"/api/v3/secrets/raw",parameters:e=>({..."slug"in e.project?{workspaceSlug:e.project.slug}:vn("workspaceId",e.project),...Rn(e)})},Tn=({recursive:e,
tagSlugs:t=[]})=>({recursive:String(e),...t.length>0?{tagSlugs:t.join(",")}:{}});function ge(e,t,n,{project:o},r){let s=P(e,t,r),{imported:i}=n,a=i?"":he(s.environment,t,"environment",r),c=i?"":he(s.secretPath,t,"secretPath",r),l=he(s.workspace,
t,"workspace",r)||("id"in o?o.id:""),u={key:E(s.secretKey,t,"secretKey",r),value:E(s.secretValue,t,"secretValue",r),hidden:s.secretValueHidden===!0,environment:a||
n.environment,path:c||n.path,imported:i};return l&&(u.project=l),u}async function we(e,t,n){let o=`list the secrets of ${n.environment}:${n.path}${n.recursive?" and below":""}`,{json:r,ask:s}=await V(e,lt(e,t,n,o,i=>({path:i.root,
parameters:Tn(n)})));return Mr(r,n,L(s,e))}async function ct(e,t,n){return xn(await we(e,t,n))}function lt(e,t,n,o,r){let s=(c,l)=>({route:c.root,ask:async()=>{
let{path:u,parameters:d}=r(c),p={...c.parameters(await l()),...d};return{purpose:o,method:"GET",path:u,query:p,headers:ye(t)}}}),{project:i}=n;if("id"in i)return[
s(it,()=>n),s(at,()=>n)];let a=async()=>({...n,project:{id:await Sn(e,t,i.slug)}});return[s(at,()=>n),s(it,a)]}function Mr(e,t,n){let o=P(e,"content",n),r={environment:t.
environment,path:t.path,imported:!1};return{own:On(o.secrets,"secrets",r,t,n),imports:ot(o.imports??[],"imports",n).map((s,i)=>Ur(s,`imports[${i}]`,t,n))}}function Ur(e,t,n,o){
let r=P(e,t,o),s={environment:E(r.environment,t,"environment",o),path:E(r.secretPath,t,"secretPath",o),imported:!0};return On(r.secrets,`${t}.secrets`,s,n,o)}function On(e,t,n,o,r){
let s=0,i=()=>`${t}[${s}]`,a=[];for(let c of ot(e,t,r))a.push(ge(c,i,n,o,r)),s++;return a}function Pn(e,t){let n=P(e,"content",t),o=E(n.accessToken,"content","accessToken",t);if(!/^[\x21-\x7e]+$/.test(o))throw t("content.accessToken","an access token");
return{value:o,expiresIn:rt(n.expiresIn,"content","expiresIn",t),maxTtl:rt(n.accessTokenMaxTTL,"content","accessTokenMaxTTL",t)}}var W=["identityId","jwt"],En={oidc:{path:"/api/v1/auth/oidc-auth/login",fields:W},jwt:{path:"/api/v1/auth/jwt-auth/login",fields:W},kubernetes:{path:"/api/v1/a\
uth/kubernetes-auth/login",fields:W},azure:{path:"/api/v1/auth/azure-auth/login",fields:W},gcp:{path:"/api/v1/auth/gcp-auth/login",fields:W},spiffe:{path:"/api/\
v1/auth/spiffe-auth/login",fields:W},"aws-iam":{path:"/api/v1/auth/aws-auth/login",fields:["identityId","iamHttpRequestMethod","iamRequestBody","iamRequestHeade\
rs"]},universal:{path:"/api/v1/auth/universal-auth/login",fields:["clientId","clientSecret"]}};async function dt(e,t,n,{organizationSlug:o}={}){let r=o?{organizationSlug:o,subOrganizationName:o}:{},s={purpose:`log in to Infisical by ${t}`,method:"POST",path:En[t].
path,json:{...n,...r},maxBytes:1024*1024},i=await j(e,s,"login");if("refusal"in i)throw G(i,s,e,"login","login-refused");return Pn(i.json,L(s,e))}async function xe(e,t,n){let{key:o,environment:r,path:s}=n,{json:i,ask:a}=await V(e,lt(e,t,n,`read the secret ${o} of ${r}:${s}`,p=>({path:`${p.root}/${encodeURIComponent(
o)}`,parameters:{type:"shared"}}))),c=L(a,e),l=P(i,"content",c).secret,u=ge(l,"secret",{environment:r,path:s,imported:!1},n,c),d=u.environment!==r||An(u.path)!==
An(s);return{...u,imported:d}}var An=e=>e.trim().replace(/\/$/,"")||"/";var Fr=(e,t)=>({purpose:`${e} the access token`,method:"POST",path:`/api/v1/auth/token/${e}`,json:{accessToken:t},maxBytes:1024*1024});async function ft(e,t){let n={...Fr("revoke",t),retry:!1},o=await j(e,n,"read");if("refusal"in o)throw G(o,n,e,"read")}var _n=(...e)=>m(20).explain(...e),re=(...e)=>m(20).toFailure(...e);var Hr=5;async function In(e,t,n,o){try{return await ft(e.within(Q(Hr,n)),t),!0}catch(r){return Br(o,r),!1}}function Br(e,t){e("warning",`The access token could\
 not be revoked, and ends by itself in time. ${re(t).message}`)}var S={expects:"a text",read:e=>e},jr=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),_={expects:"true or false",read:e=>jr.get(e.toLowerCase())};function ke(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(o){let r=Number(o);return/^\d{1,9}$/.test(o)&&r>=e&&r<=t?r:void 0}}}function I(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Cn(...e){let t=I(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let o=Mn(n).map(r=>t.read(r));return o.length>0&&o.every(r=>r!==void 0)?[...new Set(o)]:void 0}}}var pt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Mn(e)},Nn={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},be={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Ln={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},$n={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,o,r]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(o===void 0||r===void 0)return;let s=o.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?r:`${i}, ${r}`)}return Object.fromEntries(t)}},Dn={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(o=>o.trim()!=="").map(o=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(o));if(n.every(o=>o!==null))return Object.fromEntries(n.map(([,o="",r=""])=>[o,r]))}};function Mn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var k=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),b=(e,t,n,o={})=>({group:e,reader:t,fallback:n,...o}),Gr=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],C={identityId:k("essential",Nn),clientId:k("essential",S),clientSecret:k("essential",S,{secret:!0}),projectSlug:k("e\
ssential",be),projectId:k("essential",S),environment:k("essential",be,{aliases:["envSlug"]}),secretPath:b("essential",Ln,"/"),secrets:k("essential",S,{verbatim:!0}),
domain:b("essential",S,"https://app.infisical.com"),method:k("essential",I(...Gr)),audience:k("essential",S,{aliases:["oidcAudience"]}),tokenSource:k("identity",
S),tokenEnv:k("identity",S),tokenFile:k("identity",S),tokenCommand:k("identity",S),organizationSlug:k("identity",be),accessToken:k("identity",S,{secret:!0}),allowHttp:b(
"identity",_,!1),subject:k("identity",S),audiences:k("identity",S),claims:k("identity",Dn),recursive:b("selection",_,!1),includeImports:b("selection",_,!0),tagSlugs:k(
"selection",pt),secretName:k("selection",S),envPrefix:b("selection",S,""),envSuffix:b("selection",S,""),nameCase:b("selection",I("keep","upper","lower","env"),"\
keep"),onDuplicate:b("selection",I("error","first","last"),"error"),onUnsafeName:b("selection",I("error","skip"),"error"),onEmpty:b("selection",I("error","warn",
"ignore"),"error"),exportType:b("delivery",Cn("env","output","file","none"),["env"]),fileOutputPath:k("delivery",S),fileFormat:b("delivery",I("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:b("delivery",_,!1),allowOutside:b("delivery",_,!1),maskMinLength:b("delivery",ke(1,100),4),maskExempt:b("deliver\
y",pt,[]),exportAccessToken:b("delivery",_,!1,{aliases:["exportToken"]}),revoke:b("delivery",_,!0),summary:b("delivery",I("failure","always","never"),"failure"),
dryRun:b("delivery",_,!1),caCertificate:k("network",S),clientCertificate:k("network",S),clientKey:k("network",S,{secret:!0}),extraHeaders:b("network",$n,{},{secret:!0}),
timeout:b("network",ke(1,3600,"seconds"),30),retryDeadline:b("network",ke(1,86400,"seconds"),120)},Vr=Object.keys(C);var Un=(...e)=>m(28).readRules(...e);function Fn(e,t){let n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)?"is no address: write it with its scheme, such as https://infis\
ical.example.com.":n.username||n.password||n.search||n.hash?"must be an address alone: no user, no password, nothing after a `?` or a `#`.":n.protocol==="http:"&&
!ne(n.hostname)&&!t?"would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.":(n.pathname=n.pathname.
replace(/\/+$/,"").replace(/\/api$/,""),n)}var ut=(...e)=>m(30).unknownName(...e);var Se=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Wr={kebab:Se,flag:e=>`--${Se(e)}`,camel:e=>e,snake:e=>Se(e).replaceAll("-","_"),upper:e=>Se(e).replaceAll(
"-","_").toUpperCase()};function $(e,t){return Wr[t](e)}function M(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(: (?=\w))?/g,(n,o,r="")=>{let s=o.replace(/-[a-z]/g,
i=>i.slice(1).toUpperCase());return Object.hasOwn(C,s)?$(s,t)+(t==="flag"&&r?"=":r):n})}function Hn(e,{style:t,stray:n="",rows:o=C}){let r={},s=[],i={},a=Kr(o);for(let[c,l]of Object.entries(e)){let u=l?.trim()??"";if(l===void 0||u==="")continue;let d=Jr(
c,t,a),p=d!==void 0&&o[d]?.verbatim?l:u;d===void 0?s.push({name:c,text:`${ut(c,Yr(t,a))} ${n}`.trimEnd()}):r[d]!==void 0&&r[d]!==p?s.push({name:d,text:`is writt\
en twice with different values, as ${i[d]??""} and as ${c.toLowerCase()}: keep one.`}):(r[d]=p,i[d]=c.toLowerCase())}return{given:r,problems:s}}function Kr(e){let t=Object.
entries(e);return new Map(t.flatMap(([n,{aliases:o=[]}])=>[n,...o].map(r=>[r.toLowerCase(),{name:r,key:n}])))}function Jr(e,t,n){let o=e.toLowerCase(),r=n.get(o.
replace(/[-_]/g,""));return r&&$(r.name,t).toLowerCase()===o?r.key:void 0}var Yr=(e,t)=>[...t.values()].map(({name:n})=>$(n,e).toLowerCase());var Bn=(...e)=>m(29).missing(...e);var K=e=>(t,n)=>n[e]===void 0&&!t.dryRun?{name:e,text:Bn(e,t)}:void 0,jn=(e,t,n)=>(o,r)=>r[e]!==void 0&&r[t]!==void 0?{name:e,text:n}:void 0,zr={universal:[K("c\
lientId"),K("clientSecret")],"access-token":[K("accessToken")]},qr=[K("identityId")],Qr=[(e,t)=>t.projectId===void 0?K("projectSlug")(e,t):void 0,jn("projectSlu\
g","projectId","and {project-id} both name the project: keep one of the two."),K("environment"),(e,t)=>t.method===void 0&&t.identityId!==void 0&&t.clientId!==void 0?
{name:"identityId",text:"and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal."}:void 0,(e,t)=>t.method===void 0&&
t.accessToken!==void 0&&(t.identityId??t.clientId)!==void 0?{name:"accessToken",text:"needs no login, yet an identity to log in with is given too: keep one of t\
he two, or set {method}."}:void 0,({exportType:e})=>e.includes("none")&&e.length>1?{name:"exportType",text:"says none and something else: keep one of the two."}:
void 0,({dryRun:e,method:t})=>e&&Gn(t)!==Re.token?{name:"dryRun",text:`shows what a token says, and {method}: ${t} has none: keep one of the two.`}:void 0,jn("s\
ecretName","tagSlugs","names one secret, and {tag-slugs} picks among many: keep one of the two."),(e,t)=>{let n=["tokenEnv","tokenFile","tokenCommand"].filter(o=>t[o]!==
void 0);return n.length>1?{name:n[0],text:"is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}."}:void 0}],Re={
token:["identityId","audience","tokenSource","tokenEnv","tokenFile","tokenCommand"],"aws-iam":["identityId"],universal:["clientId","clientSecret"],"access-token":[
"accessToken"]},Gn=e=>Object.entries(Re).find(([t])=>t===e)?.[1]??Re.token,Xr=[({secretName:e,recursive:t})=>e!==void 0&&t?{name:"recursive",text:"has no effect\
, since {secret-name} names one secret of one folder."}:void 0,...["fileOutputPath","fileFormat","deleteFile"].map(e=>(t,n)=>n[e]!==void 0&&t[e]!==!1&&!t.exportType.
includes("file")?{name:e,text:"has no effect, since {export-type} does not say file."}:void 0),({domain:e},t)=>t.clientCertificate!==void 0&&e.protocol==="http:"?
{name:"clientCertificate",text:"has no effect, since {domain} is an http address."}:void 0,...["subject","audiences","claims"].map(e=>({dryRun:t},n)=>n[e]!==void 0&&
!t?{name:e,text:"has no effect without {dry-run}: true."}:void 0),...[...new Set(Object.values(Re).flat())].map(e=>({method:t},n)=>n[e]!==void 0&&!Gn(t).includes(
e)?{name:e,text:`has no effect with {method}: ${t}.`}:void 0)];function Vn(e,t,n,o){let r=new Set([...n.map(({name:a})=>a),...o.spares??[]]),s=a=>a.flatMap(c=>c(
e,t)??[]).filter(({name:c})=>!r.has(c));return{wrong:s([...zr[e.method]??qr,...Qr]).map(a=>o.emptiness&&a.text.startsWith("is missing")?{...a,text:`${a.text} If\
 it is written there, it came through empty: ${o.emptiness}.`}:a),idle:s(Xr)}}function mt(e,t){let{given:n,problems:o}=Hn(e,t),r={};for(let[p,f]of Object.entries(t.rows??C))r[p]=Zr(p,f,n[p],t,o);let s=r.method??es(n),i=Fn(r.domain,r.allowHttp);
typeof i=="string"&&o.push({name:"domain",text:i});let a={...r,method:s,domain:i},c=a.secrets===void 0?void 0:Un(a.secrets,a);c&&(a.rules=c.rules,o.push(...c.problems));
let{wrong:l,idle:u}=Vn(a,{...c?.spare,...n},o,t);o.push(...l);let d=({name:p,text:f})=>`${Object.hasOwn(C,p)?$(p,t.style):p} ${f}`;if(o.length>0)throw ns(o.map(
d),new Set(o.map(({name:p})=>p)).size);return{settings:a,warnings:u.map(d)}}function Zr(e,{reader:t,fallback:n,secret:o},r,{reference:s},i){if(r===void 0)return n;
let a=s?.bareIn(r);if(s&&a)return i.push({name:e,text:`is the text ${a} itself, not its value: write ${s.write(a)}.`}),n;let c=t.read(r);return c!==void 0?c:(i.
push({name:e,text:`${o?"":`is ${ts(r)}, but `}must be ${t.expects}.`}),n)}function es(e){return e.accessToken!==void 0?"access-token":(e.clientId??e.clientSecret)!==
void 0&&e.identityId===void 0?"universal":"oidc"}function ts(e){return JSON.stringify(e.length>80?`${e.slice(0,80)}…`:e)}function ns(e,t){let n=t===1?"A setti\
ng of this step is wrong.":`${t} settings of this step are wrong.`;return new x("settings-invalid",`${n} Nothing was asked of Infisical yet.`,{fixes:e})}var os=/^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/,ve={github:{style:"\
kebab",reference:{bareIn:e=>/^[$v{s]/.test(e)?os.exec(e)?.[1]:void 0,write:e=>`\${{ ${e} }}`},stray:"A variable of the job that is named INPUT_ and so on looks \
the same here: rename it, if it is that.",emptiness:"an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or e\
nvironment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot"},command:{style:"flag",emptiness:"a variable that is not set he\
re gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID (unless --no-env-settings is given)"}};function yt({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var U={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function Wn(e,{exportAccessToken:t},n,o){return{output:[F(U.names,JSON.stringify(e.map(({name:r})=>r))),F(U.count,String(e.length)),...o===void 0?
[]:[F(U.file,o)],...t?[{...F(U.accessToken,n.value),secret:!0}]:[]],env:t?[{...F(U.accessTokenVariable,n.value),secret:!0}]:[]}}function F(e,t){return{name:e,value:t,
secret:!1,chosen:!0}}function Kn(e,t,n,o){e.masks.length>0&&n.mask(e.masks);let r=[];try{o&&e.file!==void 0&&r.push(on(o,e.file,t.allowOutside?void 0:n.folder));
for(let{target:s,variables:i}of e.sets)r.push(n.set(s,i,t))}catch(s){throw rs(r,s)}}function rs(e,t){return e.toReversed().reduce((n,o)=>{try{return o(),n}catch(r){
return r}},t)}var Jn=(...e)=>m(19).audienceIdle(...e),Yn=(...e)=>m(19).contradicted(...e),zn=(...e)=>m(19).noneFits(...e),qn=(...e)=>m(19).sourceMissing(...e),Qn=(...e)=>m(19).
sourceUnknown(...e);var ss=[["tokenEnv","env"],["tokenFile","file"],["tokenCommand","command"]],is={kubernetes:"kubernetes",gcp:"google",spiffe:"spiffe"};function Xn({sources:e,hands:t},n){
let o=f=>Object.hasOwn(e,f)?e[f]:void 0,r=Object.keys(e),{tokenSource:s,method:i}=n,a=ss.find(([f])=>n[f]!==void 0)?.[1],c=s??a;if(c!==void 0){let f=o(c);if(!f)
throw Qn(c,r);if(a!==void 0&&c!==a&&f.takes!==a)throw Yn(c,a);return f}let l=is[i];if(l!==void 0){let f=o(l);if(f)return f;throw qn(i)}let u=Object.entries(e).filter(
([,f])=>f.here?.(t.env)),[d,...p]=u;if(d&&p.length===0)return d[1];throw zn(u.map(([f])=>f),r)}var Zn=(...e)=>R(10).diagnose(...e);async function eo(e,t,n,o){if(t.method==="access-token")return{accessToken:{value:t.accessToken??"",expiresIn:0,maxTtl:0},obtained:!1};let r=n.infisical,s=t.method===
"universal"?await gt(r,"universal",t,{clientId:t.clientId??"",clientSecret:t.clientSecret??""}):t.method==="aws-iam"?await as(r,t,to(e,t,n,o)):await cs(e,t,t.method,
n,o);return e.host.mask(N(s.value,e.host.masker)),{accessToken:s,obtained:!0}}function to({host:e,hands:t},n,o,r){return{env:t.env,audience:n.audience??(n.method===
"gcp"?n.identityId:void 0),from:{env:n.tokenEnv,file:n.tokenFile,command:n.tokenCommand,connection:n.serviceConnection},deadline:r,open:s=>o.platform(s),mask:s=>e.
mask(N(s,e.masker)),read:(s,i)=>t.read(s,i),run:(s,i)=>t.run(s,i)}}async function as(e,t,n){let o=await Je(n);try{return await gt(e,"aws-iam",t,{identityId:t.identityId??
"",...o.request})}catch(r){throw Ke(r,o)}}async function cs(e,t,n,o,r){let s=await ht(e,t,o,r),{jwt:i}=s;try{return await gt(o.infisical,n,t,{identityId:t.identityId??
"",jwt:i})}catch(a){let{clock:c=A}=e;throw await Zn(a,s,{method:n,open:o.platform,clock:c,now:Date.now()})}}async function ht(e,t,n,o){let r=Xn(e,t),{host:s,product:i}=e,
a=to(e,t,n,o),c=await r.token(a);if(a.mask(c),t.audience!==void 0&&r.audience!=="any"){let l=Jn(r,t.audience,de(c));l!==void 0&&s.say("warning",M(l,i.style))}for(let l of r.
warnings?.(de(c)??{})??[])s.say("warning",l);return{source:r,jwt:c}}function gt(e,t,{organizationSlug:n},o){return dt(e,t,o,n===void 0?{}:{organizationSlug:n})}var no=(...e)=>R(11).dryRun(...e);var oo=(...e)=>R(12).withGiven(...e);var ls=[{names:"PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR",why:"it decides which programs and libraries are run"},{names:"\
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
 the platform that runs the job"},{names:"INFISICAL_*",why:"it belongs to Infisical and its tools"}],ds=/^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/,fs=ls.
flatMap(({names:e,why:t})=>e.split(" ").map(n=>[n,t])),wt=new Map(fs);function ps(e){let t=e.toUpperCase(),n=wt.get(t);for(let o=t.indexOf("_");n===void 0&&o>=0;o=
t.indexOf("_",o+1))n=wt.get(`${t.slice(0,o+1)}*`)??wt.get(`*${t.slice(o)}`);return n===void 0||ds.test(t)?void 0:n}var us=[[/^$/,"it is empty"],[/=/,"it holds `\
=`, so what follows would be read as a value or as further variables"],[/<<|<$/,"it holds `<<` (or ends in `<`), which begins a value of several lines in the fi\
les of runners"],[/[\p{Cc}\u2028\u2029]/u,"it holds a line end or another control character"],[/^\s|\s$/,"it begins or ends with white space, which readers cut \
off"]],ms=/^[A-Za-z_][A-Za-z0-9_]*$/,ys={verdict:"fit"};function ro(e,t){let n=ms.test(e),o=n?void 0:us.find(([i])=>i.test(e));if(o)return{verdict:"breaks",reason:o[1]};
let r=ps(e);if(r!==void 0)return{verdict:"steers",reason:r};let s=t.find(i=>("why"in i?i.pattern:i).test(e));return s?{verdict:"steers",reason:"why"in s?s.why:"\
it belongs to the platform that runs the job"}:n?ys:{verdict:"no-variable",reason:"no shell could read a variable of that name"}}var so=(...e)=>m(22).duplicateNames(...e),io=(...e)=>m(22).hiddenValues(...e),ao=(...e)=>m(22).noSuchPlace(...e),Te=(...e)=>m(22).noneLeft(...e),co=(...e)=>m(22).
nothingMatched(...e),lo=(...e)=>m(22).ourNames(...e),fo=(...e)=>m(22).unfit(...e),po=(...e)=>m(22).unsafeNames(...e);function J({environment:e,path:t,key:n,field:o="",owner:r}){return Fe(`${r===void 0?"":`${r}/`}${e}:${t==="/"?"":t}/${n}${o}`)}var uo=e=>e.split("/").filter(t=>t!==
"").length;function mo(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):uo(e.path)-uo(t.path)||(e.path<t.path?-1:1)}var xt=(...e)=>m(26).renameBy(...e);var kt=(...e)=>m(27).aboutRules(...e);var yo=(...e)=>m(27).foldersOf(...e);function ho(e){let{environment:t="",secretPath:n,secretName:o,recursive:r}=e,s=n==="/"?"/":`${n}/`,i=`${t}:${s}${o??(r?"**":"*")}`;return{environment:t,path:n,recursive:r,
text:i,...o===void 0?{}:{key:o}}}var go=(...e)=>m(25).selectByRules(...e);async function bt(e,t,n){if(n.rules)return go(n.rules,n,{list:i=>we(e,t,i),read:i=>xe(e,t,i)});let o=ho(n),r=(await hs(e,t,o,n)).sort(mo),s=r.filter(i=>i.hidden);
if(s.length>0)throw io(s.map(J));return[{rule:o,secrets:r}]}async function hs(e,t,{environment:n,path:o,key:r,recursive:s},{projectId:i,projectSlug:a="",includeImports:c,
tagSlugs:l}){let d={project:i===void 0?{slug:a}:{id:i},environment:n,path:o,includeImports:c};return r!==void 0?[await xe(e,t,{...d,key:r})]:ct(e,t,{...d,recursive:s,
...l===void 0?{}:{tagSlugs:l}})}function se({environment:e="",secretPath:t,recursive:n,rules:o}){return o?yo(o):`${e}:${t}${n?" and below":""}`}function wo(e,t,n){let o=[],r=new Set,s=[],i=!1,a=[],c=(u,d,p)=>{let f={name:d,value:u.value,secret:!0,origin:u,chosen:p},{verdict:w,reason:y=""}=ro(d,n.names.reserved);
w==="no-variable"&&r.add(f),ws(w,f)?(i||=w==="steers",s.push(`${JSON.stringify(d)} from ${J(u)}: ${y}`)):a.push(f)};for(let{rule:u,secrets:d}of e){let p=gs(u,t)?
void 0:xt(u,t);for(let f of d)c(f,p?p(f):f.key,u.key!==void 0)}if(t.rules&&o.push(...kt(e,t)),s.length>0&&t.onUnsafeName==="error")throw po(s,i);s.length>0&&o.push(
{level:"warning",text:`Left out, since {on-unsafe-name} is skip:
  ${s.join(`
  `)}`});let l=xs(a,t,n,o);return l.size===0&&bs(s,t,o),{variables:[...l.values()],byName:l,notes:o,noVariables:r}}function gs({target:e},{envPrefix:t,envSuffix:n,
nameCase:o}){return e===void 0&&t===""&&n===""&&o==="keep"}function ws(e,{chosen:t}){return e==="breaks"||e==="steers"&&!t}function xs(e,{onDuplicate:t,rules:n},o,r){
let s=new Map,i=[];for(let a of e){let c=o.names.fold(a.name),l=s.get(c);if(l&&!ks(l,a)){let u=t==="last"?a:l;i.push({name:a.name,kept:u,other:u===l?a:l}),s.set(
c,u)}else l||s.set(c,a)}if(i.length>0&&t==="error")throw so(i.map(({name:a,kept:c,other:l})=>`${a}: ${Y(c)} and ${Y(l)}`),i.some(({kept:a,other:c})=>a.name!==c.
name),n!==void 0);for(let{name:a,kept:c,other:l}of i)r.push({level:"info",text:`${a} comes from ${Y(c)}, not from ${Y(l)} ({on-duplicate}: ${t}).`});return s}function ks(e,t){
return e.name===t.name&&Y(e)===Y(t)&&e.value===t.value}function Y({origin:e,name:t}){return e?J(e):t}function bs(e,t,n){let{onEmpty:o,rules:r}=t;if(e.length===0&&
r?.load.every(({optional:i})=>i))return;let s=e.length>0?Te(`their names are unsafe and {on-unsafe-name} is skip:
  ${e.join(`
  `)}`):co(se(t),r!==void 0);if(o==="error")throw s;o==="warn"&&n.push({level:"warning",text:s.message})}function xo(e,t,n){let o=[];return e.length>0&&o.push({level:"warning",text:`Left out of the environment, since no shell could read a variable of that name: ${z(
e)}. A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical or by a rule in {secrets} (/db/"my-key" -> MY_\
KEY), set {name-case}: env, or take it from an output ({export-type}: output).`}),t.length>0&&o.push({level:"warning",text:`Left out of the file, since {file-fo\
rmat}: ${n} cannot hold such a name: ${z(t)}. Rename the secret in Infisical, or take json or yaml, which hold any name.`}),o}var Ss=1.5*1024*1024;function ko(e){
let t=0;for(let{name:o,value:r}of e)t+=o.length+r.length;return t<=Ss?[]:[{level:"warning",text:`The variables are ${(t/1024/1024).toFixed(1)} MiB together, and\
 Linux starts no program with more than about 2 MiB of them: later steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file\
 ({export-type}).`}]}var Rs=/\$\{[\w.-]+\}/;function bo(e){let t=e.filter(({value:r})=>r===""),n=e.filter(({value:r})=>r.includes("${")&&Rs.test(r)),o=[];return t.
length>0&&o.push({level:"info",text:`Empty in Infisical, and delivered empty: ${z(t)}.`}),n.length>0&&o.push({level:"warning",text:`A reference of the form \${..\
.} is left in ${z(n)}: what it refers to is missing or empty in Infisical, or this identity may not read it.`}),o}function So(e,{masker:t,unmasked:n},o){if(!t)return[];
let r=new Map;for(let{name:s,reason:i}of e)r.set(i,[...r.get(i)??[],s]);return[...r].map(([s,i])=>({level:"info",text:`${n?.(o)??"Not masked in the log"}: ${i.join(
", ")} (${s}).`}))}function z(e){return e.map(({name:t})=>t).join(", ")}var Ro=(...e)=>m(23).renderFile(...e),vo=(...e)=>m(23).unfitForFile(...e),To=(...e)=>m(23).unfitName(...e);function Oo(e,t,n,o){let{variables:r,byName:s,notes:i,noVariables:a}=wo(e,t,n),c=vs(r,a,t);if(r.length>0&&c.delivered.length===0&&t.onEmpty==="error")throw Te(`\
no name fits ({export-type}: ${t.exportType.join(", ")}): ${z(r)}.`);let l=o(c.delivered),u=["output","variables","env"].map(h=>({target:h,variables:[...l[h]??[],
...c[h]]})).filter(h=>h.variables.length>0&&n.targets.includes(h.target));for(let h of n.targets)Os(h,l[h]??[],s,c[h],n);let d=[],p=({name:h},g)=>{g!==void 0&&d.
push(`${h}: ${g}`)};for(let h of u)for(let g of h.variables)p(g,Ps(g,h.target,a,t,n));for(let h of c.file)p(h,vo(t.fileFormat,h));if(d.length>0)throw fo(d);let f={
minLength:t.maskMinLength,exempt:t.maskExempt,shown:Ts(t,n)},{texts:w,unmasked:y}=oe(r,f,n.masker);return{variables:c.delivered,masks:w,file:t.exportType.includes(
"file")?Ro(t.fileFormat,c.file):void 0,sets:u,notes:[...i,...xo(c.outOfEnv,c.outOfFile,t.fileFormat),...ko(c.env),...bo(r),...So(y,n,t)],unmasked:new Map(y.map(
({name:h,reason:g})=>[h,g]))}}function vs(e,t,{exportType:n,fileFormat:o}){let r=y=>n.includes(y)?e:[],s={output:r("output"),variables:r("variables"),env:r("env"),
file:r("file")};if(t.size===0)return{...s,outOfEnv:[],outOfFile:[],delivered:e};let i=y=>t.has(y)&&!y.chosen,a=r("env").filter(i),c=r("file").filter(y=>i(y)&&To(
o,y.name)!==void 0),{output:l,variables:u}=s,d=r("env").filter(y=>!i(y)),p=r("file").filter(y=>!c.includes(y)),f=new Set([...r("none"),...l,...u,...d,...p]),w=e.
filter(y=>f.has(y));return{output:l,variables:u,env:d,file:p,outOfEnv:a,outOfFile:c,delivered:w}}function Ts({environment:e,projectId:t,projectSlug:n,domain:o,rules:r},s){
let i=r?.load.flatMap(a=>[a.environment,a.owner])??[];return[e,t,n,o.hostname,o.href,...i,...s.shown].filter(a=>a!==void 0)}function Os(e,t,n,o,r){let s=t.flatMap(
({name:i})=>n.get(r.names.fold(i))??[]).filter(i=>o.includes(i));if(s.length>0)throw lo(s.map(({name:i})=>i),e)}function Ps(e,t,n,o,r){return t==="env"&&n.has(e)?
"no shell could read a variable of that name: take it from an output ({export-type}: output), or rename the secret.":r.unfit(e,t,o)}var Po=(...e)=>m(24).reportFailed(...e),Eo=(...e)=>m(24).reportLoaded(...e);async function St(e){let t={...e,host:rn(e.host)},{host:n,product:o}=t,r=(i,a)=>n.say(i,M(a,o.style)),s;try{let i=mt(t.given,o);s=i.settings,hn(t,s);for(let c of i.
warnings)r("warning",c);let a=await Es(t,s,r);return a&&s.summary==="always"&&Ls(n,r,Eo(a,o.style)),!0}catch(i){let a=oo(re(i),s);return n.say("error",_n(a,o.style)),
n.ended?.(M(a.message,o.style)),Oe(()=>{n.targets.includes("output")&&n.set("output",[F(U.errorCode,a.code)],s??{})}),s?.summary!=="never"&&Oe(()=>n.summary?.(Po(
a,o.style))),!1}}async function Es(e,t,n){let{host:o,clock:r=A}=e,s=t.exportType.find(d=>As(d)&&!o.targets.includes(d));if(s)throw ao(s,o.targets);let i=t.exportType.
includes("file")&&!t.dryRun?tn(nn(t.fileOutputPath,o,t.allowOutside)):void 0,a=Q(t.retryDeadline,r),c=yn(e,t,a),l=Cs(o,t.domain.href),u;try{if(t.dryRun){no(await ht(
e,t,c,a),t,y=>n("info",y));return}let{accessToken:d,obtained:p}=await eo(e,t,c,a);p&&t.revoke&&(u=d,l({accessToken:d.value}));let f=await Is(e,t,c.infisical,d,i?.
path);i&&l({files:t.deleteFile?[i.path,i.beside]:[i.beside]}),Kn(f,t,o,i),i&&Oe(()=>l({files:t.deleteFile?[i.path]:[]}));for(let{level:y,text:h}of f.notes)n(y,h);
let w=Ns(f,t,i?.path);return n("info",w),o.ended?.(w,f.variables,t),t.exportAccessToken&&(u=void 0,t.revoke&&!o.atEnd&&n("info",_s)),f}catch(d){throw $s(a,d),d}finally{
u&&await In(c.infisical,u.value,r,n)&&Oe(()=>l({accessToken:void 0})),c.close()}}var As=e=>e!=="file"&&e!=="none",_s="The access token was exported and nothing \
runs at the end of the job here, so it is not revoked: it ends by itself.";async function Is(e,t,n,o,r){let s=await bt(n,o.value,t);return Oo(s,t,e.host,i=>Wn(i,
t,o,r))}function Cs({atEnd:e},t){let n={files:[]};return o=>{n={...n,...o};let{accessToken:r,files:s}=n;e?.(r===void 0?{files:s}:{files:s,accessToken:r,domain:t})}}
function Ns({variables:e},t,n){let o=e.slice(0,50).map(({name:s})=>s),r=o.length===0?"":`: ${o.join(", ")}${e.length>o.length?` and ${e.length-o.length} more`:""}`;
return`Loaded ${e.length} secret${e.length===1?"":"s"} from ${se(t)} (${t.exportType.join(", ")})${r}.${n===void 0?"":` File: ${n}`}`}function Ls(e,t,n){try{e.summary?.(
n)}catch(o){t("warning",`The summary could not be shown. ${re(o).message}`)}}function $s(e,t){e.end(t instanceof Error?t:new Error("ended"))}function Oe(e){try{
e()}catch{}}var _o=require("node:path");var Io="leftover",Ds=1024*1024,Ms={env:"GITHUB_ENV",output:"GITHUB_OUTPUT"};function vt(e){let{env:t,print:n,append:o}=e,r=s=>{let i=t[s];if(i)return i;throw new x(
"write-failed",`${s} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`)};return{targets:["env","output"],folder:t.GITHUB_WORKSPACE??
t.RUNNER_TEMP??(0,_o.join)("/","tmp"),file:".env",names:{reserved:[],fold:s=>s.toUpperCase()},masker:{splitsLines:!0,misses:["dialect","form","base64url","shell"]},
shown:Us(t),unfit:Fs,say:(s,i)=>n(Bs(s,i)),mask:s=>n(js(s)),set:(s,i)=>o(r(Ms[s]??s),Ao(i)),summary:s=>{o(r("GITHUB_STEP_SUMMARY"),s)},atEnd:s=>{o(r("GITHUB_STA\
TE"),Ao([{name:Io,value:JSON.stringify(s)}]))}}}function Us(e){let t=["GITHUB_REPOSITORY","GITHUB_REPOSITORY_OWNER","GITHUB_REF","GITHUB_REF_NAME","GITHUB_HEAD_\
REF","GITHUB_BASE_REF","GITHUB_ACTOR","GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_EVENT_NAME"],n=e.GITHUB_REPOSITORY?.split("/")[1];return[...t.map(o=>e[o]),n].filter(
o=>o!==void 0&&o!=="")}function Fs(e,t){let{name:n,value:o}=e;if(t==="output")return Buffer.byteLength(o)>Ds?"the value is larger than the 1 MiB that GitHub tak\
es for an output. Take it from a file ({export-type}: file).":void 0;if(/^node_options$/i.test(n))return"GitHub's runner refuses NODE_OPTIONS in the environment\
. Give it to the one step that needs it, with `env:` there.";if(o.includes("\0"))return"the value holds a NUL character, which no environment variable can. Take\
 it from an output or a file ({export-type}: output or file).";if(!yt(e))return"the value is larger than the 128 KiB that Linux takes for one environment variab\
le; with it no later step would start. Take it from a file ({export-type}: file)."}var Hs={debug:"::debug::",warning:"::warning::",error:"::error::"};function Bs(e,t){
let n=t.split(`
`).map(Ae).join(`
`),o=Hs[e];return`${o===void 0?n:o+Co(n)}
`}function js(e){let t="";for(let n of e)t+=`::add-mask::${Co(n)}
`;return t}function Co(e){return/[%\r\n]/.test(e)?e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"):e}function Ao(e){let t=Gs(e),n="";for(let{name:o,value:r}of e)n+=`${o}<<${t}
${r}
${t}
`;return n}var Rt="infisical_";function Gs(e){let t=e.filter(({value:r})=>r.includes(Rt)),n=new Set(t.flatMap(({value:r})=>r.match(/infisical_\d+/g)??[])),o=0;for(;n.
has(`${Rt}${o}`);)o++;return`${Rt}${o}`}var T=require("node:fs");var H={env:process.env,clock:{...A,now:()=>Number(process.hrtime.bigint())/1e6},print:e=>{process.stdout.write(e)},printError:e=>{process.stderr.write(e)},append:Vs,
read:Ks,run:Js,exitWith:e=>{process.exitCode=e},whenIdle:e=>{process.once("beforeExit",e)}};function Vs(e,t){let n=0;try{let o=(0,T.openSync)(e,"a",384);try{n=(0,T.fstatSync)(
o).size,Ws(o,Buffer.from(t))}catch(r){throw No(e,n,r),r}finally{(0,T.closeSync)(o)}}catch(o){throw o instanceof x?o:Lo(e,o,"what had been written was taken back")}
return()=>No(e,n)}function Ws(e,t){for(let n=0;n<t.length;)n+=(0,T.writeSync)(e,t,n)}function No(e,t,n){try{(0,T.truncateSync)(e,t)}catch(o){throw Lo(e,n??o,"wh\
at had been written could not be taken back, and may hold secrets")}}function Lo(e,t,n){let{code:o}=t,r=typeof o=="string"?o:"for no known reason";return new x(
"write-failed",`Writing to ${e} failed (${r}); ${n}.`,{fixes:o==="ENOSPC"?["The disk of the runner is full: free some space before this step."]:[],cause:t})}function Ks(e,t){
let n=(0,T.openSync)(e,"r");try{let o=Buffer.alloc(t+1),r=0;for(let s=-1;s!==0&&r<o.length;r+=s)s=(0,T.readSync)(n,o,r,o.length-r,null);if(r>t)throw new Error(`${e}\
 is larger than ${t} bytes`);return o.toString("utf8",0,r)}finally{(0,T.closeSync)(n)}}async function Js(e,t){let{exec:n}=await Promise.resolve().then(()=>Ot(require("node:child_process")));
return new Promise((o,r)=>{let s={encoding:"utf8",maxBuffer:1048576,timeout:Math.max(1,Math.ceil(t.left())),killSignal:"SIGKILL"},i=()=>{},a=n(e,s,(c,l)=>{i(),c?
r(Ys(c,t)):o(l)});i=t.onEnd(()=>{a.kill("SIGKILL")}),a.stdin?.end()})}function Ys({code:e,signal:t,killed:n},{seconds:o}){let r=n?`did not end within ${o} s`:typeof e==
"number"?`ended with exit code ${e}`:`ended by ${String(t??e)}`;return new x("token-unavailable",`The command that should print the token ({token-command}) ${r}\
.`,{fixes:["Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the \
token."]})}function Tt(e,t,{exitWith:n,whenIdle:o}){n(1);let r=!1;o(()=>{r||t("error","This step ran out of work without an outcome, so it counts as failed: nothing was ex\
ported. Run the job again; if it happens again, report it.")}),e().then(s=>{r=!0,s&&n(0)},s=>{r=!0,t("error",`This step broke off (${s instanceof Error?s.name:"\
for no known reason"}), so it counts as failed.`)})}var $o;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})($o||($o={}));function Do(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}var Mo="INPUT_";function Uo(e){let t=Object.keys(e).filter(n=>n.startsWith(Mo)).map(n=>n.slice(Mo.length));return Object.fromEntries(t.map(n=>[n.toLowerCase(),Do(
n)]))}var Fo=vt(H);Tt(()=>St({product:ve.github,given:Uo(H.env),host:Fo,sources:{github:Be,forgejo:He,env:je,file:Ge,command:Ve},hands:H,clock:H.clock}),(e,t)=>Fo.say(
e,t),H);
