// Made from the modules that packages/tooling/src/cold.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var Ye=Object.create;var I=Object.defineProperty;var Ze=Object.getOwnPropertyDescriptor;var et=Object.getOwnPropertyNames;var tt=Object.getPrototypeOf,nt=Object.prototype.hasOwnProperty;var p=(e,t)=>{for(var n in t)I(e,n,{get:t[n],enumerable:!0})},de=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of et(t))!nt.call(e,o)&&o!==
n&&I(e,o,{get:()=>t[o],enumerable:!(r=Ze(t,o))||r.enumerable});return e};var $=(e,t,n)=>(n=e!=null?Ye(tt(e)):{},de(t||!e||!e.__esModule?I(n,"default",{value:e,enumerable:!0}):n,e)),rt=e=>de(I({},"__esModule",{value:!0}),e);var Rn={};p(Rn,{open:()=>bn});module.exports=rt(Rn);var a,le=e=>{({Failure:a}=e)};var D={};p(D,{causeOf:()=>at});var fe={status:404,says:/^Route [A-Z]+:\//};var F={...fe,code:"not-found",fixes:["Check {domain}: Infisical answers there, but has no such address. It must be the address that its pages open at, and a ver\
sion that has this call."]},ue=(e,...t)=>({status:403,error:/^TokenError$/,says:e,code:"access-denied",fixes:t}),ot=[ue(/expired/,"Get a new access token: this \
one has expired. Where the identity gives it (method other than access-token), raise its Access Token TTL."),ue(/./,"Check {access-token} and {domain}: the acce\
ss token is cut short, or of another Infisical than this one."),{status:401,says:/usage limit|number of uses|exhausted/i,code:"access-denied",fixes:["Raise Acce\
ss Token Max Number of Uses of the identity, or set it to 0: every request counts as a use, those that are tried again too."]},{status:401,says:/revoked|No identity access token found/i,
code:"access-denied",fixes:["Get a new access token: this one was revoked, or what it came from was (the identity, its client secret or its login method)."]},{says:/not a member of the organization|does not belong to this organization|membership is inactive/i,
code:"access-denied",fixes:["Have the identity added to the organization in Infisical, and check {organization-slug}."]},{status:403,says:/current IP address/i,
code:"access-denied",fixes:["Add this runner's address to Access Token Trusted IPs of the identity's login method."]},{status:401,says:/max age/i,code:"access-d\
enied",fixes:["Get a new access token: this one is older than Infisical allows."]}],pe=[F,...ot,{status:403,says:/not a member of this project/i,code:"access-de\
nied",fixes:["Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project-id}."]},{status:403,
error:/^ProjectMembershipNotFound$/,code:"access-denied",fixes:["Add the identity to the project (Infisical, in the project: Access Control, Machine Identities)\
, and check {project-slug} or {project-id}."]},{status:403,says:/selected organization/i,code:"access-denied",fixes:["Check {project-slug} or {project-id}, and \
{organization-slug}: the project is another organization's."]},{status:403,says:/secret references|referenced by/i,code:"access-denied",fixes:["Let the role of \
the identity also read the secrets that these secrets refer to."]},{status:403,code:"access-denied",fixes:["Give the identity a role in the project that may rea\
d secrets and their values in this environment and folder ({environment}, {secret-path})."]},{status:404,error:/^(SecretPathNotFound|GetSecretByName)$/,says:/^Folder/,
code:"not-found",fixes:["Check {environment} (its slug, not its name) and {secret-path}: letters count, large and small."]},{status:404,says:/^(Folder|Environment) with/,
code:"not-found",fixes:["Check {environment} (its slug, not its name) and {secret-path}: letters count, large and small."]},{status:404,says:/^Secret with name/,
code:"not-found",fixes:["Check the name of the secret, {environment} and {secret-path}: letters count, large and small."]},{status:404,says:/project/i,code:"not\
-found",fixes:["Check {project-slug} or {project-id} (Infisical, in the project's settings), and that {domain} is the instance that has it."]},{status:400,says:/Invalid folder name/i,
code:"request-refused",fixes:["Check {secret-path}: names of folders hold letters, digits, `-` and `_` alone."]},{status:400,says:/project is of type/i,code:"re\
quest-refused",fixes:["Name a project of secrets in {project-slug} or {project-id}: this one is of another type."]},{status:500,error:/^DatabaseError$/,code:"se\
rver-failed",fixes:["Check {project-slug} or {project-id}: older versions of Infisical answer this where there is no such project."]}];var he=[{...F,fixes:["Check {method} and {domain}: Infisical answers there, but knows no such login. Its version may be older than the method."]},{status:404,says:/auth method not found/i,
code:"login-refused",fixes:["Check {identity-id}, and that the identity has this login method (Infisical: Access Control, Machine Identities, the identity, Auth\
entication)."]},{status:404,says:/No identity with specified client ID/i,code:"login-refused",fixes:["Check {client-id}."]},{status:401,says:/^Invalid credentials/i,
code:"login-refused",fixes:["Check {client-id} and {client-secret}: the secret may also have been revoked, or used as often as it may be. It is not tried again,\
 since failed logins lock the identity out."]},{status:401,says:/temporarily locked/i,code:"login-refused",fixes:["Wait until the lockout of the identity ends (\
minutes), or lift it in Infisical; then check {client-id} and {client-secret}, since failed logins caused it."]},{status:401,says:/usage limit/i,code:"login-ref\
used",fixes:["Make a new client secret for {client-secret}, with a higher limit of uses: a login whose answer was lost counts as well."]},{status:401,says:/expired client secret/i,
code:"login-refused",fixes:["Make a new client secret for {client-secret}: the time of this one is over."]},{status:403,says:/current IP address/i,code:"login-r\
efused",fixes:["Add this runner's address to Client Secret Trusted IPs of the identity's Universal Auth."]},{says:/sub[- ]?organization/i,code:"login-refused",fixes:[
"Check {organization-slug}, and that the identity is a member of that organization."]},{status:422,says:/identityId/,code:"login-refused",fixes:["Check {identit\
y-id}."]},{status:500,error:/^InternalServerError$/,code:"server-failed",fixes:["Look into Infisical's own log. It fails like this also where a token has no `su\
b` or `aud` and the identity binds one; versions of 2024 fail as well where it has several audiences, an unknown key, or an issuer that Infisical cannot reach."]},
{status:500,error:/^DatabaseError$/,code:"server-failed",fixes:["Check {identity-id}: Infisical fails like this where it is no UUID."]}];var st={login:he,read:pe},it={401:"access-denied",403:"access-denied",404:"not-found",410:"not-found"};function at({status:e,error:t="",message:n},r){return t===
"ValidationFailure"&&e===401?{code:"request-refused",fixes:[]}:st[r].find(s=>(s.status??e)===e&&(s.error?.test(t)??!0)&&(s.says?.test(n)??!0))??{code:it[e]??"re\
quest-refused",fixes:[]}}var U={};p(U,{proxyAuthorization:()=>A,readProxy:()=>we});var w=require("node:net");function me(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var ye=require("node:net");var L=({hostname:e})=>e.replace(/^\[|\]$/g,"");function ge(e){let t=L(e);return{host:t,port:e.port,servername:(0,ye.isIP)(t)?"":t}}function we(e,t,n,r){return me(e.hostname)||dt(e,r)?void 0:ct(t,n)}function A({username:e,password:t}){if(!e&&!t)return;let n=`${decodeURIComponent(e)}:${decodeURIComponent(
t)}`;return`Basic ${Buffer.from(n).toString("base64")}`}function ct(e,t){let n=r=>new a("settings-invalid",`The proxy in the environment variable ${t} ${r}.`,{fixes:[
`Set ${t} to http://HOST:PORT or https://HOST:PORT, or leave it out.`]});try{let r=new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`http://${e}`);if(A(r),r.protocol===
"http:"||r.protocol==="https:")return r;throw n(`is of the kind ${r.protocol.slice(0,-1)}, and only http and https proxies are known here`)}catch(r){throw r instanceof
a?r:n("is not a URL")}}var _=e=>(0,w.isIPv6)(e)?"ipv6":"ipv4";function dt(e,t){let n=e.port||(e.protocol==="https:"?"443":"80");return t.toLowerCase().split(/[\s,]+/).
some(r=>r!==""&&lt(r,L(e),n))}function lt(e,t,n){if(e==="*")return!0;let[,r,o,s]=/^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(e)??[];if(s!==void 0&&s!==n)return!1;
let i=r??o??e,[c="",l]=i.split("/");if((0,w.isIP)(c)||(0,w.isIP)(t))return(0,w.isIP)(c)!==0&&(0,w.isIP)(t)!==0&&ft(t,c,l);let h=i.replace(/^\*?\./,"");return h!==
""&&(t===h||t.endsWith(`.${h}`))}function ft(e,t,n){let r=_(t)==="ipv6"?128:32,o=n===void 0?r:Number(n);if(!Number.isInteger(o)||o<0||o>r)return!1;let s=new w.BlockList;
return s.addSubnet(t,o,_(t)),s.check(e,_(e))}var M={};p(M,{mayPassLater:()=>R,setbackOf:()=>pt});var ut=[[/^ENOTFOUND$/,"network-failed","yes","DNS does not know the host name","Check the spelling of the host ({domain} for Infisical), and that this runner m\
ay look it up."],[/^EAI_/,"network-failed","yes","DNS did not answer","Check that this runner has a working DNS."],[/^ECONNREFUSED$/,"network-failed","yes","the\
 connection was refused","Check host and port ({domain} for Infisical), and that a service listens there."],[/^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
"network-failed","yes","the connection was cut before the whole answer had come"],[/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,"network-failed",
"yes","the host cannot be reached","Check firewall and routes between this runner and the host, and whether a proxy is needed (HTTPS_PROXY)."],[/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,
"certificate-untrusted","no","the server's certificate does not hold at this time","Renew the server's certificate, and check this runner's clock."],[/ALTNAME|HOSTNAME_MISMATCH/,
"certificate-untrusted","no","the server's certificate is for another host name","Use a host name that the certificate holds ({domain} for Infisical)."],[/CERT|UNABLE_TO_|INVALID_CA|CRL/,
"certificate-untrusted","no","the server's certificate comes from an authority that this job does not trust","Set {ca-certificate} to that authority's certifica\
te. It holds for {domain} alone: for another host, set NODE_EXTRA_CA_CERTS to a file that has it, in the environment of the job."],[/^(EPROTO|ERR_SSL|ERR_TLS)/,
"network-failed","no","no TLS connection could be agreed on","Check that the port speaks https, and that no proxy or firewall takes TLS apart."],[/^HPE_/,"answe\
r-malformed","no","what came back is not HTTP","Check host and port ({domain} for Infisical)."],[/^ERR_(HTTP_)?INVALID|^ERR_UNESCAPED/,"settings-invalid","no","\
a header or the address holds a character that HTTP does not allow","Check {extra-headers} and {access-token} for line breaks and other odd characters."]];function pt(e){
if(e instanceof a){let{code:i,message:c,fixes:l,refusal:h}=e,y=h&&R(h.status)?"yes":"no";return{code:i,what:c,mayPass:y,fixes:l,...h?{refusal:h}:{}}}if(!ht(e))return{
code:"internal",what:"this program made a mistake",mayPass:"no",cause:e};let[,t,n,r,o]=ut.find(([i])=>i.test(e.code))??[/./,"network-failed","yes","the connecti\
on failed"],s=e.hostname??(e.address&&`${e.address}:${e.port??""}`);return{code:t,what:`${r} (${s?`${s}, `:""}${e.code})`,mayPass:n,fixes:o?[o]:[],cause:e}}var R=e=>[
408,425,429,502,503,504].includes(e);function ht(e){return typeof e=="object"&&e!==null&&"code"in e&&typeof e.code=="string"}var B={};p(B,{readCertificates:()=>Re,readExtraCertificates:()=>Se,trusting:()=>wt,usualAuthorities:()=>$e});var xe=require("node:crypto"),ke=require("node:fs"),
v=$(require("node:tls"),1);var mt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,yt=/^[!-~]+(?: [!-~]+)*$/;function m(e,t=300){if(e.length<=t&&yt.test(e))return e;let n=e.slice(0,t*4).replace(mt," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}var gt="-----BEGIN CERTIFICATE-----",be=/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;function Re(e,t=ve){let{form:n,text:r}=xt(e.trim(),t),o=r.match(
be)??[];if(o.length===0)throw H(`{ca-certificate} looks like ${n}, but holds no certificate`);return o.forEach((s,i)=>{if(!Ce(s))throw H(`{ca-certificate} looks\
 like ${n}, but its certificate ${i+1} of ${o.length} cannot be read`)}),o.join(`
`)}function Se(e,t=ve){if(!e)return"";try{return(t(e).match(be)??[]).filter(Ce).join(`
`)}catch{return""}}function wt(e,t=$e()){return v.createSecureContext({ca:[...t,e]})}function $e(){let{getCACertificates:e}=v;return e?.("default")??v.rootCertificates}
function xt(e,t){if(e.includes("-----BEGIN"))return{form:"PEM text",text:e.replaceAll("\\n",`
`)};let n=Buffer.from(e,"base64").toString("latin1");if(n.includes("-----BEGIN"))return{form:"base64 of PEM",text:n};try{return{form:"a file",text:t(e)}}catch(r){
let{code:o="no reason"}=r;throw H(`{ca-certificate} is neither PEM nor base64 of PEM, and cannot be read as the file ${m(e,120)} either (${o})`)}}var ve=e=>(0,ke.readFileSync)(
e,"latin1");function Ce(e){try{return!!new xe.X509Certificate(e)}catch{return!1}}function H(e){return new a("settings-invalid",`${e}.`,{fixes:[`Set {ca-certific\
ate} to the authority's certificate: its PEM text (it begins with ${gt}), base64 of that, or the path of a file that holds it.`]})}var q={};p(q,{tunnelAgent:()=>Et});var Ct=$(require("node:http"),1),W=$(require("node:https"),1),Te=require("node:tls");var z={};p(z,{credentialsFix:()=>O,verdictOn:()=>Rt});function G({method:e,path:t},{base:n}){return`${e} ${n}${t}`}function C(e){let t=kt(e);if(!("json"in t))return{status:e.status,message:t.instead};let{message:n,error:r}=Ee(t.json),o=bt(n)||"no reason was given";return{status:e.
status,message:o,...typeof r=="string"?{error:m(r,80)}:{}}}function kt({body:e,headers:t}){let n=m(t["content-type"]??"",60).toLowerCase();if(e.length===0)return{
instead:"an empty body"};if(n.includes("html"))return{instead:"HTML, as a login page or a proxy would answer"};if(!/[/+]json\b/.test(n))return{instead:n?`conten\
t of the type ${n}, not JSON`:"content without a type, not JSON"};try{return{json:JSON.parse(e.toString("utf8"))}}catch{return{instead:"JSON that is cut short o\
r broken"}}}function bt(e){if(typeof e=="string")return m(e);if(!Array.isArray(e))return"";let t=e.slice(0,10).map(n=>{let{path:r,message:o}=Ee(n);return[Array.
isArray(r)?r.filter(i=>typeof i=="string"||typeof i=="number").join("."):"",typeof o=="string"?o:"wrong"].filter(Boolean).join(": ")});return m(t.join("; "))}function Ee(e){
return typeof e=="object"&&e!==null?e:{}}function Rt(e,t,n){let{status:r,headers:o}=e,s=o["content-encoding"]??"identity";return s!=="identity"?{code:"answer-malformed",what:`the server answered in the\
 encoding ${m(s,40)}, which was not asked for`,mayPass:"no",fixes:["Have the proxy or gateway in between leave answers as they are."]}:r>=300&&r<400?St(e,t,n):r===
407?{code:"proxy-refused",what:"the proxy wants other credentials (407)",mayPass:"no",fixes:[O()]}:r>=500||R(r)?$t(e):void 0}var O=()=>"Put the user name and pa\
ssword of the proxy into its URL (HTTPS_PROXY): http://USER:PASSWORD@HOST:PORT.";function St({status:e,headers:t},{path:n},r){let o={code:"redirected",mayPass:"\
no"},s=t.location,i=s!==void 0&&URL.canParse(s,r.href)?new URL(s,r):void 0;if(!i||!/^https?:$/.test(i.protocol))return{...o,what:`the server answered ${e}, a re\
direct without a usable target`,fixes:["For Infisical, check {domain}."]};let c=m(i.origin+i.pathname),l=i.pathname.endsWith(n)?i.origin+i.pathname.slice(0,-n.length):
void 0,h=l?`If that is the same Infisical, set {domain} to ${m(l)}`:"For Infisical, set {domain} to an address that answers by itself, without a login page or g\
ateway in front";return{...o,what:`the server answered ${e} and points to ${c}, and no redirect is followed`,fixes:[`${h}.`]}}function $t(e){let{status:t,headers:n}=e,
r=C(e),o=t===429||t===500&&n["retry-after"]!==void 0,s=vt(e,o,r.message),i=o?"rate-limited":"server-failed",c=R(t)||n["retry-after"]!==void 0?"yes":t===500?"onc\
e":"no";return{code:i,what:`the server answered ${t}: ${r.message.replace(/\.$/,"")}`,mayPass:c,refusal:r,...s===void 0?{}:{wait:s}}}function vt({headers:e},t,n){
let r=e["retry-after"];if(r!==void 0){if(/^\d+(\.\d+)?$/.test(r))return Number(r)*1e3;let s=Date.parse(e.date??"")||Date.now(),i=Date.parse(r);if(!Number.isNaN(
i))return Math.max(0,i-s)}if(!t)return;let o=/^\d+$/.exec(e["x-ratelimit-reset"]??"")?.[0]??/try again in (\d+) seconds?/i.exec(n)?.[1];return o===void 0?void 0:
Number(o)*1e3}function Et(e){let t=new Set,n=new W.Agent(e.options),r=n.destroy.bind(n);return Object.assign(n,{createConnection(o,s){let i=Tt(o,e,s);t.add(i),i.once("close",
()=>t.delete(i))},destroy(){t.forEach(o=>o.destroy()),r()}})}function Tt(e,{proxy:t,options:n,patience:r,clock:o},s){let i=A(t),c=`${e.host.includes(":")?`[${e.
host}]`:e.host}:${e.port}`,l=(t.protocol==="https:"?W:Ct).request({method:"CONNECT",...ge(t),path:c,headers:{host:c,...i?{"proxy-authorization":i}:{}},agent:!1,
...n.secureContext?{secureContext:n.secureContext}:{}}),h=o.after(r,()=>{l.destroy(Object.assign(new Error("The proxy did not answer."),{code:"ETIMEDOUT"}))});return l.
once("close",h),l.once("error",y=>s(y)),l.once("connect",({statusCode:y=0},x)=>{y===200?s(null,(0,Te.connect)({...e,socket:x})):(x.destroy(),s(It(t,c,y)))}),l.end(),
l}function It(e,t,n){let r=n===407?O():`Have the proxy allow ${t}, or name the host in NO_PROXY if it is reached without one.`;return new a("proxy-refused",`the\
 proxy ${e.host} answered ${n} to a connection to ${t}`,{fixes:[r],...R(n)?{refusal:{status:n,message:"the proxy did not let the connection through"}}:{}})}var V={};p(V,{addressUnsafe:()=>Ot,permissionMissing:()=>At,refused:()=>Nt});function At(e){let t=e.GITHUB_EVENT_NAME==="pull_request"||e.GITHUB_ACTOR==="dependabot[bot]",r=[`Add this to the job (or to the workflow, above \`jobs:\`):
    permissions:
      id-token: write
      contents: read`,"In a reusable workflow the caller must grant `id-token: write` too: a called workflow never has more than its caller.","Pull requests fro\
m forks and Dependabot's runs get no token, whatever the workflow says: skip this step for them, with `if: github.event.pull_request.head.repo.fork != true && g\
ithub.actor != 'dependabot[bot]'`."];return new a("token-unavailable","GitHub gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_\
ID_TOKEN_REQUEST_TOKEN are not both set), because the job lacks the permission `id-token: write`.",{fixes:t?[...r.slice(2),...r.slice(0,2)]:r})}function Ot(){return new a(
"token-unavailable","The address of GitHub's token endpoint (ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent to it.",{fixes:["Look for a\
n earlier step that writes ACTIONS_ID_TOKEN_REQUEST_URL to GITHUB_ENV, and remove it."]})}function Nt(e,t,n){let{status:r,message:o}=C(e);return new a("token-un\
available",`Could not ${t.purpose} (${G(t,n)}): GitHub's token endpoint answered ${r}: ${o.replace(/\.$/,"")}.`,{fixes:["The bearer that the runner gave this jo\
b was not accepted: run the job again. It is valid while the job runs, and for this job alone."]})}var Y={};p(Y,{explain:()=>zt,toFailure:()=>Wt,withBindings:()=>Vt});var jt=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Pt=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Ft=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Dt=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],Lt=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Ie(e){if(e.length<=8e3&&Lt.test(e))return e;let t=e.slice(0,2*8e3).
replace(jt,"").replace(Pt," | ").replace(/\t/g," ").replace(Ft,"?"),n=Dt.reduce((r,[o,s])=>r.replace(o,s),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var K={};p(K,{unknownName:()=>_t});function _t(e,t){let n=t.map(r=>({candidate:r,far:Ut(e.toLowerCase(),r)})).filter(({far:r})=>r<=3).sort((r,o)=>r.far-o.far)[0];
return`is no setting of this step. ${n?`Did you mean ${n.candidate}?`:"Take it out, or look its name up in the table of settings."}`}function Ut(e,t){let n=Array.
from({length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let s=1;s<=t.length;s++){let i=(n[s-1]??0)+(e[r-1]===t[s-1]?0:1);o.push(Math.min(i,
(n[s]??0)+1,(o[s-1]??0)+1))}n=o}return n[t.length]??0}var u={expects:"a text",read:e=>e},Mt=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),k={expects:"true or false",read:e=>Mt.get(e.toLowerCase())};function N(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function b(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Ae(...e){let t=b(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Pe(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var J={expects:"a list, with com\
mas or line ends between its items",read:e=>Pe(e)},Oe={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},j={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Ne={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},je={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let s=r.toLowerCase(),
i=t.get(s);t.set(s,i===void 0?o:`${i}, ${o}`)}return Object.fromEntries(t)}};function Pe(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var f=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),d=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),Ht=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe"],Fe=b(...Ht),Bt={...Fe,expects:`${Fe.expects} (aws-iam is not there yet: Infisical/secrets-action has it)`},Q={identityId:f("es\
sential",Oe),clientId:f("essential",u),clientSecret:f("essential",u,{secret:!0}),projectSlug:f("essential",j),projectId:f("essential",u),environment:f("essentia\
l",j,{aliases:["envSlug"]}),secretPath:d("essential",Ne,"/"),domain:d("essential",u,"https://app.infisical.com"),method:f("essential",Bt),audience:f("essential",
u,{aliases:["oidcAudience"]}),tokenSource:f("identity",u),tokenEnv:f("identity",u),tokenFile:f("identity",u),tokenCommand:f("identity",u),organizationSlug:f("id\
entity",j),accessToken:f("identity",u,{secret:!0}),allowHttp:d("identity",k,!1),recursive:d("selection",k,!1),includeImports:d("selection",k,!0),tagSlugs:f("sel\
ection",J),secretName:f("selection",u),envPrefix:d("selection",u,""),envSuffix:d("selection",u,""),onDuplicate:d("selection",b("error","first","last"),"error"),
onUnsafeName:d("selection",b("error","skip"),"error"),onEmpty:d("selection",b("error","warn","ignore"),"error"),exportType:d("delivery",Ae("env","output","file",
"none"),["env"]),fileOutputPath:f("delivery",u),fileFormat:d("delivery",b("dotenv"),"dotenv"),deleteFile:d("delivery",k,!1),allowOutside:d("delivery",k,!1),maskMinLength:d(
"delivery",N(1,100),4),maskExempt:d("delivery",J,[]),exportAccessToken:d("delivery",k,!1,{aliases:["exportToken"]}),revoke:d("delivery",k,!0),summary:d("deliver\
y",b("failure","always","never"),"failure"),caCertificate:f("network",u),extraHeaders:d("network",je,{},{secret:!0}),timeout:d("network",N(1,3600,"seconds"),30),
retryDeadline:d("network",N(1,86400,"seconds"),120)},ur=Object.keys(Q);var X=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Gt={kebab:X,camel:e=>e,snake:e=>X(e).replaceAll("-","_"),upper:e=>X(e).replaceAll("-","_").toUpperCase()};
function De(e,t){return Gt[t](e)}function S(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}/g,(n,r)=>{let o=r.replace(/-[a-z]/g,s=>s.slice(1).toUpperCase());return Object.
hasOwn(Q,o)?De(o,t):n})}function zt(e,t){let n=e.fixes.map(o=>`  - ${o.replaceAll(`
`,`
    `)}`),r=[e.message,...n.length>0?["What to do:",...n]:[],`(error code: ${e.code})`];return S(r.join(`
`),t)}function Wt(e){if(e instanceof a)return e;let{name:t,code:n}=e??{},r=[t,n].filter(o=>typeof o=="string").join(" ");return new a("internal",`Something went\
 wrong that should not have, in this step's own code (${r||"of no kind"}).`,{fixes:["Run the job again; if it happens again, report it, with the version of this\
 step and its settings, without values."],cause:e})}var qt=[[/jwt issuer invalid/i,"Issuer"],[/subject not allowed/i,"Subject"],[/audience not allowed/i,"Audien\
ces"],[/claim not allowed|token has no \S+ field/i,"Claims"]];function Vt(e,t,n,r){if(!(e instanceof a)||e.code!=="login-refused")return e;let o=e.refusal?.message??
"",s=qt.find(([l])=>l.test(o))?.[1];if(!n)return Le(e,`${e.message}
The token came from ${t.title}; its claims cannot be read, so it may be no JWT at all.`,[`Check what ${t.title} really gives: a JWT is three parts with dots bet\
ween them.`]);let i=t.bindings(n),c=s?[Jt(s,r)]:[];return Le(e,[e.message,`The token, from ${t.title}, says:`,...Qt(i,s)].join(`
`),c)}var Kt={Subject:"If this run is meant to read these secrets, make Subject match `sub` above; a `*` there stops at a slash. If it is not (a pull request, a\
nother branch), skip the step for such runs.",Audiences:"Make {audience} in the workflow and Audiences of the identity the same text, one of your own. Where {au\
dience} is not set, the token is for the platform's default, which others may trust too."};function Jt(e,t){let n=Kt[e]??`Make ${e} match what the token says (a\
bove); a \`*\` there stops at a slash.`;return`In Infisical, open the identity's ${t.toUpperCase()} Auth. ${n}`}function Qt(e,t){let n=Math.max(...e.map(r=>r.claim.
length),0);return e.map(({field:r,claim:o,value:s})=>`${r===t?">":" "} ${r.padEnd(9)}  ${o.padEnd(n)}  ${Ie(s)}`)}function Le(e,t,n){let{code:r,refusal:o,cause:s}=e;
return new a(r,t,{fixes:[...n,...e.fixes],...o?{refusal:o}:{},cause:s})}var re={};p(re,{placeBeside:()=>ee,placeFile:()=>Z,removeFiles:()=>sn,writeWhole:()=>nn});var P=$(require("node:fs"),1),g=require("node:path");var te={};p(te,{placeBeside:()=>ee,placeFile:()=>Z});var _e=require("node:crypto"),E=$(require("node:path"),1);function Z(e,{folder:t,file:n},r,o=E){if(e===void 0)return{path:o.resolve(t,n)};let s=(y,x)=>new a("file-refused",`{file-output-path} is ${JSON.stringify(e)}, w\
hich ${y}. Nothing was written.`,{fixes:[x]});if(new RegExp("\\p{Cc}","u").test(e))throw s("holds a control character","Write the path on one line, in letters t\
hat can be seen.");let i=y=>{let x=o.relative(t,y);return x!==".."&&!x.startsWith(`..${o.sep}`)&&!o.isAbsolute(x)},c=o.isAbsolute(e)&&(r||i(e)),l=c?o.resolve(e):
o.join(t,e),h=/[^\\/]/.test(o.parse(e).root);if(!c&&(h||!(r||i(l))))throw s(`is outside of ${t}`,"Choose a path below that folder, or set {allow-outside}: true.");
if(e.endsWith("/")||e.endsWith(o.sep)||o.relative(t,l)==="")throw s("names a folder","Add the name of the file to the path.");return{path:l}}function ee({path:e}){
return{path:e,beside:E.join(E.dirname(e),`.infisical-${(0,_e.randomUUID)()}`)}}var{O_CREAT:Xt,O_EXCL:Yt,O_NOFOLLOW:Ge,O_RDONLY:Zt,O_WRONLY:en}=P.constants,ze=384,tn=448;function nn({path:e,beside:t},n,r,o=P){let s=[],i=()=>s.reverse().forEach(
c=>Ve(()=>o.rmdirSync(c)));try{rn((0,g.dirname)(e),r,s,o);let c=on(e,o);return Ue(e,t,{bytes:n,mode:ze},o),()=>{try{c?Ue(e,t,c,o):o.unlinkSync(e)}catch(l){throw Be(
l,`The file ${e} could not be taken back, and may still hold secrets`)}i()}}catch(c){throw i(),c instanceof a?c:Be(c,`The file ${e} could not be written`)}}function rn(e,t,n,r){
let o=t??(0,g.parse)(e).root,s=o;for(let i of(0,g.relative)(o,e).split(g.sep).filter(Boolean)){s=(0,g.join)(s,i);let c=r.lstatSync(s,{throwIfNoEntry:!1});if(t!==
void 0&&c?.isSymbolicLink())throw We(s,"is a symbolic link, which may lead anywhere");c||(r.mkdirSync(s,tn),n.push(s))}}function on(e,t){let n=t.lstatSync(e,{throwIfNoEntry:!1});
if(!n)return;if(!n.isFile())throw We(e,n.isSymbolicLink()?"is a symbolic link, which may lead anywhere":"is there already, and is no file");let r=t.openSync(e,Zt|
Ge);try{return{bytes:t.readFileSync(r),mode:n.mode&511}}finally{t.closeSync(r)}}function Ue(e,t,{bytes:n,mode:r},o){let s=o.openSync(t,en|Xt|Yt|Ge,ze);try{try{o.
fchmodSync(s,r),o.writeFileSync(s,n),o.fsyncSync(s)}finally{o.closeSync(s)}o.renameSync(t,e)}catch(i){throw Ve(()=>o.unlinkSync(t)),i}}function sn(e,t=P){return e.
flatMap(n=>{try{let r=t.lstatSync(n,{throwIfNoEntry:!1});return r&&!r.isFile()?[{path:n,reason:"something else than a file took its place"}]:(r&&t.unlinkSync(n),
[])}catch(r){return[{path:n,reason:qe(r)}]}})}function We(e,t){return new a("file-refused",`The file was not written, since ${e} ${t}.`,{fixes:["Choose another \
path in {file-output-path}, or remove what is there in a step before this one."]})}var Me="The disk is full: free some space in a step before this one.",ne="The\
 user that runs this job may not write there: choose another path in {file-output-path}.",He="A part of the path above the file is no folder: choose another pat\
h in {file-output-path}.",an={ENOSPC:Me,EDQUOT:Me,EACCES:ne,EPERM:ne,EROFS:ne,ENOTDIR:He,ENOENT:He};function Be(e,t){let n=qe(e),r=an[n];return new a("write-fai\
led",`${t} (${n}).`,{fixes:r===void 0?[]:[r],cause:e})}function qe(e){let{code:t}=e;return typeof t=="string"?t:"for no known reason"}function Ve(e){try{e()}catch{}}var se={};p(se,{duplicateNames:()=>dn,hiddenValues:()=>Je,noneLeft:()=>un,nothingMatched:()=>fn,ourNames:()=>ln,unfit:()=>pn,unsafeNames:()=>cn});var oe=(e,t,n)=>e===1?t:`${e} ${n}`,Ke=e=>e.map(t=>`
  ${t}`).join("");function cn(e,t){return new a("name-unsafe",`${oe(e.length,"A name is","names are")} unsafe to export, so nothing was exported:${Ke(e)}`,{fixes:t?
["Rename the secret in Infisical, give all names a prefix with {env-prefix}, or set {on-unsafe-name}: skip to load the rest without it.","If a later step really\
 needs a variable that steers, load that secret alone, by {secret-name}: then it is taken as meant."]:["Rename the secret in Infisical, or set {on-unsafe-name}:\
 skip to load the rest without it."]})}function dn(e,t){return new a("name-duplicate",`Different secrets would get the same name, so nothing was exported:${Ke(e)}`,
{fixes:[...t?["Names that differ only in case are one here: rename one of the secrets, or load each alone by {secret-name}, with another {env-prefix}."]:[],"Nar\
row {secret-path}, or set {recursive}: false, so that only one of them is loaded.","Set {on-duplicate}: last to let the deeper folder win (Infisical/secrets-act\
ion let any one of them win), or {on-duplicate}: first."]})}function ln(e,t){return new a("name-duplicate",`${e.join(", ")}: the name is one that this step sets\
 itself (as ${t}), so nothing was exported.`,{fixes:["Give the names a prefix of their own with {env-prefix}, or rename the secret in Infisical."]})}function fn(e){
return new a("nothing-matched",e,{fixes:["Check {environment} and {secret-path}: older servers answer an empty list for a folder that is not there. Check too th\
at the identity may read this folder.","If the folder may be empty, set {on-empty}: warn or ignore (Infisical/secrets-action said nothing)."]})}function un(e){return new a(
"nothing-matched",`Secrets matched, but none of them is left to export: ${e}`,{fixes:["Rename the secrets in Infisical: a name of letters, digits and _ fits eve\
rywhere. An output can hold others too ({export-type}: output).","If the job may go on without them, set {on-empty}: warn or ignore."]})}function pn(e){return new a(
"value-unfit",`${oe(e.length,"A secret","secrets")} cannot be delivered, so nothing was exported.`,{fixes:e})}function Je(e){return new a("value-hidden",`Infisi\
cal hides ${oe(e.length,"the value","values")} from this identity, so nothing was exported: ${e.join(", ")}.`,{fixes:["Give the identity a role that may read se\
cret values, not only describe them (Infisical: the project, Access Control, Machine Identities)."]})}var ie={};p(ie,{dotenvUnfit:()=>hn,renderDotenv:()=>mn});var Qe=e=>({holds:t=>!t.includes(e)&&!t.includes("\r")&&!t.endsWith("\\"),write:t=>`${e}${t}${e}`}),Xe=[
Qe("'"),{holds:e=>!/"|\\[nr]|\\$/.test(e),write:e=>`"${e.replaceAll("\r","\\r")}"`},Qe("`"),{holds:e=>!/[#\r\n\u2028\u2029]|^['"`]/.test(e)&&e.trim()===e,write:e=>e}];
function hn({name:e,value:t}){if(!/^[\w.-]+$/.test(e))return"a dotenv file holds names of letters, digits, `_`, `.` and `-` alone. Rename the secret in Infisica\
l.";if(e==="__proto__")return"whoever reads the file with JavaScript loses this name. Rename the secret in Infisical.";if(t.includes("\0"))return"the value hold\
s a NUL character, which no variable can. Store it as base64 text.";if(new RegExp("\\p{Surrogate}","u").test(t))return"the value holds half of a character (an u\
npaired surrogate), which no file in UTF-8 can. Correct it in Infisical.";if(!Xe.some(({holds:n})=>n(t)))return"the value mixes quotes, backslashes and line end\
s in a way that no dotenv file can hold. Store it as base64 text."}function mn(e){return e.map(({name:t,value:n})=>`${t}=${yn(n)}
`).join("")}function yn(e){let t=Xe.find(({holds:n})=>n(e));if(!t)throw new Error("a value that dotenvUnfit refuses was rendered");return t.write(e)}var ce={};p(ce,{reportFailed:()=>kn,reportLoaded:()=>wn});function ae({environment:e,path:t,key:n}){return m(`${e}:${t==="/"?"":t}/${n}`)}var gn=200;function wn({variables:e,unmasked:t},n){let r=e.slice(0,gn).map(({name:s,origin:i})=>{let c=t.get(s);return xn(s,i,c===void 0?void 0:S(c,n))}),o=e.length-
r.length;return[`### Secrets from Infisical: ${e.length}`,"","| Name | From | Masked in the log |","| --- | --- | --- |",...r,...o>0?["",`And ${o} more.`]:[],""].
join(`
`)}function xn(e,t,n){return`| ${T(e)} | ${t?T(ae(t)):""} | ${n===void 0?"yes":`no: ${T(n)}`} |`}function kn(e,t){let n=e.fixes.map(r=>`- ${T(S(r,t)).replaceAll(
`
`,"<br>")}`);return["### Secrets from Infisical: none were loaded","",...S(e.message,t).split(`
`).map(r=>`${T(r)}<br>`),"",...n.length>0?["What to do:","",...n,""]:[],`Error code: \`${e.code}\``,""].join(`
`)}function T(e){return e.replace(/[\\`*_[\]<>|&#~!]/g,t=>`&#${t.charCodeAt(0)};`).replace(/[\r\u2028\u2029]/g," ")}var bn=e=>(le(e),{"packages/client/src/causes.ts":D,"packages/http/src/proxy-rules.ts":U,"packages/http/src/setback.ts":M,"packages/http/src/trust.ts":B,"packag\
es/http/src/tunnel.ts":q,"packages/http/src/verdict.ts":z,"packages/identity/src/github-refusals.ts":V,"packages/job/src/explain.ts":Y,"packages/job/src/files.t\
s":re,"packages/job/src/place.ts":te,"packages/job/src/refusals.ts":se,"packages/job/src/render/dotenv.ts":ie,"packages/job/src/report.ts":ce,"packages/job/src/\
settings/unknown.ts":K});0&&(module.exports={open});
