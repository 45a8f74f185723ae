// Made from the modules that packages/tooling/src/cold-parts.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var ii=Object.create;var Ee=Object.defineProperty;var si=Object.getOwnPropertyDescriptor;var ai=Object.getOwnPropertyNames;var ci=Object.getPrototypeOf,di=Object.prototype.hasOwnProperty;var hn=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},m=(e,t)=>{for(var n in t)Ee(e,n,{get:t[n],enumerable:!0})},mn=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of ai(t))!di.call(e,o)&&o!==n&&Ee(e,o,{get:()=>t[o],enumerable:!(r=si(t,o))||r.enumerable});return e};var B=(e,t,n)=>(n=e!=null?ii(ci(e)):{},mn(t||!e||!e.__esModule?Ee(n,"default",{value:e,enumerable:!0}):n,e)),fi=e=>mn(Ee({},"__esModule",{value:!0}),e);var Mn=hn((Bd,jn)=>{jn.exports=function(e){return new fe(e)};function fe(e){this.capacity=e|0,this.map=Object.create(null),this.list=new Ie}fe.prototype.get=function(e){
var t=this.map[e];if(t!=null)return this.used(t),t.val};fe.prototype.set=function(e,t){var n=this.map[e];if(n!=null)n.val=t;else{if(this.capacity||this.prune(),
!this.capacity)return!1;n=new Gi(e,t),this.map[e]=n,this.capacity--}return this.used(n),!0};fe.prototype.used=function(e){this.list.moveToFront(e)};fe.prototype.
prune=function(){var e=this.list.pop();e!=null&&(delete this.map[e.key],this.capacity++)};function Ie(){this.firstNode=null,this.lastNode=null}Ie.prototype.moveToFront=
function(e){this.firstNode!=e&&(this.remove(e),this.firstNode==null?(this.firstNode=e,this.lastNode=e,e.prev=null,e.next=null):(e.prev=null,e.next=this.firstNode,
e.next.prev=e,this.firstNode=e))};Ie.prototype.pop=function(){var e=this.lastNode;return e!=null&&this.remove(e),e};Ie.prototype.remove=function(e){this.firstNode==
e?this.firstNode=e.next:e.prev!=null&&(e.prev.next=e.next),this.lastNode==e?this.lastNode=e.prev:e.next!=null&&(e.next.prev=e.prev)};function Gi(e,t){this.key=e,
this.val=t,this.prev=null,this.next=null}});var Gn=hn(zn=>{var Hn=zn,Yi=require("url"),Kn=require("querystring"),Bn=require("crypto"),Vi=Mn(),Un=Vi(1e3);function le(e,t,n){return Bn.createHmac("sha256",e).
update(t,"utf8").digest(n)}function pt(e,t){return Bn.createHash("sha256").update(e,"utf8").digest(t)}function qn(e){return e.replace(/[!'()*]/g,function(t){return"\
%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Pe(e){return qn(encodeURIComponent(e))}var Ji={authorization:!0,connection:!0,"x-amzn-trace-id":!0,"use\
r-agent":!0,expect:!0,"presigned-expires":!0,range:!0};function x(e,t){typeof e=="string"&&(e=Yi.parse(e));var n=e.headers=Object.assign({},e.headers||{}),r=(!this.
service||!this.region)&&this.matchHost(e.hostname||e.host||n.Host||n.host);this.request=e,this.credentials=t||this.defaultCredentials(),this.service=e.service||
r[0]||"",this.region=e.region||r[1]||"us-east-1",this.service==="email"&&(this.service="ses"),!e.method&&e.body&&(e.method="POST"),!n.Host&&!n.host&&(n.Host=e.hostname||
e.host||this.createHost(),e.port&&(n.Host+=":"+e.port)),!e.hostname&&!e.host&&(e.hostname=n.Host||n.host),this.isCodeCommitGit=this.service==="codecommit"&&e.method===
"GIT",this.extraHeadersToIgnore=e.extraHeadersToIgnore||Object.create(null),this.extraHeadersToInclude=e.extraHeadersToInclude||Object.create(null)}x.prototype.
matchHost=function(e){var t=(e||"").match(/([^\.]{1,63})\.(?:([^\.]{0,63})\.)?amazonaws\.com(\.cn)?$/),n=(t||[]).slice(1,3);if((n[1]==="es"||n[1]==="aoss")&&(n=
n.reverse()),n[1]=="s3")n[0]="s3",n[1]="us-east-1";else for(var r=0;r<2;r++)if(/^s3-/.test(n[r])){n[1]=n[r].slice(3),n[0]="s3";break}return n};x.prototype.isSingleRegion=
function(){return["s3","sdb"].indexOf(this.service)>=0&&this.region==="us-east-1"?!0:["cloudfront","ls","route53","iam","importexport","sts"].indexOf(this.service)>=
0};x.prototype.createHost=function(){var e=this.isSingleRegion()?"":"."+this.region,t=this.service==="ses"?"email":this.service;return t+e+".amazonaws.com"};x.prototype.
prepareRequest=function(){this.parsePath();var e=this.request,t=e.headers,n;e.signQuery?(this.parsedPath.query=n=this.parsedPath.query||{},this.credentials.sessionToken&&
(n["X-Amz-Security-Token"]=this.credentials.sessionToken),this.service==="s3"&&!n["X-Amz-Expires"]&&(n["X-Amz-Expires"]=86400),n["X-Amz-Date"]?this.datetime=n["\
X-Amz-Date"]:n["X-Amz-Date"]=this.getDateTime(),n["X-Amz-Algorithm"]="AWS4-HMAC-SHA256",n["X-Amz-Credential"]=this.credentials.accessKeyId+"/"+this.credentialString(),
n["X-Amz-SignedHeaders"]=this.signedHeaders()):(!e.doNotModifyHeaders&&!this.isCodeCommitGit&&(e.body&&!t["Content-Type"]&&!t["content-type"]&&(t["Content-Type"]=
"application/x-www-form-urlencoded; charset=utf-8"),e.body&&!t["Content-Length"]&&!t["content-length"]&&(t["Content-Length"]=Buffer.byteLength(e.body)),this.credentials.
sessionToken&&!t["X-Amz-Security-Token"]&&!t["x-amz-security-token"]&&(t["X-Amz-Security-Token"]=this.credentials.sessionToken),this.service==="s3"&&!t["X-Amz-C\
ontent-Sha256"]&&!t["x-amz-content-sha256"]&&(t["X-Amz-Content-Sha256"]=pt(this.request.body||"","hex")),t["X-Amz-Date"]||t["x-amz-date"]?this.datetime=t["X-Amz\
-Date"]||t["x-amz-date"]:t["X-Amz-Date"]=this.getDateTime()),delete t.Authorization,delete t.authorization)};x.prototype.sign=function(){return this.parsedPath||
this.prepareRequest(),this.request.signQuery?this.parsedPath.query["X-Amz-Signature"]=this.signature():this.request.headers.Authorization=this.authHeader(),this.
request.path=this.formatPath(),this.request};x.prototype.getDateTime=function(){if(!this.datetime){var e=this.request.headers,t=new Date(e.Date||e.date||new Date);
this.datetime=t.toISOString().replace(/[:\-]|\.\d{3}/g,""),this.isCodeCommitGit&&(this.datetime=this.datetime.slice(0,-1))}return this.datetime};x.prototype.getDate=
function(){return this.getDateTime().substr(0,8)};x.prototype.authHeader=function(){return["AWS4-HMAC-SHA256 Credential="+this.credentials.accessKeyId+"/"+this.
credentialString(),"SignedHeaders="+this.signedHeaders(),"Signature="+this.signature()].join(", ")};x.prototype.signature=function(){var e=this.getDate(),t=[this.
credentials.secretAccessKey,e,this.region,this.service].join(),n,r,o,i=Un.get(t);return i||(n=le("AWS4"+this.credentials.secretAccessKey,e),r=le(n,this.region),
o=le(r,this.service),i=le(o,"aws4_request"),Un.set(t,i)),le(i,this.stringToSign(),"hex")};x.prototype.stringToSign=function(){return["AWS4-HMAC-SHA256",this.getDateTime(),
this.credentialString(),pt(this.canonicalString(),"hex")].join(`
`)};x.prototype.canonicalString=function(){this.parsedPath||this.prepareRequest();var e=this.parsedPath.path,t=this.parsedPath.query,n=this.request.headers,r="",
o=this.service!=="s3",i=this.service==="s3"||this.request.doNotEncodePath,s=this.service==="s3",a=this.service==="s3",d;if(this.service==="s3"&&this.request.signQuery?
d="UNSIGNED-PAYLOAD":this.isCodeCommitGit?d="":d=n["X-Amz-Content-Sha256"]||n["x-amz-content-sha256"]||pt(this.request.body||"","hex"),t){var c=Object.keys(t).reduce(
function(u,p){return p&&(u[Pe(p)]=Array.isArray(t[p])&&a?t[p][0]:t[p]),u},{}),l=[];Object.keys(c).sort().forEach(function(u){Array.isArray(c[u])?c[u].map(Pe).sort().
forEach(function(p){l.push(u+"="+p)}):l.push(u+"="+Pe(c[u]))}),r=l.join("&")}return e!=="/"&&(o&&(e=e.replace(/\/{2,}/g,"/")),e=e.split("/").reduce(function(u,p){
return o&&p===".."?u.pop():(!o||p!==".")&&(i&&(p=decodeURIComponent(p.replace(/\+/g," "))),u.push(Pe(p))),u},[]).join("/"),e[0]!=="/"&&(e="/"+e),s&&(e=e.replace(
/%2F/g,"/"))),[this.request.method||"GET",e,r,this.canonicalHeaders()+`
`,this.signedHeaders(),d].join(`
`)};x.prototype.filterHeaders=function(){var e=this.request.headers,t=this.extraHeadersToInclude,n=this.extraHeadersToIgnore;this.filteredHeaders=Object.keys(e).
map(function(r){return[r.toLowerCase(),e[r]]}).filter(function(r){return t[r[0]]||Ji[r[0]]==null&&!n[r[0]]}).sort(function(r,o){return r[0]<o[0]?-1:1})};x.prototype.
canonicalHeaders=function(){return this.filteredHeaders||this.filterHeaders(),this.filteredHeaders.map(function(e){return e[0]+":"+e[1].toString().trim().replace(
/\s+/g," ")}).join(`
`)};x.prototype.signedHeaders=function(){return this.filteredHeaders||this.filterHeaders(),this.filteredHeaders.map(function(e){return e[0]}).join(";")};x.prototype.
credentialString=function(){return[this.getDate(),this.region,this.service,"aws4_request"].join("/")};x.prototype.defaultCredentials=function(){var e=process.env;
return{accessKeyId:e.AWS_ACCESS_KEY_ID||e.AWS_ACCESS_KEY,secretAccessKey:e.AWS_SECRET_ACCESS_KEY||e.AWS_SECRET_KEY,sessionToken:e.AWS_SESSION_TOKEN}};x.prototype.
parsePath=function(){var e=this.request.path||"/";/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(e)&&(e=encodeURI(decodeURI(e)));var t=e.indexOf("?"),n=null;t>=0&&(n=
Kn.parse(e.slice(t+1)),e=e.slice(0,t)),this.parsedPath={path:e,query:n}};x.prototype.formatPath=function(){var e=this.parsedPath.path,t=this.parsedPath.query;return t?
(t[""]!=null&&delete t[""],e+"?"+qn(Kn.stringify(t))):e};Hn.RequestSigner=x;Hn.sign=function(e,t){return new x(e,t).sign()}});var Gc={};m(Gc,{open:()=>zc});module.exports=fi(Gc);var f,yn=e=>{({Failure:f}=e)};var Ze={};m(Ze,{readClientCertificate:()=>vn});var ve=require("node:crypto");var Qe={};m(Qe,{readCertificates:()=>Ae,readExtraCertificates:()=>En,readText:()=>ce,recognise:()=>Re,trusting:()=>mi,usualAuthorities:()=>Xe});var xn=require("node:crypto"),
bn=require("node:fs"),ae=B(require("node:tls"),1);var li=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,gn=/[\ud800-\udbff]$/,ui=/^[!-~]+(?: [!-~]+)*$/;function h(e,t=300){if(e.length<=t&&ui.test(e))return e;let n=e.slice(0,t*
4).replace(gn,"").replace(li," ").replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).replace(gn,"")}…`:n}var pi="-----BEGIN CERTIFICATE-----",Sn=/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,hi={"ca-certificate":"the authority's certificate","client-\
certificate":"the certificate that this job shows, with those of its authorities behind it"};function Ae(e,t=ce,n="ca-certificate"){let r=d=>new f("settings-inv\
alid",`{${n}} ${d}.`,{fixes:[`Set {${n}} to ${hi[n]}: its PEM text (it begins with ${pi}), base64 of that, or the path of a file that holds it.`]}),o=Re(e.trim(),
t);if("unread"in o)throw r(`is neither PEM nor base64 of PEM, and cannot be read as the file ${h(e.trim(),120)} either (${o.unread})`);let{form:i,text:s}=o,a=s.
match(Sn)??[];if(a.length===0)throw r(`looks like ${i}, but holds no certificate`);return a.forEach((d,c)=>{if(!An(d))throw r(`looks like ${i}, but its certific\
ate ${c+1} of ${a.length} cannot be read`)}),a.join(`
`)}function En(e,t=ce){if(!e)return"";try{return(t(e).match(Sn)??[]).filter(An).join(`
`)}catch{return""}}var wn=new Map;function mi(e,t,n){if(e===void 0||t!==void 0||n!==void 0)return kn(e,t,n);let o=wn.get(e)??kn(e);return wn.set(e,o),o}function kn(e,t,n=Xe()){
let r=t?{cert:t.cert,key:t.key}:{};return ae.createSecureContext({...r,...e?{ca:[...n,e]}:{}})}function Xe(){let{getCACertificates:e}=ae;return e?.("default")??
ae.rootCertificates}function Re(e,t){if(e.includes("-----BEGIN"))return{form:"PEM text",text:e.replaceAll("\\n",`
`)};let n=Buffer.from(e,"base64").toString("latin1");if(n.includes("-----BEGIN"))return{form:"base64 of PEM",text:n};try{return{form:"a file",text:t(e)}}catch(r){
let{code:o="no reason"}=r;return{unread:o}}}var ce=e=>(0,bn.readFileSync)(e,"latin1");function An(e){try{return!!new xn.X509Certificate(e)}catch{return!1}}var yi=/-----BEGIN ((?:[A-Z]+ )*)PRIVATE KEY-----[^]+?-----END \1PRIVATE KEY-----/;function vn(e,t,n,r=ce){if(e===void 0)throw Rn("{client-certificate}","{clien\
t-key} is its private key");if(t===void 0)throw Rn("{client-key}","{client-certificate} can only be shown with its private key");let o=Re(t.trim(),r);if(o.form!==
"a file"&&n(t),"unread"in o)throw X(`{client-key} is neither PEM nor base64 of PEM, and names no file that can be read (${o.unread})`);let[i]=yi.exec(o.text)??[];
if(!i)throw X(`{client-key} looks like ${o.form}, but holds no private key`);n(i);let s=Ae(e,r,"client-certificate");if(!new ve.X509Certificate(s).checkPrivateKey(
gi(i)))throw X("{client-key} does not belong to {client-certificate}, or not to the first certificate there",["Give the key that the certificate was made with, \
and put the certificate itself before those of its authorities."]);return{cert:s,key:i}}function gi(e){if(e.slice(0,200).includes("ENCRYPTED"))throw X("{client-\
key} is encrypted, and there is nobody here to type its passphrase",["Decrypt it with `openssl pkey -in client.key -out decrypted.key`, and keep the result in t\
he platform's secret store."]);try{return(0,ve.createPrivateKey)(e)}catch{throw X("{client-key} holds a private key that cannot be read")}}var wi="Set {client-k\
ey} to the private key that goes with {client-certificate}: its PEM text (it begins with -----BEGIN PRIVATE KEY-----), base64 of that, or the path of a file tha\
t holds it.",Rn=(e,t)=>X(`${e} is missing: ${t}`,[`Set ${e} too. If it is written there, it came through empty: look at the variable or the secret that it refer\
s to.`]);function X(e,t=[wi]){return new f("settings-invalid",`${e}.`,{fixes:t})}var rt={};m(rt,{proxyAuthorization:()=>$e,readProxy:()=>tt});var N=require("node:net");function de(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function $n(e){return/^169\.254(\.\d{1,3}){2}$|^\[fe[89ab][0-9a-f]:|^\[fd00:ec2:|^metadata\.google\.internal$/.
test(e)}var Tn=require("node:net");var et=({hostname:e})=>e.replace(/^\[|\]$/g,"");function On(e){let t=et(e);return{host:t,port:e.port,servername:(0,Tn.isIP)(t)?"":t}}function tt(e,t,n,r){return de(e.hostname)||$n(e.hostname)||xi(e,r)?void 0:ki(t,n)}function $e({username:e,password:t}){if(!e&&!t)return;let n=`${decodeURIComponent(
e)}:${decodeURIComponent(t)}`;return`Basic ${Buffer.from(n).toString("base64")}`}function ki(e,t){let n=/^socks/i.test(e)?" Many SOCKS proxies take http (CONNEC\
T) at another port.":"",r=o=>new f("settings-invalid",`The proxy in ${t} ${o}.`,{fixes:[`Set ${t} to http://HOST:PORT or https://HOST:PORT, or leave it out.${n}`]});
try{let o=new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`http://${e}`);if($e(o),o.protocol==="http:"||o.protocol==="https:")return o;throw r(`is of the kind ${o.
protocol.slice(0,-1)}, and only http and https proxies are known here`)}catch(o){throw o instanceof f?o:r("is not a URL")}}var nt=e=>(0,N.isIPv6)(e)?"ipv6":"ipv\
4";function xi(e,t){let n=e.port||(e.protocol==="https:"?"443":"80");return t.toLowerCase().split(/[\s,]+/).some(r=>r!==""&&bi(r,et(e),n))}function bi(e,t,n){if(e===
"*")return!0;let[,r,o,i]=/^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(e)??[];if(i!==void 0&&i!==n)return!1;let s=r??o??e,[a="",d]=s.split("/");if((0,N.isIP)(a)||
(0,N.isIP)(t))return(0,N.isIP)(a)!==0&&(0,N.isIP)(t)!==0&&Si(t,a,d);let c=s.replace(/^\*?\./,"");return c!==""&&(t===c||t.endsWith(`.${c}`))}function Si(e,t,n){
let r=nt(t)==="ipv6"?128:32,o=Number(n??r);if(n!==void 0&&!/^\d+$/.test(n)||o>r)return!1;let i=new N.BlockList;return i.addSubnet(t,o,nt(t)),i.check(e,nt(e))}var it={};m(it,{malformed:()=>ot,notJson:()=>Pn,refusalOf:()=>W});function In({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.parse(e.toString("utf8"))}}catch{return}}function v({method:e,path:t},{base:n}){return`${e} ${n}${t}`}function ot(e,t,n){return new f("answer-malformed",`Could not ${t.purpose} (${v(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function Pn(e,t,n){return ot(`the server answered ${e.status} with ${Nn(e)}`,t,n)}function W(e){let{status:t,
headers:n}=e,r=n.date===void 0?{}:{date:h(n.date,40)},o=In(e);if(!o)return{status:t,message:Nn(e),...r};let{message:i,error:s}=Cn(o.json),a=Ei(i)||"no reason wa\
s given";return{status:t,message:a,...typeof s=="string"?{error:h(s,80)}:{},...r}}function Nn({body:e,headers:t}){let n=h(t["content-type"]??"",60).toLowerCase();
return e.length===0?"an empty body":n.includes("html")?"HTML, as a login page or a proxy would answer":/[/+]json\b/.test(n)?"JSON that is cut short or broken":n?
`content of the type ${n}, not JSON`:"content without a type, not JSON"}function Ei(e){if(typeof e=="string")return h(e);if(!Array.isArray(e))return"";let t=e.slice(
0,10).map(n=>{let{path:r,message:o}=Cn(n);return[Array.isArray(r)?r.filter(s=>typeof s=="string"||typeof s=="number").join("."):"",typeof o=="string"?o:"wrong"].
filter(Boolean).join(": ")});return h(t.join("; "))}var Cn=e=>e??{};var at={};m(at,{clientWanted:()=>st,mayPassLater:()=>q,setbackOf:()=>Ti});function _n(e,t,{base:n,proxy:r,client:o}){let i=n.protocol==="https:";return r&&(t.atProxy||!i)?Ai(e,r):o&&i&&vi(t)?Ri(t):{}}function Ai({code:e,what:t},{host:n}){
let r=`Check that the proxy ${n} runs, and its host and port where it is set: HTTPS_PROXY (HTTP_PROXY for http), or the agent's own setting on Azure Pipelines. \
Hosts that are reached without it belong into NO_PROXY.`;return{what:`on the way to the proxy, ${t}`,...e==="certificate-untrusted"?{}:{fixes:[r]}}}var Ri=({code:e})=>({
what:`the connection was cut before an answer began, as servers do that do not accept the client certificate (${e})`,patience:1e4,fixes:["Check {client-certific\
ate}: it must be one for clients, of an authority that the server at {domain} trusts, and not expired. The server's log says what it thinks of it."]}),vi=({code:e,
message:t})=>/^(ECONNRESET|ECONNABORTED|EPIPE)$/.test(e)&&t!=="aborted";var Fn="Set {client-certificate} and {client-key} to a certificate for clients, of an authority that the server at {domain} trusts, which has not expired. For a\
nother host there is no such setting.",$i=[[/^ENOTFOUND$/,"network-failed","yes","DNS does not know the host name","Check the spelling of the host ({domain} for\
 Infisical), and that this runner may look it up."],[/^EAI_/,"network-failed","yes","DNS did not answer","Check that this runner has a working DNS."],[/^ECONNREFUSED$/,
"network-failed","yes","the connection was refused","Check host and port ({domain} for Infisical), and that a service listens there."],[/^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
"network-failed","yes","the connection was cut before the whole answer had come","If the server asks for a client certificate (mTLS), check {client-certificate}\
: some cut the connection where they do not accept it."],[/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,"network-failed","yes","the host cannot be\
 reached","Check firewall and routes between this runner and the host, and whether a proxy is needed (HTTPS_PROXY)."],[/ALERT.*(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/,
"certificate-untrusted","no","the server wants a client certificate (mTLS), and got none that it accepts",Fn],[/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,"certificate\
-untrusted","no","the server's certificate does not hold at this time","Renew the server's certificate, and check this runner's clock."],[/ALTNAME|HOSTNAME_MISMATCH/,
"certificate-untrusted","no","the server's certificate is for another host name","Use a host name that the certificate holds ({domain} for Infisical)."],[/CERT|UNABLE_TO_|INVALID_CA|CRL/,
"certificate-untrusted","no","the server's certificate comes from an authority that this job does not trust","Set {ca-certificate} to that authority's certifica\
te. It holds for {domain} alone: for another host, set NODE_EXTRA_CA_CERTS to a file that has it, in the environment of the job."],[/^(EPROTO|ERR_SSL|ERR_TLS)/,
"network-failed","no","no TLS connection could be agreed on","Check that the port speaks https, and that no proxy or firewall takes TLS apart. If the server ask\
s for a client certificate (mTLS), set {client-certificate} and {client-key}."],[/^HPE_/,"answer-malformed","no","what came back is not HTTP","Check host and po\
rt ({domain} for Infisical)."],[/^ERR_(HTTP_)?INVALID|^ERR_UNESCAPED/,"settings-invalid","no","a header or the address holds a character that HTTP does not allo\
w","Check {extra-headers} and {access-token} for line breaks and other odd characters."]];function Ti(e,t){if(e instanceof f){let{code:d,message:c,fixes:l,refusal:u}=e,
p=u&&q(u.status)?"yes":"no";return{code:d,what:c,mayPass:p,fixes:l,...u?{refusal:u}:{}}}if(!Ii(e))return{code:"internal",what:"this program made a mistake",mayPass:"\
no",cause:e};let[,n,r,o,i]=$i.find(([d])=>d.test(Oi(e)))??[/./,"network-failed","yes","the connection failed"],s=e.hostname??[e.address,e.port].filter(Boolean).
join(":"),a={code:n,what:`${o} (${s?`${s}, `:""}${e.code})`,mayPass:r,fixes:i?[i]:[],cause:e};return{...a,..._n(a,e,t)}}var q=e=>[408,425,429,502,503,504].includes(
e);function Oi({code:e,message:t}){let n=e==="EPROTO"?/\balert [a-z ]+/.exec(t)?.[0]:void 0;return n?`${e}_${n.toUpperCase().replaceAll(" ","_")}`:e}var st=()=>({
code:"certificate-untrusted",what:"the server wants a client certificate (mTLS), and got none that it accepts",mayPass:"no",fixes:[Fn]});function Ii(e){return typeof e==
"object"&&e!==null&&"code"in e&&typeof e.code=="string"}var ft={};m(ft,{tunnelAgent:()=>Di});var Li=B(require("node:http"),1),dt=B(require("node:https"),1),Ln=require("node:tls");var ct={};m(ct,{credentialsFix:()=>Te,verdictOn:()=>Pi});function Pi(e,t,n){let{status:r,headers:o}=e,i=o["content-encoding"]??"identity";if(i!=="identity")return{code:"answer-malformed",what:`the server answered in t\
he encoding ${h(i,40)}, which was not asked for`,mayPass:"no",fixes:["Have the proxy or gateway in between leave answers as they are."]};if(!(r===304&&t.headers?.["\
if-none-match"]!==void 0))return r>=300&&r<400?Ni(e,t,n):r===407?{code:"proxy-refused",what:"the proxy wants other credentials (407)",mayPass:"no",fixes:[Te()]}:
[400,495,496].includes(r)&&/SSL certificate/i.test(e.body.toString("latin1",0,2e3))?st():r>=500||q(r)?Ci(e):void 0}var Te=()=>"Put the user name and password of\
 the proxy into its URL (HTTPS_PROXY): http://USER:PASSWORD@HOST:PORT. An agent of Azure Pipelines is given them when it is configured: --proxyusername, --proxy\
password.";function Ni({status:e,headers:t},{path:n},r){let o={code:"redirected",mayPass:"no"},i=t.location,s=i!==void 0&&URL.canParse(i,r.href)?new URL(i,r):void 0;
if(!s||!/^https?:/.test(s.protocol))return{...o,what:`the server answered ${e}, a redirect without a usable target`,fixes:["For Infisical, check {domain}."]};let a=h(
s.origin+s.pathname),d=s.pathname.endsWith(n)?s.origin+s.pathname.slice(0,-n.length):void 0,c=d?`If that is the same Infisical, set {domain} to ${h(d)}`:"For In\
fisical, set {domain} to an address that answers by itself, without a login page or gateway in front";return{...o,what:`the server answered ${e} and points to ${a}\
, and no redirect is followed`,fixes:[`${c}.`]}}function Ci(e){let{status:t,headers:n}=e,r=W(e),o=t===429||t===500&&n["retry-after"]!==void 0,i=Fi(e,o,r.message),
s=o?"rate-limited":"server-failed",a=q(t)||n["retry-after"]!==void 0?"yes":t===500?"once":"no";return{code:s,what:`the server answered ${t}: ${r.message.replace(
/\.$/,"")}`,mayPass:a,refusal:r,...o?{fixes:[_i(n["x-ratelimit-limit"])]}:{},wait:i}}function _i(e){return`All jobs behind one address share its limit${/^\d{1,6}$/.
test(e??"")?` (${e??""} such requests a minute)`:""}. Start fewer at once, or set {retry-deadline} for their number (1800 for 1000 jobs).`}function Fi({headers:e},t,n){
let r=e["retry-after"];if(r!==void 0){if(/^\d+(\.\d+)?$/.test(r))return Number(r)*1e3;let i=Date.parse(e.date??"")||Date.now(),s=Date.parse(r);if(!Number.isNaN(
s))return Math.max(0,s-i)}if(!t)return;let o=/^\d+$/.exec(e["x-ratelimit-reset"]??"")?.[0]??/try again in (\d+) seconds?/i.exec(n)?.[1];return o===void 0?void 0:
Number(o)*1e3}function Di(e){let t=new Set,n=new dt.Agent(e.options),r=n.destroy.bind(n);return Object.assign(n,{createConnection(o,i){let s=Wi(o,e,i);t.add(s),s.once("close",
()=>t.delete(s))},destroy(){t.forEach(o=>o.destroy()),r()}})}function Wi(e,{proxy:t,trust:n,patience:r,clock:o},i){let s=$e(t),a=`${e.host.includes(":")?`[${e.host}\
]`:e.host}:${e.port}`,d=(t.protocol==="https:"?dt:Li).request({method:"CONNECT",...On(t),path:a,headers:{host:a,...s?{"proxy-authorization":s}:{}},agent:!1,rejectUnauthorized:!0,
...n?{secureContext:n}:{}}),c=o.after(r,()=>{d.destroy(Object.assign(new Error("The proxy did not answer."),{code:"ETIMEDOUT"}))});return d.once("close",c),d.once(
"error",l=>i(Object.assign(l,{atProxy:!0}))),d.once("connect",({statusCode:l=0},u)=>{l===200?i(null,(0,Ln.connect)({...e,socket:u})):(u.destroy(),i(ji(t,a,l)))}),
d.end(),d}function ji(e,t,n){let r=n===407?Te():`Have the proxy allow ${t}, or name the host in NO_PROXY (on Azure Pipelines in the agent's .proxybypass) if it \
is reached without one.`;return new f("proxy-refused",`the proxy ${e.host} answered ${n} to a connection to ${t}`,{fixes:[r],...q(n)?{refusal:{status:n,message:"\
the proxy did not let the connection through"}}:{}})}var mt={};m(mt,{withSigner:()=>Xn});var Dn={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function lt(e,t=Dn){let n=t.now()+e*1e3,r=new Set,o,i=s=>(o?s(o):
r.add(s),()=>r.delete(s));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:i,end(s){o||(o=s,r.forEach(a=>a(s)))},wait:s=>new Promise((a,d)=>{
let c=()=>{},l=i(u=>{c(),d(u)});o||(c=t.after(s,()=>{l(),a()}))})}}function j(e){let t=Math.round(e/100)/10;return`${t} second${t===1?"":"s"}`}var Mi=500,Ui=1e4,Hi=2;async function ut(e,t,{deadline:n,hold:r,random:o,onRetry:i},s){let{clock:a}=n,d=a.now(),c=({code:A,what:S,fixes:D=[],refusal:E,cause:k},se,Se)=>{
let Ve=se>1?` (${se} tries in ${j(a.now()-d)})`:"",Je=Se?[`Raise {retry-deadline} (it is ${j(n.seconds*1e3)}) if this is worth a longer wait.`]:[],J={fixes:[...D,
...Je],cause:k,...E?{refusal:E}:{}};return new f(A,`Could not ${e.purpose} (${t}): ${S}${Ve}.`,J)},l=0,u=Wn,p;for(let A=1;;A++){if(await zi(e,n,r,()=>c(Bi,A,!0)),
n.left()===0)throw c(u,A-1,!0);let S=await s();if(!Ki(S))return S;(!(S.code==="timed-out"&&n.left()<Hi)||u===Wn)&&(u=S);let E=a.now(),{patience:k=1/0,wait:se=0}=S;
r.until=Math.max(r.until,E+se),k<1/0&&(p??=E);let Se=k-E+(p??E),Ve=Math.min(Ui,k/8,Math.max(Mi*2**(A-1),se/6)),Je=Math.min(Se,o()*Ve),J=Math.max(0,r.until-E)+Je,
oi=Se>0&&(S.mayPass==="yes"||S.mayPass==="once"&&l++===0);if(e.retry===!1||!oi)throw c(S,A,!1);if(J>=n.left())throw c(qi(u),A,!0);i?.(`Could not ${e.purpose} (${t}\
): ${S.what}. Trying again ${J<50?"at once":`in ${j(J)}`} (try ${A+1}).`),await n.wait(J)}}var Ki=e=>"mayPass"in e,Wn={code:"timed-out",what:"no time was left b\
efore the deadline"},Bi={code:"rate-limited",what:"the server asked for a pause that is longer than the time left"};function qi(e){return e.wait===void 0?e:{...e,
what:`${e.what}; it asks for ${j(e.wait)}, more than is left before the deadline`}}async function zi(e,t,n,r){if(e.retry!==!1)for(let o;(o=n.until-t.clock.now())>
0;){if(o>=t.left())throw r();await t.wait(o)}}function Oe(e,t){let n=[],r=!1,o=()=>{},i=new Promise((c,l)=>{o=()=>l(new Error("ended"))});i.catch(()=>{});let s=()=>{r=!0,o();for(let c of n)c.destroy()},a=e.
clock.after(t,s),d=e.onEnd(s);return{isOver:()=>r,bind(c){n.push(c),r&&c.destroy()},orEnd:c=>Promise.race([c,i]),stop(){a(),d()}}}var Vn=B(Gn()),ht="Action=GetCallerIdentity&Version=2011-06-15",Yn=e=>Buffer.from(e).toString("base64"),Q=e=>`sts.${e}.amazonaws.com`;function Jn(e,t,n){let{headers:r}=(0,Vn.sign)(
{method:"POST",host:Q(t),path:"/",service:"sts",region:t,headers:{Host:Q(t),"Content-Type":"application/x-www-form-urlencoded; charset=utf-8","Content-Length":String(
ht.length),"X-Amz-Date":n.toISOString().replace(/[-:]|\.\d+/g,"")},body:ht},e);return{iamHttpRequestMethod:"POST",iamRequestBody:Yn(ht),iamRequestHeaders:Yn(JSON.
stringify(r))}}function Xn(e,{title:t,region:n}){if(!(e instanceof f)||!e.refusal)return e;let{code:r,message:o,refusal:i,fixes:s,cause:a}=e,d=`The request was signed with AWS\
 credentials from ${t}, for the region ${n} (${Q(n)}).`,c=i.status===500?[`Infisical answers so where AWS itself refused the signed request: check that the cred\
entials have not expired (aws sts get-caller-identity, in a step before this one), that this runner's clock is right, that ${n} is a region that the account has\
 switched on, and that Infisical can reach it.`]:[];return new f(r,`${o}
${d}`,{fixes:[...c,...s],refusal:i,cause:a})}var yt={};m(yt,{vouchByAws:()=>or});var Xi={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function Z(e){let{code:t}=e;return typeof t=="string"?Xi[t]??t:"reading fai\
led"}var Ne=e=>typeof e=="string"&&/^[\x21-\x7e]{1,16384}$/.test(e);function M({id:e,secret:t,token:n},r,o){for(let s of[t,n,e])typeof s=="string"&&s!==""&&o(s);let i=Object.
entries({"access key id":e,"secret access key":t,"session token":n||"none"}).filter(([,s])=>!Ne(s)).map(([s])=>s);if(i.length>0||!Ne(e)||!Ne(t))throw b(`AWS cre\
dentials came from ${r}, but what came as ${i.join(" and ")} cannot be that.`,[`Look at what provides ${r}: nothing of what came is shown here.`]);return{accessKeyId:e,
secretAccessKey:t,...Ne(n)?{sessionToken:n}:{}}}function b(e,t,n){return new f("token-unavailable",e,{fixes:t,cause:n})}var Qi=["169.254.170.2","169.254.170.23","[fd00:ec2::23]","169.254.169.254","[fd00:ec2::254]"];function z(e,t){let n=URL.canParse(e)?new URL(e):void 0,r=n?.protocol===
"http:"&&(de(n.hostname)||Qi.includes(n.hostname));if(n&&(n.protocol==="https:"||r))return n;throw b(`The address in ${t} is neither https nor one of this machi\
ne's own, so no credentials go that way.`,[`Correct ${t}, or look for an earlier step that sets it for the job, and remove it.`])}function Ce({body:e}){let t=Zi(e.toString("utf8"));return{id:t.AccessKeyId,secret:t.SecretAccessKey,token:t.Token}}function Zi(e){try{let t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:{}}catch{return{}}}var es="http://169.254.170.2",Zn={title:"a container's endpoint",find:e=>{let{AWS_CONTAINER_CREDENTIALS_RELATIVE_URI:t,AWS_CONTAINER_CREDENTIALS_FULL_URI:n}=e.env;
return t?Qn(e,z(es+t,"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")):n?Qn(e,z(n,"AWS_CONTAINER_CREDENTIALS_FULL_URI")):{lacks:"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\
 and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set"}}};async function Qn(e,t){let{open:n,mask:r}=e,o=ts(e),i=n(new URL(t.origin)),s={purpose:"get AWS credentia\
ls of the container",method:"GET",path:t.pathname,query:Object.fromEntries(t.searchParams),...o?{headers:{authorization:o}}:{},maxBytes:64*1024},a=await i.ask(s);
if(a.status!==200)throw b(`Could not ${s.purpose} (${v(s,i)}): the answer was ${a.status}.`,["Check that the task or the service account of the pod has a role, \
and that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE (or AWS_CONTAINER_AUTHORIZATION_TOKEN) is what the platform set for this container."]);return{keys:M(Ce(a),"the \
container's endpoint",r)}}function ts({env:e,read:t,mask:n}){let{AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE:r,AWS_CONTAINER_AUTHORIZATION_TOKEN:o=""}=e,i=o.trim();try{
r&&(i=t(r,64*1024).trim())}catch(s){throw b(`The file in AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read: ${Z(s)}.`,["Check the path, and that the user th\
at runs this job may read it."],s)}return i&&n(i),i}var er={title:"the environment",find({env:e,mask:t}){let[n="",r="",o=""]=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"].map(a=>e[a]?.trim());
if(!n&&!r)return{lacks:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"};if(n&&r)return{keys:M({id:n,secret:r,token:o},"the environment",t)};let[i,s]=n?
["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY"]:["AWS_SECRET_ACCESS_KEY","AWS_ACCESS_KEY_ID"];throw r&&t(r),b(`${i} is set in the environment, but ${s} is not.`,[
"Set both, and AWS_SESSION_TOKEN with temporary credentials; or none, so that another place is looked at.","On GitHub an expression such as ${{ secrets.NAME }} \
gives an empty text where there is no such secret."])}};var tr=2,ns="/latest/meta-data",nr={title:"an EC2 instance's role",async find(e){let{env:t,open:n}=e;if(t.AWS_EC2_METADATA_DISABLED?.toLowerCase()==="true")return{
lacks:"AWS_EC2_METADATA_DISABLED is true"};let r=t.AWS_EC2_METADATA_SERVICE_ENDPOINT,o=r?z(r,"AWS_EC2_METADATA_SERVICE_ENDPOINT"):new URL("http://169.254.169.25\
4"),i=n(o),s=await rs(i,e);return typeof s=="string"?os(i,s,e):s}};async function rs(e,{deadline:t,mask:n}){let r=e.within(lt(Math.min(tr,t.left()/1e3),t.clock)),
o;try{o=await r.ask({purpose:"look for EC2's metadata service",method:"PUT",path:"/latest/api/token",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"60"},maxBytes:4096,
retry:!1})}catch(s){if(!(s instanceof f)||t.reason())throw s;return{lacks:`no metadata service answers ${s.code==="timed-out"?`within ${tr} seconds`:"as EC2 doe\
s"} at ${e.base}`}}let i=o.body.toString("utf8").trim();return o.status!==200||!/^[\x21-\x7e]+$/.test(i)?{lacks:`what answers at ${e.base} is not EC2's metadata\
 service (status ${o.status})`}:(n(i),i)}async function os(e,t,{mask:n}){let r=c=>e.ask({purpose:"read the instance's role from EC2's metadata service",method:"\
GET",path:ns+c,headers:{"x-aws-ec2-metadata-token":t},maxBytes:65536}),o=await r("/iam/security-credentials/"),i=o.body.toString("utf8").trim().split(`
`)[0]??"";if(o.status!==200||!/^[\w+=,.@-]{1,128}$/.test(i))return{lacks:"the instance has no role"};let s=await r(`/iam/security-credentials/${i}`);if(s.status!==
200)throw b(`EC2's metadata service (${e.base}) names the role ${i}, but answered ${s.status} for its credentials.`,["In AWS, look at the instance's profile, an\
d at the trust policy of its role: it must name ec2.amazonaws.com."]);let a=M(Ce(s),`EC2's metadata service (the role ${i})`,n),d=await r("/placement/region");return{
keys:a,...d.status===200?{region:d.body.toString("utf8").trim()}:{}}}function _e(e,t="us-east-1"){let n=(e.AWS_REGION||e.AWS_DEFAULT_REGION||t).trim();if(/^[a-z0-9-]{1,20}$/.test(n))return n;throw b("The region in AWS_REGION or A\
WS_DEFAULT_REGION is no name of an AWS region.",["Write it as AWS does, such as eu-central-1."])}var is=64*1024,rr={title:"a web identity",find:e=>{let{AWS_WEB_IDENTITY_TOKEN_FILE:t,AWS_ROLE_ARN:n}=e.env;if(!t)return{lacks:`AWS_WEB_IDENTITY_TOKEN_FILE is no\
t set${n?", although AWS_ROLE_ARN is":""}`};if(n)return ss(e,n,as(e,t));throw b("AWS_WEB_IDENTITY_TOKEN_FILE is set in the environment, but AWS_ROLE_ARN is not.",
["Set AWS_ROLE_ARN to the ARN of the role that the token is for."])}};async function ss({env:e,open:t,mask:n},r,o){n(o);let i=e.AWS_ENDPOINT_URL_STS,s=i?z(i,"AW\
S_ENDPOINT_URL_STS"):new URL(`https://${Q(_e(e))}`),a=t(s),d={purpose:"assume the role in AWS_ROLE_ARN",method:"POST",path:"/",headers:{accept:"text/xml"},form:{
Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:r,RoleSessionName:e.AWS_ROLE_SESSION_NAME||"infisical-ci",WebIdentityToken:o},maxBytes:64*1024},
c=await a.ask(d);if(c.status!==200)throw b(`Could not ${d.purpose} (${v(d,a)}): AWS answered ${c.status}: ${cs(c)}.`,["In AWS, look at the role's trust policy: \
it must allow sts:AssumeRoleWithWebIdentity to the token's issuer, for its subject and its audience; and the token in AWS_WEB_IDENTITY_TOKEN_FILE must not have \
expired."]);let l=c.body.toString("utf8"),u={id:ue(l,"AccessKeyId"),secret:ue(l,"SecretAccessKey"),token:ue(l,"SessionToken")};return{keys:M(u,"STS's AssumeRole\
WithWebIdentity",n)}}function as({read:e},t){let n;try{n=e(t,is).trim()}catch(r){throw b(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${h(t,200)}, cannot be read: ${Z(
r)}.`,["Check the path, and that the user that runs this job may read it."],r)}if(n)return n;throw b(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${h(t,200)}, is e\
mpty.`,["Look at what writes the file: it must have done so before this step."])}function ue(e,t){return new RegExp(`<${t}>\\s*([^<&]{1,20000}?)\\s*</${t}>`).exec(
e)?.[1]}function cs({body:e}){let t=e.toString("utf8"),n=[ue(t,"Code"),ue(t,"Message")].filter(r=>r!==void 0);return h(n.join(", ")||"it gave no reason").replace(
/\.$/,"")}var ds=[er,rr,Zn,nr];async function or(e){let{keys:t,region:n,title:r}=await fs(e),o=_e(e.env,n),i=Jn(t,o,new Date);return e.mask(i.iamRequestHeaders),{request:i,
title:r,region:o}}async function fs(e){let t=[];for(let{title:n,find:r}of ds){let o=await r(e);if("keys"in o)return{...o,title:n};t.push(`
  ${n}: ${o.lacks}`)}throw b(`There are no AWS credentials for {method}: aws-iam. Looked at, in this order:${t.join("")}`,["On EC2, ECS or EKS, give the instanc\
e, the task or the service account a role. In a container on EC2, the instance must let its metadata service's answers go one hop further (HttpPutResponseHopLim\
it: 2).","Elsewhere, get credentials in a step before this one, such as aws-actions/configure-aws-credentials. Files below ~/.aws are not read: `aws configure e\
xport-credentials --format env-no-export` prints what is in them as variables."])}var gt={};m(gt,{stepTokenMissing:()=>ls});function ls(e){let t=`Add this to the step in bitbucket-pipelines.yml:
    - step:
        oidc: true
Its audience is then the workspace's own (ari:cloud:bitbucket::workspace/...), which others may trust too.`,n=`Add this to the step in bitbucket-pipelines.yml${e===
void 0?" for an audience of your own":""}:
    - step:
        oidc:
          audiences:
            - ${e??"infisical-acme"}`;return new f("token-unavailable","Bitbucket gave this step no token: BITBUCKET_STEP_OIDC_TOKEN is not set, because the ste\
p does not ask for it.",{fixes:e===void 0?[t,n]:[n]})}var wt={};m(wt,{toolFixes:()=>us});function us(){return["The step needs `buildkite-agent` on its PATH, and the variables by which the agent knows its job (BUILD\
KITE_JOB_ID, BUILDKITE_AGENT_ACCESS_TOKEN). In a container it has neither by itself. With the docker plugin:\n    mount-buildkite-agent: true","An old agent doe\
s not know `oidc`: update buildkite-agent."]}var kt={};m(kt,{mintFixes:()=>hs,tokenMissing:()=>ps});var ir=()=>'Builds of forked pull requests get no token, unless the project says otherwise: Project Settings, Advanced, "Pass secrets to builds from forked pull\
 requests". Then anybody who opens one gets it too: rather skip this step for them.';function ps(e){return new f("token-unavailable",`CircleCI gave this job no \
token: ${e} is not set, or has expired.`,{fixes:[ir(),"Set {audience} to a text of your own: then the token is minted for it, by `circleci run oidc get`.","If t\
he token is in another variable, give its name as {token-env}, and {token-source}: circleci. A CircleCI server gives tokens from version 4.4 on."]})}function hs(){
return[ir(),"The `circleci` command must be on the PATH of this step. CircleCI puts it into every job; a step that runs in a container of its own, or another PA\
TH, hides it.","Without {audience} the token that CircleCI put into the job is used, for as long as it holds (an hour)."]}var xt={};m(xt,{addressUnsafe:()=>ms,refused:()=>ys});function ms(e){return new f("token-unavailable",`The address of ${e}'s token endpoint (ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent t\
o it.`,{fixes:["Look for an earlier step that writes ACTIONS_ID_TOKEN_REQUEST_URL to GITHUB_ENV, and remove it."]})}function ys(e,t,n,r){let{status:o,message:i}=W(
e);return new f("token-unavailable",`Could not ${t.purpose} (${v(t,n)}): ${r}'s token endpoint answered ${o}: ${i.replace(/\.$/,"")}.`,{fixes:["The bearer that \
the runner gave this job was not accepted: run the job again. It is valid while the job runs, and for this job alone."]})}var bt={};m(bt,{openIdConnectMissing:()=>gs});function gs(e){let t=e.FORGEJO_ACTIONS!=="true",n="Add this to the job (or to the workflow, above `jobs:`):\n    enable-openid-connect: true\nForgejo knows nothin\
g of `permissions: id-token: write`, which GitHub wants.",r="Both Forgejo and its runner must be new enough to know `enable-openid-connect`: ask who runs them.",
o="Gitea gives jobs no such token: take one from elsewhere, by {token-env}, {token-file} or {token-command}, or log in by {method}: universal.";return new f("to\
ken-unavailable",`${t?"This runner":"Forgejo"} gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not \
both set)${t?"":", because its workflow does not ask for that"}.`,{fixes:t?[o,n]:[n,r]})}var St={};m(St,{permissionMissing:()=>ws});function ws(e){let t=e.GITHUB_EVENT_NAME==="pull_request"||e.GITHUB_ACTOR==="dependabot[bot]",r=[`Add this to the job (or to the workflow, above \`jobs:\`):
    permissions:
      id-token: write
      contents: read`,"In a reusable workflow the caller must grant `id-token: write` too: a called workflow never has more than its caller.","Pull requests fro\
m forks and Dependabot's runs get no token, whatever the workflow says: skip this step for them, with `if: github.event.pull_request.head.repo.fork != true && g\
ithub.actor != 'dependabot[bot]'`."];return new f("token-unavailable","GitHub gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_\
ID_TOKEN_REQUEST_TOKEN are not both set), because the job lacks the permission `id-token: write`.",{fixes:t?[...r.slice(2),...r.slice(0,2)]:r})}var Et={};m(Et,{idTokenMissing:()=>ks});function ks(e,t="https://app.infisical.com"){return new f("token-unavailable",`GitLab gave this job no token: the variable ${e} is not set.`,{fixes:[`Add this t\
o the job; \`aud\` is the same text as Audiences of the identity:
    id_tokens:
      ${e}:
        aud: ${t}`,"A job that takes its script by `!reference` does not get the id_tokens with it: `extends` the hidden job, or take them by `!reference` too. \
`default: id_tokens` holds for jobs that have none of their own.","If the token has another name, give that as {token-env}. id_tokens need GitLab 15.7 or newer."]})}var At={};m(At,{badlyPrinted:()=>As,fileEmpty:()=>Es,fileUnread:()=>Ss,noVariable:()=>bs,placeMissing:()=>xs});var Fe=(e,t,n)=>new f("token-unavailable",e,{fixes:[t],cause:n});function xs(e,t){return new f("settings-invalid",`{${e}} is missing: ${t}.`,{fixes:[`Set {${e}}\
.`]})}function bs(e,t){return Fe(`The environment variable ${e}, from which the token should come ({token-env}), ${t?"is empty":"is not set"}.`,`Check that the \
platform or an earlier step puts the token into ${e}, spelt exactly so, for this job.`)}function Ss(e,t){return Fe(`The file ${e}, from which the token should c\
ome ({token-file}), cannot be read: ${Z(t)}.`,"Check the path, and that the user that runs this job may read it.",t)}function Es(e){return Fe(`The file ${e}, fr\
om which the token should come ({token-file}), is empty.`,"Look at what writes the file: it must have done so before this step.")}function As(e){return Fe(`The \
command that should print the token ({token-command}) printed ${e?"more than a token can be":"nothing"}.`,"It must print the token, and nothing else, on its sta\
ndard output; what it says besides belongs on standard error.")}var Rt={};m(Rt,{addressUnreadable:()=>vs,audienceMissing:()=>Rs,refused:()=>$s});function Rs(){return new f("settings-invalid","{audience} is missing: Google's metadata server gives no token without one.",{fixes:["Set {audience} to a text of\
 your own, and Audiences of the identity to the same."]})}function vs(){return new f("settings-invalid","The environment variable GCE_METADATA_HOST is not a hos\
t.",{fixes:["Leave GCE_METADATA_HOST out, or set it to HOST or HOST:PORT of the metadata server."]})}function $s(e,t,n){let{status:r,message:o}=W(e);return new f(
"token-unavailable",`Could not ${t.purpose} (${v(t,n)}): the metadata server answered ${r}: ${o.replace(/\.$/,"")}.`,{fixes:["Run the machine or the build as a \
service account of your own (404: it has none). In Cloud Build, set `serviceAccount:` in cloudbuild.yaml.","On GKE, bind the Kubernetes service account to one o\
f Google (Workload Identity Federation for GKE)."]})}var vt={};m(vt,{anotherAudience:()=>Os,notProjected:()=>Ts});var sr=e=>`Project a token with an audience of its own into the pod, and point {token-file} at it:
    volumes:
      - name: infisical
        projected:
          sources:
            - serviceAccountToken:
                audience: ${e}
                expirationSeconds: 600
                path: token
    containers:
      - volumeMounts:
          - { name: infisical, mountPath: /var/run/secrets/infisical, readOnly: true }
With {token-file}: /var/run/secrets/infisical/token.`;function Ts(e,t="infisical-acme",n){let r=n instanceof f?n:void 0;return new f("token-unavailable",r?.message??
`The file ${e} gave no token.`,{fixes:["Check that this runs inside of the pod, and that the pod does not say `automountServiceAccountToken: false`.",sr(t)],cause:n})}
function Os(e,t){return new f("token-unavailable",`The service account's token in ${e} is not for ${JSON.stringify(t)} ({audience}), so it is sent to nobody: th\
e one that every pod has is for the API server of its cluster.`,{fixes:[sr(t),"With {method}: kubernetes it is that very token which Infisical checks: leave {au\
dience} out."]})}var $t={};m($t,{audienceUnquotable:()=>Ns,notMinted:()=>Is,printedNone:()=>Ps});function Is(e,t,n){let r=t instanceof f?t:void 0,o=(r?.message??`${e} could not be run.`).replace("{token-command}",`\`${e}\``);return new f("token-unavailable",
o,{fixes:[...n,...r?.fixes??[]],cause:t})}function Ps(e,t,n){return new f("token-unavailable",`\`${e}\` should print a token, and printed ${t?"something else":"\
nothing"}.`,{fixes:n})}function Ns(e){return new f("settings-invalid",`{audience} is ${JSON.stringify(h(e,80))}, which is not put on a command line: it is hande\
d to the platform's own tool.`,{fixes:["Take an audience of letters, digits and . _ ~ : / ? # @ + = , - (such as infisical-acme)."]})}var Ct={};m(Ct,{fetchSvid:()=>oa});var _r=require("node:os");var ur=require("node:net");function cr(e,t){let n=Buffer.concat([ar(1,e),...t===void 0?[]:[ar(2,t)]]),r=Buffer.alloc(5);return r.writeUInt32BE(n.length,1),Buffer.concat([r,n])}function dr(e){
if(e.length===0)return"it answered with no message";if(e[0]!==0)return"it answered with a compressed message, which was not asked for";if(e.length<5||e.length<5+
e.readUInt32BE(1))return"its message is cut short";if(e.length>5+e.readUInt32BE(1))return"it answered with more than one message";try{return[...lr(e.subarray(5))].
flatMap(([t,n])=>t===1?[Cs(n)]:[])}catch{return"its message is not encoded as the Workload API encodes it"}}function Cs(e){let t=["","","",""];for(let[i,s]of lr(
e))i<t.length&&(t[i]=s.toString("utf8"));let[,n="",r="",o=""]=t;return{spiffeId:n,svid:r,hint:o}}var Tt=2;function ar(e,t){let n=Buffer.from(t);return Buffer.concat(
[Buffer.from([e<<3|Tt,...fr(n.length)]),n])}function fr(e){return e<128?[e]:[e&127|128,...fr(e>>>7)]}var _s={1:8,5:4};function*lr(e){let t=0,n=()=>{let r=0;for(let o=0;o<
70;o+=7){let i=e[t++];if(i===void 0)break;if(r+=(i&127)*2**o,i<128)return r}throw new Error("no number")};for(;t<e.length;){let r=n(),o=r%8,i=o===Tt?n():o===0?(n(),
0):_s[o];if(i===void 0||t+i>e.length)throw new Error("no field");t+=i,o===Tt&&(yield[Math.floor(r/8),e.subarray(t-i,t)])}}var pr=e=>(0,ur.connect)(e);async function hr(e,t,n,r){r.bind(e);let{connect:o}=await Promise.resolve().then(()=>B(require("node:http2"))),i=o("http://localhost",
{createConnection:()=>e}),s=new Promise((a,d)=>{let c={},l={},u,p,A=!1,S=0,D=[],E=i.request({":method":"POST",":path":"/SpiffeWorkloadAPI/FetchJWTSVID","content\
-type":"application/grpc",te:"trailers","grpc-timeout":`${Math.max(1,Math.floor(n))}m`,"workload.spiffe.io":"true"});E.on("response",k=>{c=k}),E.on("trailers",k=>{
l=k}),E.on("data",k=>{S+=k.length,S<=4194304?D.push(k):i.destroy()}),E.on("error",()=>A=!0),E.on("close",()=>i.destroy()),i.on("goaway",k=>{u??=k}),i.on("error",
k=>{p=k}),i.on("close",()=>{if(p&&!p.code?.startsWith("ERR_HTTP2_S")){d(p);return}let k=u??(A?E.rstCode:void 0);a({headers:c,trailers:l,body:Buffer.concat(D),isTooLarge:S>
4194304,...k?{givenUp:{frame:u===void 0?"RST_STREAM":"GOAWAY",code:k}}:{}})}),E.end(t)});try{return await r.orEnd(s)}finally{i.destroy(),e.destroy()}}function pe(e){let t=e.split("."),n=t[1];if(!(t.length!==3||!n||e.length>65536))try{let r=JSON.parse(Buffer.from(n,"base64url").toString("utf8"));return Fs(r)?r:
void 0}catch{return}}function It(e,t){return[e?.aud].flat().includes(t)}function Fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ee=(e,...t)=>new f("settings-invalid",e,{fixes:t}),mr=()=>ee("Where the SPIFFE Workload API listens is not said: neither {spiffe-socket} nor the environment\
 variable SPIFFE_ENDPOINT_SOCKET is set.","Set {spiffe-socket} to the agent's socket. Unless it was told otherwise, SPIRE's agent listens on unix:///tmp/spire-a\
gent/public/api.sock.","Or set SPIFFE_ENDPOINT_SOCKET to it in the environment of this step, as workloads of SPIFFE find it everywhere."),yr=(e,t,[n,r])=>ee(`${e}\
 is ${JSON.stringify(h(t,200))}, which ${n}.`,`Write it as ${h(r,200)}.`),gr=()=>ee("{audience} is missing: the SPIFFE Workload API gives no token without one.",
"Set {audience} to a text of your own, such as infisical-acme. In Infisical the same text stands in Audiences of OIDC Auth, or in Allowed Audiences of SPIFFE Au\
th."),wr=e=>ee(`{spiffe-id} is ${JSON.stringify(h(e,200))}, which is no SPIFFE ID.`,"Write it whole, such as spiffe://example.org/ci/runner: a trust domain in l\
ower case, and no slash at its end."),Pt=20;function kr(e){return e.slice(0,Pt).map(({spiffeId:n,hint:r})=>`
  ${h(n,200)}${r?`  (hint: ${h(r,80)})`:""}`).join("")+(e.length>Pt?`
  and ${e.length-Pt} more`:"")}var xr=e=>ee(`This workload has ${e.length} SPIFFE IDs, and none of them is chosen:${kr(e)}`,"Set {spiffe-id} to the one that the\
 identity in Infisical accepts, or {spiffe-hint} to its hint."),br=(e,t)=>ee(`None of the SPIFFE IDs of this workload is the one that was asked for (${e.join(",\
 ")}). There is:${kr(t)}`,"Take one of these for {spiffe-id} or {spiffe-hint}, or have the registration entry changed."),Sr=e=>new f("answer-malformed",`The SPI\
FFE Workload API gave a token for ${h(e,200)} that does not say so itself: its \`sub\` is another, or it is no JWT.`,{fixes:["It is sent to nobody. Check {spiff\
e-socket} (or SPIFFE_ENDPOINT_SOCKET): an agent does not do that."]});function Er(e,{id:t,hint:n}){let r=e.filter(i=>(t??i.spiffeId)===i.spiffeId&&(n??i.hint)===i.hint),[o]=r;if(!o){let i=[...t===void 0?[]:[`{spiffe-id} ${t}`],...n===
void 0?[]:[`{spiffe-hint} ${n}`]];throw br(i.map(s=>h(s,200)),e)}if(n===void 0&&r.some(({spiffeId:i})=>i!==o.spiffeId))throw xr(e);if(pe(o.svid)?.sub!==o.spiffeId)
throw Sr(o.spiffeId);return o}var Ar=require("node:net"),Ls=e=>e==="linux"?107:103;function Rr(e,t){let[,n="",r=""]=/^([a-z][a-z0-9+.-]*):(.*)$/i.exec(e)??[],o=Ds[n.toLowerCase()],i=t==="win\
32";if(!o)return e.startsWith("/")?["has no scheme",`unix://${e}`]:["has no scheme that is known",vr];if(o.onWindows!==void 0&&o.onWindows!==i)return[`is for ${i?
"systems other than Windows":"Windows alone"}`,i?"npipe:spire-agent\\public\\api":"unix:///tmp/spire-agent/public/api.sock"];let s=o.read(r,t);return"to"in s?{shown:e,
...s}:s}var vr="unix:///tmp/spire-agent/public/api.sock or tcp://127.0.0.1:8081",Ds={unix:{onWindows:!1,read:Ws},npipe:{onWindows:!0,read:Us},tcp:{read:Ms}};function Ws(e,t){
let[,n,r=""]=/^(\/\/)?(.*)$/s.exec(e)??[];if(!r.startsWith("/"))return n?["names a host, which a socket has not: its path begins with a slash of its own",`unix:\
///${r}`]:["has no absolute path",`unix:///${r}`];if(/[?#]/.test(r))return["has a query or a fragment",`unix://${r.replace(/[?#].*$/s,"")}`];let o=js(r);if(o===
void 0||r==="/")return["has no path that a socket can have",vr];let i=Buffer.byteLength(o),s=Ls(t);return i>s?[`has a path of ${i} bytes, and a socket's may hav\
e ${s}`,"a shorter path, by a symbolic link to its folder for instance"]:{to:{path:o}}}function js(e){try{let t=decodeURIComponent(e);return t.includes("\0")?void 0:
t}catch{return}}function Ms(e){let[,t="",n="",r=""]=/^\/\/(\[[^\]]*\]|[^:/?#@]*)(?::(\d{1,5}))?(.*)$/s.exec(e)??[],o=t.replace(/^\[|\]$/g,"");return(0,Ar.isIP)(
o)===0?["names no IP address, and a host name does not do","tcp://127.0.0.1:8081"]:Number(n)>0&&Number(n)<65536?r!==""?["has something behind the port",`tcp://${t}\
:${n}`]:{to:{host:o,port:Number(n)}}:["has no port",`tcp://${t}:8081`]}function Us(e){return e===""||e.startsWith("/")?["has no name of a pipe behind the colon",
"npipe:spire-agent\\public\\api"]:{to:{path:`\\\\.\\pipe\\${e}`}}}var $r="In a container, mount the folder of the socket into it (the folder, since an agent that starts again makes a new socket).",Hs=[[/^(ENOENT|ENOTDIR)$/,"ye\
s","there is no such socket","Check that a SPIRE agent runs on this machine, and that {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET) is what its `socket_path` says\
.",$r],[/^(ECONNREFUSED|ENOTSOCK|EPROTOTYPE)$/,"yes","nobody listens there","Start the SPIRE agent: what is there is left from one that ended, or is no socket.",
$r],[/^(EACCES|EPERM)$/,"no","the user that runs this step may not connect to the socket","Let that user write to the socket and enter each folder above it (SPI\
RE's own socket is open to all, but its folder may not be)."],[/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,"yes","the address cannot be reached","A Workload API li\
stens on the same machine: check the address, or take the unix socket of the agent."],[/./,"yes","the connection was lost before an answer came","Look whether t\
he SPIRE agent keeps running."]];function Tr(e){let t=e.code??"unknown",[,n,r,...o]=Hs.find(([i])=>i.test(t))??[/./,"yes","it failed"];return{code:"network-fail\
ed",what:`${r} (${t})`,mayPass:n,fixes:o,cause:e}}var Ks={http1:["what listens there speaks HTTP/1.1, and a Workload API speaks gRPC over HTTP/2","Check {spiffe\
-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agent's socket, and no health check, proxy or daemon of containers."],tls:["what listens there speaks TLS, an\
d a Workload API is spoken to without","Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agent's own socket, and neither the SPIRE server's port \
nor a mesh's."],neither:["what listens there does not speak HTTP/2 as a Workload API does","Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agen\
t's socket."]};function Nt(e){let[t,n]=Ks[e];return{code:"answer-malformed",what:t,mayPass:"no",fixes:[n]}}var Bs=[Buffer.from(`PRI * HTTP/2.0\r
\r
SM\r
\r
`,"latin1"),Buffer.from([22,3,1,0,4,1,0,0,0])],qs=[[/^HTTP\/1/,"http1"],[/^[\x15\x16]\x03/,"tls"]];async function Or(e,t){for(let n of Bs){let r=e();t.bind(r);let o=await t.
orEnd(zs(r,n)).catch(()=>"");r.destroy();let i=qs.find(([s])=>s.test(o))?.[1];if(i)return i}}var zs=(e,t)=>new Promise(n=>{e.once("data",r=>n(r.toString("latin1",
0,16))),e.on("error",()=>n("")),e.on("close",()=>n("")),e.write(t)});var Gs=1e4,Ys="Look into the agent's own log, which says more.",Vs={1:{name:"CANCELLED"},2:{name:"UNKNOWN"},3:{name:"INVALID_ARGUMENT",fixes:["Check {spiffe-id}\
, which is a whole id such as spiffe://example.org/ci/runner, and {audience}.","If it misses a security header, something between this job and the agent drops `\
workload.spiffe.io`: connect to the agent itself."]},4:{name:"DEADLINE_EXCEEDED",mayPass:"yes",code:"timed-out"},7:{name:"PERMISSION_DENIED",mayPass:"yes",patience:Gs,
fixes:["Give this workload a registration entry: its parent is the agent of this machine, and each of its selectors holds for this process (`unix:uid` is the us\
er that runs this step). `spire-server entry show` lists what there is; a new entry takes seconds to arrive.","Where {spiffe-id} is given, it must be one of the\
 ids of this workload.","In a container the agent must see this process: it runs in the host's pid namespace (Kubernetes: `hostPID: true` on the agent; Docker: \
`--pid host`)."]},8:{name:"RESOURCE_EXHAUSTED"},12:{name:"UNIMPLEMENTED",fixes:["What listens there is no Workload API. Check {spiffe-socket} (or SPIFFE_ENDPOIN\
T_SOCKET): it takes the agent's socket, not the SPIRE server's nor an admin socket."]},13:{name:"INTERNAL"},14:{name:"UNAVAILABLE",mayPass:"yes",fixes:["The age\
nt runs, and cannot serve yet: it starts, cannot reach the SPIRE server, or could not attest this process. `spire-agent healthcheck` tells; its log says more."]},
16:{name:"UNAUTHENTICATED"}},Js=/eyJ[\w-]+\.[\w-]+\.[\w-]*/g;function Ir(e,t){let n=/^\d{1,3}$/.test(e)?Number(e):void 0,r=n===void 0?void 0:Vs[n],{name:o="an u\
nknown status",mayPass:i="no",code:s="token-unavailable",patience:a,fixes:d=[Ys]}=r??{},c=h(Xs(t??"").replace(Js,"<a token>")).replace(/[. ]+$/,"");return{code:s,
what:`the agent answered ${o} (${h(e,10)})${c?`: ${c}`:" and gave no reason"}`,mayPass:i,fixes:d,...a===void 0?{}:{patience:a}}}function Xs(e){let t=e.slice(0,4e3).
replace(/%([0-9a-f]{2})/gi,(n,r)=>String.fromCharCode(parseInt(r,16)));return Buffer.from(t,"latin1").toString("utf8")}var Qs=["NO_ERROR","PROTOCOL_ERROR","INTERNAL_ERROR","FLOW_CONTROL_ERROR","SETTINGS_TIMEOUT","STREAM_CLOSED","FRAME_SIZE_ERROR","REFUSED_STREAM","CANCEL","COMPR\
ESSION_ERROR","CONNECT_ERROR","ENHANCE_YOUR_CALM","INADEQUATE_SECURITY","HTTP_1_1_REQUIRED"],Zs="Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): what listens\
 there is no Workload API, or something stands before it.",G=(e,t="no")=>({code:"answer-malformed",what:e,mayPass:t,fixes:[Zs]}),ea=[429,502,503,504],ta=/^[\w-]+\.[\w-]+\.[\w-]+$/;
function Nr({headers:e,trailers:t,body:n,isTooLarge:r,givenUp:o}){let i=t["grpc-status"]===void 0?e:t,s=Pr(i["grpc-status"]);if(s!==void 0&&s!=="0")return Ir(s,
Pr(i["grpc-message"]));let a=e[":status"];if(a!==void 0&&a!==200)return G(`it answered with the HTTP status ${a}, which is none of gRPC's`,ea.includes(a)?"yes":
"no");let d=e["content-type"];if(a!==void 0&&!/^application\/grpc\b/i.test(d??""))return G(`it answered with ${d?`content of the type ${h(d,60)}`:"content witho\
ut a type"}, which is none of gRPC's`);if(r)return G(`its answer has more than ${4194304/1024/1024} MiB`);if(s===void 0)return na(a!==void 0,o);let c=dr(n);return typeof c==
"string"?G(c):c.length===0?G("it answered OK, and gave no SVID"):c.some(({spiffeId:l,svid:u})=>!l||!u)?G("it gave an SVID without an id or a token"):c.every(({svid:l})=>ta.
test(l))?c:G("it gave an SVID whose token is no JWT")}function na(e,t){return{code:"network-failed",what:t?`the call was given up (${t.frame}, ${Qs[t.code]??t.code}\
)`:`the connection was lost ${e?"in the middle of the answer":"before an answer came"}`,mayPass:"yes",fixes:["Look whether the SPIRE agent keeps running: it doe\
s not when it cannot reach its server, or its memory is used up."]}}var Pr=e=>Array.isArray(e)?e[0]:e;var ra=/^spiffe:\/\/[a-z0-9._-]{1,255}(?:\/(?!\.\.?(?:\/|$))[\w.-]+)*$/;async function oa(e,t=pr,n=(0,_r.platform)()){let{audience:r,from:o,deadline:i,onRetry:s}=e,
{id:a,hint:d}=o.spiffe??{},c=ia(e,n);if(!r)throw gr();if(a!==void 0&&!ra.test(a))throw wr(a);let l=cr(r,a),u=await ut({purpose:"get a token from the SPIFFE Work\
load API"},c.shown,{deadline:i,hold:{until:0},random:Math.random,...s?{onRetry:s}:{}},()=>sa(e,c,l,t));return Er(u,{id:a,hint:d}).svid}function ia({env:e,from:t},n){
let r=t.spiffe?.socket,o=r??e.SPIFFE_ENDPOINT_SOCKET?.trim();if(!o)throw mr();let i=Rr(o,n);if("to"in i)return i;throw yr(r===void 0?"The environment variable S\
PIFFE_ENDPOINT_SOCKET":"{spiffe-socket}",o,i)}async function sa(e,{to:t},n,r){let{deadline:o}=e,i=Math.min(e.timeout*1e3,o.left()),s=Oe(o,i);try{let a=await hr(
r(t),n,i,s),d=Nr(a);if(!("mayPass"in d)){for(let{svid:l}of d)e.mask(l);return d}let c=a.headers[":status"]===void 0?await Cr(o,()=>r(t)):void 0;return c?Nt(c):d}catch(a){
let d=o.reason();if(d)throw d;if(s.isOver())return ca(i);if(!aa(a))throw a;return a.code?.startsWith("ERR_HTTP2_")?Nt(await Cr(o,()=>r(t))??"neither"):Tr(a)}finally{
s.stop()}}async function Cr(e,t){let n=Oe(e,2e3),r=await Or(t,n);return n.stop(),r}var aa=e=>typeof e=="object"&&e!==null&&"code"in e&&!(e instanceof f),ca=e=>({
code:"timed-out",what:`the agent took the call, and no answer came within ${j(e)}`,mayPass:"yes",fixes:["Look into the agent's log: it hangs, or waits for a plu\
gin that attests this process.","Raise {timeout} if it is merely slow."]});var Ft={};m(Ft,{audienceIdle:()=>Ea,contradicted:()=>ka,noneFits:()=>Sa,sourceMissing:()=>ba,sourceUnknown:()=>xa});var da=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,fa=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,la=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
ua=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],pa=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Fr(e){if(e.length<=8e3&&pa.test(e))return e;let t=e.slice(0,2*8e3).
replace(da,"").replace(fa," | ").replace(/\t/g," ").replace(la,"?"),n=ua.reduce((r,[o,i])=>r.replace(o,i),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var g={expects:"a text",read:e=>e},ha=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),C={expects:"true or false",read:e=>ha.get(e.toLowerCase())};function Le(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function _(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Lr(...e){let t=_(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Mr(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var _t={expects:"a list, with co\
mmas or line ends between its items",read:e=>Mr(e)},De={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},We={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Dr={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Wr={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let i=r.toLowerCase(),
s=t.get(i);t.set(i,s===void 0?o:`${s}, ${o}`)}return Object.fromEntries(t)}},jr={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function Mr(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var y=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),w=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),ma=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],je={identityId:y("essential",De),clientId:y("essential",g),clientSecret:y("essential",g,{secret:!0}),projectSlug:y("\
essential",We),projectId:y("essential",g),environment:y("essential",We,{aliases:["envSlug"]}),secretPath:w("essential",Dr,"/"),secrets:y("essential",g,{verbatim:!0}),
domain:w("essential",g,"https://app.infisical.com"),method:y("essential",_(...ma)),audience:y("essential",g,{aliases:["oidcAudience"]}),tokenSource:y("identity",
g),tokenEnv:y("identity",g),tokenFile:y("identity",g),tokenCommand:y("identity",g),spiffeSocket:y("identity",g),spiffeId:y("identity",g),spiffeHint:y("identity",
g),organizationSlug:y("identity",We),accessToken:y("identity",g,{secret:!0}),allowHttp:w("identity",C,!1),subject:y("identity",g),audiences:y("identity",g),claims:y(
"identity",jr),recursive:w("selection",C,!1),includeImports:w("selection",C,!0),tagSlugs:y("selection",_t),secretName:y("selection",g),envPrefix:w("selection",g,
""),envSuffix:w("selection",g,""),nameCase:w("selection",_("keep","upper","lower","env"),"keep"),onDuplicate:w("selection",_("error","first","last"),"error"),onUnsafeName:w(
"selection",_("error","skip"),"error"),onEmpty:w("selection",_("error","warn","ignore"),"error"),exportType:w("delivery",Lr("env","output","file","none"),["env"]),
fileOutputPath:y("delivery",g),fileFormat:w("delivery",_("dotenv","docker-env","shell","json","yaml"),"dotenv"),deleteFile:w("delivery",C,!1),allowOutside:w("de\
livery",C,!1),maskMinLength:w("delivery",Le(1,100),4),maskExempt:w("delivery",_t,[]),exportAccessToken:w("delivery",C,!1,{aliases:["exportToken"]}),revoke:w("de\
livery",C,!0),summary:w("delivery",_("failure","always","never"),"failure"),dryRun:w("delivery",C,!1),caCertificate:y("network",g),clientCertificate:y("network",
g),clientKey:y("network",g,{secret:!0}),extraHeaders:w("network",Wr,{},{secret:!0}),timeout:w("network",Le(1,3600,"seconds"),30),retryDeadline:w("network",Le(1,
86400,"seconds"),120)},El=Object.keys(je);function Ur(e){return je[e]}var Me=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),ya={kebab:Me,flag:e=>`--${Me(e)}`,camel:e=>e,snake:e=>Me(e).replaceAll("-","_"),upper:e=>Me(e).replaceAll(
"-","_").toUpperCase()};function Ue(e,t){return ya[t](e)}function U(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,r,o="",i="",s)=>{
let a=r.replace(/-[a-z]/g,c=>c.slice(1).toUpperCase());if(!ga(a))return n;let d=t==="flag"&&o&&(s!==void 0||wa(a,i));return Ue(a,t)+(d?"=":o)})}var ga=e=>Object.
hasOwn(je,e);function wa(e,t){let{expects:n,read:r}=Ur(e).reader;return/^one |^a whole |true/.test(n)&&r(t)!==void 0}var he=(e,t)=>new f("settings-invalid",e,{fixes:[t]});function ka(e,t,n){let r=([i])=>`{${Ue(i,"kebab")}}`,o=e===void 0&&t?`${r(t)} is given`:`{token-source} is\
 ${e??""}`;return he(`${o}, yet ${r(n)} is given, which is for {token-source}: ${n[1]}.`,"Keep one of the two.")}function xa(e,t){return he(`{token-source} is ${JSON.
stringify(e)}, and no source has that name.`,`Take one of ${t.join(", ")}.`)}function ba(e){return he(`{method}: ${e} takes a token of its own kind, which this \
step does not fetch by itself.`,"Say where that token is, by {token-file}, {token-env} or {token-command}.")}function Sa(e,t,n){let r=i=>`Say which with {token-\
source}: one of ${i.join(", ")}.`;if(e.length>0)return he(`Several sources could vouch for this job: ${e.join(", ")}.`,r(e));let o=n.SPIFFE_ENDPOINT_SOCKET&&t.includes(
"spiffe")?" SPIFFE_ENDPOINT_SOCKET is set, so a SPIFFE agent may vouch: {token-source}: spiffe.":"";return he("No platform that could vouch for this job was rec\
ognised here.",`${r(t)}${o} Where the platform is none of these, say where its token is, by {token-env}, {token-file} or {token-command}; where it gives none, o\
nly Universal Auth is left: a client id and its secret.`)}function Ea({audience:e,audienceFrom:t="whoever made the token",title:n},r,o){if(It(o,r))return;let i=[
o?.aud].flat().filter(d=>typeof d=="string"),s=e==="fixed"?`a token from ${n} has one audience alone`:`the audience of a token from ${n} is chosen by ${t}`,a=i.
length>0?`, and this one is for ${Fr(i.join(", "))}`:"";return`{audience} has no effect: ${s}${a}. Make ${e==="fixed"?"Audiences of the identity":"the two"} the\
 same text.`}var Lt={};m(Lt,{hasLapsed:()=>Ra});var Aa=.9;function Ra(e,t,n){if(!(e instanceof f)||e.code!=="login-refused")return!1;let{iat:r,exp:o}=pe(t)??{};return typeof r=="number"&&typeof o=="number"&&o>
r&&n>=(o-r)*1e3*Aa}var Gt={};m(Gt,{explain:()=>za,toFailure:()=>Ga});var Bt={};m(Bt,{isBelow:()=>$,readRules:()=>ao,scopeOf:()=>T});var Dt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,He=new RegExp(Dt.source,"gu"),Wt=e=>Array.from(e);var va=/"(?:[^"\\]|\\.)*"/g;function Kr(e){let t=e.replace(va,k=>"\0".repeat(k.length)),n=Ke({text:e,plain:t,at:0}),[r,o]=Hr(n,n.plain.indexOf("->"),2),i=r.plain.
startsWith("!"),s=Ke(R(r,i?1:0)),a=s.plain.indexOf(":"),d=a<0?void 0:R(s,0,a),c=R(s,a+1),l=c.plain.endsWith("?"),u=l?R(c,0,-1):c,[p,A]=Hr(u,u.plain.indexOf("#"),
1),S=p.plain.startsWith("/"),D=H(S?R(p,1):p,"/"),E=D.pop()??p;return{whole:n,out:i,left:Ke(r),scope:d,place:p,absolute:S,folders:D,name:E,field:A,optional:l,target:o&&
Ke(o)}}function R({text:e,plain:t,at:n},r,o){return{text:e.slice(r,o),plain:t.slice(r,o),at:n+r}}function H(e,t){let n=0;return e.plain.split(t).map(r=>{let o=n;
return n+=r.length+t.length,R(e,o,o+r.length)})}function Hr(e,t,n){return t<0?[e,void 0]:[R(e,0,t),R(e,t+n)]}function Ke(e){let t=e.plain.length-e.plain.trimStart().
length;return R(e,t,t+e.plain.trim().length)}function te({text:e,plain:t}){if(!t.includes("\0"))return e;try{let n=JSON.parse(e);return typeof n=="string"?n:void 0}catch{
return}}var $a=/^[\w-]{1,64}$/;function Br({scope:e,place:t,absolute:n,folders:r,name:o}){if(!e)return;let i=t.plain.indexOf(":");if(i>=0)return[t.at+i,"there is a seco\
nd `:`, which no name in Infisical holds. Write project/environment:/folder/KEY."];let s=H(e,"/"),a=s.at(-1)??e;if(a.text==="")return[a.at,"the environment befo\
re the `:` is empty. Write its slug, such as prod:/db/KEY, or leave the `:` out for {environment}."];if(s.length>2||s.length===2&&s[0]?.text==="")return[e.at,"b\
efore the `:` stands an environment, or a project and an environment: prod:/db/KEY or shop/prod:/db/KEY."];for(let d of s)if(!$a.test(d.plain))return[ne(d,/[^\w-]/),
`the ${d===a?"environment":"project"} is no slug: letters, digits, \`-\` and \`_\`, 64 at most, as Infisical shows it in the settings of the project.`];return!n&&
r.length===0&&o.text===""?[t.at,"after the `:` stands what to load: prod:/db/KEY, or prod:/db/* for a whole folder."]:void 0}function qr({folders:e}){for(let t of e){
if(t.text==="")return[t.at,"two slashes follow each other. Write one."];if(/^\.+$/.test(t.text))return[t.at,`\`${t.text}\` is no folder here. Begin with a slash \
for a folder from the root of the environment: /db/KEY.`];let n=t.plain.indexOf("*");if(n>=0)return[t.at+n,"a `*` stands at the end alone: /db/*, /db/PRE_* or /\
db/** (with all folders below). Write a rule for each folder."];if(!/^[\w-]+$/.test(t.plain))return[ne(t,/[^\w-]/),"the name of a folder has letters, digits, `-\
` and `_` alone, as in Infisical."]}}function ne(e,t){return R(e,Math.max(0,e.plain.search(t))).at}var Mt=/^[\p{L}\p{M}\p{N}_.-]+$/u,Ta=/[^\p{L}\p{M}\p{N}_.-]/u,Ut=/^[\p{L}\p{M}\p{N}_-]+$/u,Oa=/[^\p{L}\p{M}\p{N}_-]/u,jt=32;function Gr({name:e,place:t,left:n}){
if(e.text===""){let i=t.text.replace(/\/$/,"");return[Math.max(n.at,e.at-1),`a slash ends no rule. Write ${i}/* for the secrets of the folder, ${i}/** for all b\
elow too, or ${i}/KEY for one.`]}if(e.plain==="**")return;let r=e.plain.indexOf("*");if(e.plain.endsWith("**"))return[e.at+r,"`**` stands alone after a slash: /\
db/** loads /db and all folders below it. Keys that begin alike are PRE_*."];if(r>=0&&r<e.plain.length-1)return[e.at+r,'a `*` stands at the end alone: /db/* or \
/db/PRE_*. A key that holds a `*` stands in double quotes: /db/"a*b".'];let o=r<0?e:R(e,0,-1);return o.text===""?void 0:Ia(o,r>=0)}function Ia(e,t){if(!e.plain.
includes("\0"))return Mt.test(e.plain)?zr(e.text,t,e.at):[ne(e,Ta),`this sign needs double quotes around the key: ${JSON.stringify(e.text)}.`];let n=/^\0+$/.test(
e.plain)?te(e):void 0;return n===void 0?Yr(e):n===""?[e.at,"the key between the double quotes is empty."]:/[:/]/.test(n)?[e.at,"no key in Infisical holds `:` or\
 `/`. What stands in double quotes is the key alone, without its folder."]:new RegExp("\\p{Cs}","u").test(n)?[e.at,Pa]:zr(n,t,e.at)}var Pa="half a character (\\u\
d800 to \\udfff) stands alone in this key. Write both halves.";function zr(e,t,n){return!t&&/^\.\.?$/.test(e)?[n,`\`${e}\` can be no key. Write the key of the se\
cret, as Infisical shows it.`]:void 0}var Yr=({at:e})=>[e,'this is no text as JSON writes it: the whole name stands between two double quotes, a double quote is\
 `\\"` and a backslash `\\\\`.'];function Vr({field:e,name:t,out:n}){if(!e)return;let r=e.at-1;if(n)return[r,"a secret is left out as a whole. Take the `#` and \
the field out."];if(t.plain.endsWith("*"))return[r,"a field is taken of one secret. Write its key in the place of the `*`: /db/KEY#field."];let o=e.plain.indexOf(
"#");if(o>=0)return[e.at+o,"there is a second `#`. Fields inside of fields have dots between them: #a.b; a field with a `#` stands in double quotes."];let i=H(e,
".");if(i.length>jt)return[i[jt]?.at??r,`a way into a value has ${jt} steps at most.`];for(let s of i){if(s.text==="")return[s.at,"a field is missing here: /gcp\
/CREDENTIALS#client_email, or #a.0.b through objects and lists."];let a=s.plain.includes("\0");if(a&&(!/^\0+$/.test(s.plain)||te(s)===void 0))return Yr(s);if(!a&&
!Ut.test(s.plain))return[ne(s,Oa),`this sign needs double quotes around the field: #${JSON.stringify(s.text)}.`]}}function Jr({target:e,out:t,name:n}){if(!e)return;
if(t)return[e.at,"what is left out gets no name. Take the `->` and what follows out."];if(e.text==="")return[e.at,"the new name is missing after `->`: /db/KEY -\
> NAME, or /db/* -> DB_*."];let r=n.plain.endsWith("*"),o=e.plain.match(/\*+/g)??[],i=e.at+e.plain.indexOf("*");return/^[\w.*-]+$/.test(e.plain)?r&&o.length===0?
[e.at,`many secrets would get one name. Write where each key goes: -> ${e.text}_*.`]:!r&&o.length>0?[i,"this rule loads one secret: write its name without a `*`\
."]:o.length>1||(o[0]?.length??0)>2?[i,"one `*` (the key), or one `**` (folders and key), is all that a new name takes."]:o[0]==="**"&&n.plain!=="**"?[i,"a `**`\
 stands for the folders below and the key, and this rule loads one folder: write `*`."]:void 0:[ne(e,/[^\w.*-]/),"a new name has letters, digits, `_`, `-` and `\
.` alone, without quotes. What a shell reads has letters, digits and `_`."]}var Ht=1e3,Na=[(e,t)=>t.length>Ht?[Ht,`the line has ${t.length} characters, and a rule has ${Ht} at most.`]:void 0,(e,t)=>{let n=Dt.exec(t.replaceAll("	"," "));
if(!n)return;let r=(n[0].codePointAt(0)??0).toString(16).padStart(4,"0");return[n.index,`a character stands here that cannot be seen (U+${r.toUpperCase()}). Tak\
e it out; in a key in double quotes it is written \\u${r}.`]},({whole:e,target:t})=>t===void 0&&/(?:^|\s)-$/.test(e.plain)?[e.at+e.text.length-1,"the rule ends \
in `-`: a shell took the `>`, and what follows it as the name of a file. Put the rule in single quotes: '/db/KEY -> NAME'."]:void 0,({whole:e})=>/^-\s/.test(e.plain)?
[e.at,"the line begins with `-`, but rules are lines of one text, not a YAML list. Leave the `-` out."]:void 0,({whole:e})=>{let t=e.plain.indexOf('"');return t<
0?void 0:[e.at+t,'this double quote has no other to end it. Inside of a quoted key it is written `\\"`.']},({whole:e})=>{let t=e.plain.search(/\s#/);return t<0?
void 0:[e.at+t+1,"a comment stands in a line of its own. Put it above the rule, and begin that line with `#`."]},({left:e,target:t})=>e.text.replace(/^!/,"").trim()===
""?[e.at,t===void 0?"after `!` stands what to leave out: !/db/KEY or !/db/PRE_*.":"before `->` stands what to load: /db/KEY -> NAME."]:void 0,({left:e,out:t})=>{
let n=t?e.plain.length-e.plain.slice(1).trimStart().length:0,r=e.plain.slice(n).search(/\s/);return r<0?void 0:[e.at+n+r,'a rule has no blank but around `->`. A\
 new name is written /db/KEY -> NAME; a key with a blank stands in double quotes: /db/"my key" -> NAME.']},Br,({place:e,field:t})=>{let n=[e,...t?[t]:[]].find(({
plain:r})=>r.includes("?"));return n?[n.at+n.plain.indexOf("?"),"a `?` stands once, at the end of what is loaded: /db/KEY? or /db/KEY#field?."]:void 0},qr,Gr,Vr,
({out:e,optional:t,left:n})=>e&&t?[n.at+n.text.length-1,"what is left out needs no `?`: it may be missing anyway. Take the `?` out."]:void 0,Jr];function Xr(e,t){
for(let n of Na){let r=n(t,e);if(r)return r}}var Qr=1e3;function eo(e){let t=[],n=[];for(let[r,o]of e.split(/\r\n|\r|\n/).entries()){let i=o.trim();if(i===""||i.startsWith("#"))continue;let s=r+1,a=([l,u])=>{
n.push(La(o,s,l,u))};if(t.length+n.length===Qr){a([0,`there are more than ${Qr} rules. Load whole folders with \`*\`, or in several steps.`]);break}let d=Kr(o),
c=Xr(o,d);c?a(c):t.push({rule:Ca(d),number:s,text:i})}return{lines:t,mistakes:n}}function Ca({out:e,scope:t,absolute:n,folders:r,name:o,field:i,optional:s,target:a}){
let[d,c]=t?H(t,"/").toReversed():[];return{out:e,project:c?.text,environment:d?.text,absolute:n,folders:r.map(l=>l.text),..._a(o),field:i&&H(i,".").map(l=>te(l)??
""),optional:s,target:a?.text}}function _a(e){if(e.plain==="**")return{kind:"below",name:""};let t=e.plain.endsWith("*");return{kind:t?"many":"one",name:te(t?R(
e,0,-1):e)??""}}var Fa=60,Zr=40;function La(e,t,n,r){let o=Wt(e),i=Wt(e.slice(0,n)).length,s=Math.max(0,i-Fa),a=o.slice(s,i+Zr).join("").replaceAll("	"," ").replace(
He,"·"),d=s>0?"…":"",c=o.length>i+Zr?"…":"",l=`${" ".repeat(d.length+i-s)}^`;return{line:t,column:i+1,text:r,shown:`${d}${a.trimEnd()}${c}
${l}`}}function to(e){let{out:t,project:n,environment:r,absolute:o,folders:i,field:s,optional:a,target:d}=e,c=r===void 0?"":`${n===void 0?"":`${n}/`}${r}:`,l=[...i,Da(
e)].join("/");return[t?"!":"",c,o?"/":"",l,s?me(s):"",a?"?":"",d===void 0?"":` -> ${d}`].join("")}function me(e){return`#${e.map(t=>Ut.test(t)?t:no(t)).join(".")}`}
function Da({kind:e,name:t}){if(e==="below")return"**";let n=t===""||Mt.test(t)&&t!=="-"?t:no(t);return e==="many"?`${n}*`:n}function no(e){return JSON.stringify(
e).replace(He,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}var Kt={};m(Kt,{aboutRules:()=>io,firstOf:()=>Y,folderOf:()=>ye,foldersOf:()=>Wa});function ye({owner:e,environment:t,path:n,recursive:r}){return`${e===void 0?"":`${e}/`}${t}:${n}${r?" and below":""}`}function Wa({load:e}){let t=[...new Set(e.
map(ye))],n=t.slice(0,5);return`${n.join(", ")}${t.length>n.length?` and ${t.length-n.length} more folders`:""}`}var ro=20;function Y(e,t=n=>`and ${n} more.`){let n=e.
length-ro;return n>0?[...e.slice(0,ro),t(n)]:e}function io(e,{onEmpty:t}){let n=e.filter(({secrets:i})=>i.length===0).map(({rule:i})=>i),r=n.filter(i=>i.optional),
o=n.filter(i=>!i.optional&&i.key===void 0);return[...oo("info","Not there, which their rules allow (`?`)",r),...t==="warn"?oo("warning","No secret matched",o):[]]}
function oo(e,t,n){return n.length===0?[]:[{level:e,text:`${t}: ${n.map(({text:r})=>r).join(", ")}.`}]}function ao(e,t){let{lines:n,mistakes:r}=eo(e),o=n.filter(({rule:c})=>!c.out),i={load:o.map(c=>so(c,t)),leaveOut:n.filter(({rule:c})=>c.out).map(c=>so(c,t))},s=[
...Y(r.map(({line:c,column:l,text:u,shown:p})=>`line ${c}, column ${l}: ${u}
${p}`),c=>`has ${c} more mistakes.`).map(Be),...r.length===0?Ua(i):[],...Ka(t)],a=c=>o.every(({rule:l})=>l[c]!==void 0),d={...a("environment")?{environment:""}:
{},...a("project")&&t.projectId===void 0?{projectSlug:""}:{}};return{rules:i,problems:s,spare:d}}var Be=e=>({name:"secrets",text:e});function so({rule:e,number:t},n){
let{project:r,kind:o,name:i,field:s,optional:a,target:d}=e,{environment:c,path:l}=ja(e,n),u=r===void 0||r===n.projectSlug||r===n.projectId,p={...e,environment:c,
project:u?void 0:r,absolute:!0,folders:co(l)};return{environment:c,path:l,recursive:o==="below",text:to({...p,optional:!1,target:void 0}),line:t,...a?{optional:a}:
{},...u?{}:{project:Ma(r),owner:r},...o==="one"?{key:i}:{prefix:i},...s===void 0?{}:{field:s},...d===void 0?{}:{target:d}}}function ja({environment:e,absolute:t,
folders:n},r){let o=t?n:[...co(r.secretPath),...n];return{environment:e??r.environment??"",path:`/${o.join("/")}`}}var co=e=>e.split("/").filter(t=>t!=="");function Ma(e){
let t=De.read(e);return t===void 0?{slug:e}:{id:t}}function Ua({load:e,leaveOut:t}){return e.length===0&&t.length===0?[Be("holds no rule. Write what to load, on\
e rule a line, such as /db/KEY -> NAME; without {secrets}, all of {secret-path} is loaded.")]:e.length===0?[Be("only leaves out (`!`), and says nowhere what to \
load. Add a rule such as /db/*.")]:t.filter(n=>!e.some(r=>r.key===void 0&&Ha(r,n))).map(({line:n=0,text:r,environment:o,path:i})=>Be(`line ${n}: ${r} leaves not\
hing out, since no rule with a \`*\` loads ${o}:${i}. Correct it, or take it out: what has no rule is not loaded anyway.`))}function Ha(e,t){return T(e)!==T(t)?
!1:e.path===t.path||e.recursive&&$(t.path,e.path)||t.recursive&&$(e.path,t.path)}function $(e,t){return e!==t&&e.startsWith(t==="/"?"/":`${t}/`)}function T({project:e,
environment:t}){return JSON.stringify([e,t])}function Ka({secretName:e,recursive:t}){return[...e===void 0?[]:[{name:"secretName",text:`has no place beside {secr\
ets}: write the secret as a rule there, such as /db/${e}, and take {secret-name} out.`}],...t?[{name:"recursive",text:"has no place beside {secrets}: there, /db\
/** loads a folder with all below. Take {recursive} out."}]:[]]}var qt={};m(qt,{distance:()=>qe,unknownName:()=>fo});function fo(e,t){let n=t.map(r=>({candidate:r,far:qe(e.toLowerCase(),r)})).filter(({far:r})=>r<=3).sort((r,o)=>r.
far-o.far)[0];return`is no setting of this step. ${n?`Did you mean ${n.candidate}?`:"Take it out, or look its name up in the table of settings."}`}function qe(e,t){
let n=Array.from({length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=t.length;i++){let s=(n[i-1]??0)+(e[r-1]===t[i-1]?0:1);o.push(
Math.min(s,(n[i]??0)+1,(o[i-1]??0)+1))}n=o}return n[t.length]??0}var zt={};m(zt,{missing:()=>qa});var lo={identityId:"the id of the machine identity that this job logs in as (Infisical: Access Control, Machine Identities).",clientId:"the client id of the ide\
ntity (Infisical: the identity, Universal Auth).",clientSecret:"the client secret of the identity. Keep it in the platform's secret store.",accessToken:"the acc\
ess token that {method}: access-token takes.",projectSlug:"the slug of the project, or its id as {project-id} (Infisical: the settings of the project).",environment:"\
the slug of the environment to load from, such as dev or prod."},Ba={environment:{by:({environment:e})=>e==="",instead:"its environment, as in prod:/db/KEY"},projectSlug:{
by:({project:e})=>e===void 0,instead:"its project, as in shop/prod:/db/KEY"}};function qa(e,{rules:t}){let n=Ba[e],r=n&&t?.load.find(n.by);if(!n||!r)return`is m\
issing: ${lo[e]}`;let o=h(r.text.replace(/^:/,""),80);return`is missing: ${lo[e]} Line ${r.line??0} of {secrets} (${o}) does not say ${n.instead}.`}function za(e,t){let n=e.fixes.map(o=>`  - ${o.replaceAll(`
`,`
    `)}`),r=[e.message,...n.length>0?["What to do:",...n]:[],`(error code: ${e.code})`];return U(r.join(`
`),t)}function Ga(e){if(e instanceof f)return e;let{name:t,code:n}=e??{},r=[t,n].filter(o=>typeof o=="string").join(" ");return new f("internal",`Something went\
 wrong that should not have, in this step's own code (${r||"of no kind"}).`,{fixes:["Run the job again; if it happens again, report it, with the version of this\
 step and its settings, without values."],cause:e})}var Qt={};m(Qt,{placeBeside:()=>ho,placeFile:()=>po,removeFiles:()=>xo,writeWhole:()=>Xt});var uo=require("node:crypto"),ge=B(require("node:path"));function po(e,{folder:t,file:n},r,o=ge){if(e===void 0)return{path:o.resolve(t,n)};let i=(l,u)=>new f("file-refused",`{file-output-path} is ${JSON.stringify(e)},\
 which ${l}. Nothing was written.`,{fixes:[u]});if(new RegExp("\\p{Cc}","u").test(e))throw i("holds a control character","Write the path on one line, in letters\
 that can be seen.");let s=l=>{let u=o.relative(t,l);return u!==".."&&!u.startsWith(`..${o.sep}`)&&!o.isAbsolute(u)},a=o.isAbsolute(e)&&(r||s(e)),d=a?o.resolve(
e):o.join(t,e),c=/[^\\/]/.test(o.parse(e).root);if(!a&&(c||!(r||s(d))))throw i(`is outside of ${t}`,"Choose a path below that folder, or set {allow-outside}: tr\
ue.");if(e.endsWith("/")||e.endsWith(o.sep)||o.relative(t,d)==="")throw i("names a folder","Add the name of the file to the path.");return{path:d}}function ho({
path:e},t=".infisical-"){return{path:e,beside:ge.join(ge.dirname(e),`${t}${(0,uo.randomUUID)()}`)}}var Yt=B(require("node:fs")),ze=Yt,{O_CREAT:Ya,O_EXCL:Va,O_RDONLY:Ja,O_WRONLY:Xa,O_NOFOLLOW:mo,O_NONBLOCK:Qa}=Yt.constants,yo=Ja|mo|Qa,go=Xa|Ya|Va|mo;function V(e,t){return new f("file-refused",`The file was not written, since ${e} ${t}.`,{fixes:["Choose another path in {file-output-path}, or remove what is t\
here in a step before this one."]})}var we="is a symbolic link, which may lead anywhere",wo="The disk is full: free some space in a step before this one.",Vt="T\
he user that runs this job may not write there: choose another path in {file-output-path}.",ko="A part of the path above the file is no folder: choose another p\
ath in {file-output-path}.",Za={ENOSPC:wo,EDQUOT:wo,EACCES:Vt,EPERM:Vt,EROFS:Vt,ENOTDIR:ko,ENOENT:ko};function Jt(e,t){let n=ke(e),r=Za[n];return new f("write-f\
ailed",`${t} (${n}).`,{fixes:r===void 0?[]:[r],cause:e})}function ke(e){let{code:t}=e;return typeof t=="string"?t:"for no known reason"}function xo(e,t=ze){return e.flatMap(n=>{try{let r=t.lstatSync(n,{throwIfNoEntry:!1});return r&&!r.isFile()?[{path:n,reason:"something else than a file took its\
 place"}]:(r&&t.unlinkSync(n),[])}catch(r){return[{path:n,reason:ke(r)}]}})}var Ro=require("node:path");function re(e){try{e()}catch{}}var I=require("node:path");var ec=448;function bo(e,t,n,r){for(let o of Eo(e,t??(0,I.parse)(e).root)){let i=r.lstatSync(o,{throwIfNoEntry:!1});if(t!==void 0&&i?.isSymbolicLink())throw V(o,
we);i||(r.mkdirSync(o,ec),n.push(o))}}function So(e,t,n,r){for(let s of Eo((0,I.dirname)(e),n))if(r.lstatSync(s,{throwIfNoEntry:!1})?.isSymbolicLink())throw V(s,
we);let[o,i]=[r.fstatSync(t),r.lstatSync(e,{throwIfNoEntry:!1})];if(i?.ino!==o.ino||i.dev!==o.dev)throw V(e,"was moved by another process while it was written")}
function Eo(e,t){let n=(0,I.relative)(t,e).split(I.sep).filter(Boolean);return n.map((r,o)=>(0,I.join)(t,...n.slice(0,o+1)))}var vo=384;function Xt(e,t,n,r=ze){let{path:o}=e,i=[],s=()=>i.reverse().forEach(a=>re(()=>r.rmdirSync(a)));try{bo((0,Ro.dirname)(o),n,i,r);let a=tc(o,r);return Ao(
e,{bytes:t,mode:vo},n,r),()=>{try{a?Ao(e,a,n,r):r.unlinkSync(o)}catch(d){throw Jt(d,`The file ${o} could not be taken back, and may still hold secrets`)}s()}}catch(a){
throw s(),a instanceof f?a:Jt(a,`The file ${o} could not be written`)}}function tc(e,t){let n=t.lstatSync(e,{throwIfNoEntry:!1});if(!n)return;if(!n.isFile())throw V(
e,n.isSymbolicLink()?we:"is there already, and is no file");let r;try{return r=t.openSync(e,yo),{bytes:t.readFileSync(r),mode:n.mode&511}}catch(o){throw V(e,`is\
 there already and cannot be read (${ke(o)}), so it could never be put back`)}finally{r!==void 0&&t.closeSync(r)}}function Ao({path:e,beside:t},{bytes:n,mode:r},o,i){
let s=i.openSync(t,go,vo);try{try{o!==void 0&&So(t,s,o,i),i.fchmodSync(s,r),i.writeFileSync(s,n),i.fsyncSync(s)}finally{i.closeSync(s)}i.renameSync(t,e)}catch(a){
throw re(()=>i.unlinkSync(t)),a}}var Zt={};m(Zt,{hideCut:()=>nc});function nc(e,t){let n=e.split("…"),r=n.pop()??"",o=[...t].flat();return[...n.map(i=>rc(i,o)),r].join("…")}function rc(e,t){let n=e.length;for(let r of t){if(r.
length<8)continue;let o=r.slice(0,8);for(let i=e.indexOf(o);i>=0&&i<n;i=e.indexOf(o,i+1))r.startsWith(e.slice(i))&&(n=i)}return n<e.length?`${e.slice(0,n)}***`:
e}var nn={};m(nn,{duplicateNames:()=>ic,hiddenValues:()=>tn,noSuchPlace:()=>fc,noneLeft:()=>cc,nothingMatched:()=>ac,ourNames:()=>sc,unfit:()=>dc,unsafeNames:()=>oc});var en=(e,t,n)=>e===1?t:`${e} ${n}`,$o=e=>e.map(t=>`
  ${t}`).join("");function oc(e,t){return new f("name-unsafe",`${en(e.length,"A name is","names are")} unsafe to export, so nothing was exported:${$o(e)}`,{fixes:t?
["Rename the secret in Infisical, give all names a prefix with {env-prefix} (in {secrets} with a new name, /db/* -> DB_*), or set {on-unsafe-name}: skip to load\
 the rest without it.","If a later step really needs a variable that steers, load that secret alone, by {secret-name}, or by a rule of its own in {secrets}: the\
n it is taken as meant."]:["Rename the secret in Infisical, or set {on-unsafe-name}: skip to load the rest without it."]})}function ic(e,t,n){return new f("name\
-duplicate",`Different secrets would get the same name, so nothing was exported:${$o(e)}`,{fixes:n?["Give one of them another name in {secrets}: /db/KEY -> NAME\
, a whole folder /db/* -> DB_*, all folders below /app/** -> **; or leave one out: !/db/KEY.",...t?["Names that differ only in case are one here."]:[],"Set {on-\
duplicate}: last to let the later rule win (inside a rule the deeper folder), or {on-duplicate}: first."]:[...t?["Names that differ only in case are one here: r\
ename one of the secrets, or load each alone by {secret-name}, with another {env-prefix}."]:[],"Narrow {secret-path}, or set {recursive}: false, so that only on\
e of them is loaded.","Set {on-duplicate}: last to let the deeper folder win (Infisical/secrets-action let any one of them win), or {on-duplicate}: first."]})}function sc(e,t){
return new f("name-duplicate",`${e.join(", ")}: the name is one that this step sets itself (as ${t}), so nothing was exported.`,{fixes:["Give the names a prefix\
 of their own with {env-prefix}, or rename the secret in Infisical."]})}function ac(e,t){return t?new f("nothing-matched",`No secret is left of what {secrets} a\
sks for, in ${e}.`,{fixes:["Check what {secrets} leaves out (`!`), and whether the folders may be empty.","If the job may go on without them, set {on-empty}: wa\
rn or ignore."]}):new f("nothing-matched",`No secret matched in ${e}.`,{fixes:["Check {environment} and {secret-path}: older servers answer an empty list for a \
folder that is not there. Check too that the identity may read this folder.","If the folder may be empty, set {on-empty}: warn or ignore (Infisical/secrets-acti\
on said nothing)."]})}function cc(e){return new f("nothing-matched",`Secrets matched, but none of them is left to export: ${e}`,{fixes:["Rename the secrets in I\
nfisical: a name of letters, digits and _ fits everywhere. An output can hold others too ({export-type}: output).","If the job may go on without them, set {on-e\
mpty}: warn or ignore."]})}function dc(e){return new f("value-unfit",`${en(e.length,"A secret","secrets")} cannot be delivered, so nothing was exported.`,{fixes:e})}
function tn(e){return new f("value-hidden",`Infisical hides ${en(e.length,"the value","values")} from this identity, so nothing was exported: ${e.join(", ")}.`,
{fixes:["Give the identity a role that may read secret values, not only describe them (Infisical: the project, Access Control, Machine Identities)."]})}function fc(e,t){
return new f("settings-invalid",`{export-type} says ${e}, which there is none of here. Nothing was asked of Infisical yet.`,{fixes:[`Set {export-type} to ${[...t,
"file"].join(", ")} or none.`]})}var an={};m(an,{renderFile:()=>xc,unfitForFile:()=>kc,unfitName:()=>wc});var P=e=>!e.isWellFormed(),rn="a file in JSON ({export-type}: file, {file-format}: json)",O=`Rename the secret in Infisical, or take ${rn}, which holds any name\
.`,F=`Take ${rn}, which holds any value, or store it as base64 text.`,oe=`the value holds a NUL character, which no variable can. ${F}`,K=`the value holds half \
of a character (an unpaired surrogate), which no text in UTF-8 can. Correct it in Infisical, or take ${rn}.`;var lc=64*1024-1,Oo={unfitName(e){if(!(e!==""&&!/^[\s\u0085#]|[=\s\0]/.test(e)&&!P(e)))return`a docker-env file holds no name that is empty, begins with \`#\`, or\
 holds white space or \`=\`. ${O}`},unfitValue({name:e,value:t}){if(t.includes(`
`))return`the value has several lines, and docker knows one line a value. ${F}`;if(t.endsWith("\r"))return`the value ends in a carriage return, which docker cut\
s off. ${F}`;if(t.includes("\0"))return oe;if(P(t))return K;if(Buffer.byteLength(To({name:e,value:t}))>lc)return`name and value are more than 64 KiB together, a\
nd docker reads no longer line. ${F}`},render:e=>e.map(t=>`${To(t)}
`).join("")};function To({name:e,value:t}){return`${e}=${t}`}var Io=e=>({holds:t=>!t.includes(e)&&!t.includes("\r")&&!t.endsWith("\\"),write:t=>`${e}${t}${e}`}),Po=[Io("'"),{holds:e=>!/"|\\[nr]|\\$/.test(e),write:e=>`"${e.
replaceAll("\r","\\r")}"`},Io("`"),{holds:e=>!/[#\r\n\u2028\u2029]|^['"`]/.test(e)&&e.trim()===e,write:e=>e}],No={unfitName(e){if(!/^[\w.-]+$/.test(e))return`a \
dotenv file holds names of letters, digits, \`_\`, \`.\` and \`-\` alone. ${O}`;if(e==="__proto__")return`whoever reads the file with JavaScript loses this name\
. ${O}`},unfitValue({value:e}){if(e.includes("\0"))return oe;if(P(e))return K;if(!Po.some(({holds:t})=>t(e)))return`the value mixes quotes, backslashes and line\
 ends in a way that no dotenv file can hold. ${F}`},render:e=>e.map(({name:t,value:n})=>`${t}=${uc(n)}
`).join("")};function uc(e){let t=Po.find(({holds:n})=>n(e));if(!t)throw new Error("a value that dotenv cannot hold was rendered");return t.write(e)}var Co={unfitName:()=>{},unfitValue:()=>{},render:e=>e.length===0?`{}
`:`{
${e.map(({name:t,value:n})=>`  ${JSON.stringify(t)}: ${JSON.stringify(n)}`).join(`,
`)}
}
`};function _o({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var pc=new Set("_ BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_LINENO BASH_MONOSECONDS BASH_SOURCE BASH_SUBSHELL BAS\
H_TRAPSIG BASH_VERSINFO DIRSTACK EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD LINENO OPTIND PIPESTATUS PPID RANDOM SECONDS SHELLOPTS SHLVL SRANDOM UI\
D".split(" ")),Fo={unfitName(e){if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))return`a shell's variable has letters, digits and \`_\` alone, and begins with no digit. ${O}`;
if(pc.has(e))return`a shell computes this variable, and may run what it is set to. ${O}`},unfitValue(e){if(e.value.includes("\0"))return oe;if(P(e.value))return K;
if(!_o(e))return`the value is larger than the 128 KiB that Linux takes for one variable; with it the shell could start no command. ${F}`},render:e=>e.map(({name:t,
value:n})=>`export ${t}=${hc(n)}
`).join("")};function hc(e){return`'${e.replaceAll("'","'\\''")}'`}var mc=1024,Lo={unfitName(e){if(P(e))return`the name holds half of a character (an unpaired surrogate), which no text in UTF-8 can. ${O}`;if(on(e).length>mc)return`\
YAML holds names of up to 1024 characters. ${O}`},unfitValue:({value:e})=>P(e)?K:void 0,render:e=>e.length===0?`{}
`:e.map(({name:t,value:n})=>`${on(t)}: ${on(n)}
`).join("")},yc=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;function on(e){let t=JSON.stringify(e);return yc.test(t)?t.replace(/[^ -~]/gu,gc):t}function gc(e){let t=(e.
codePointAt(0)??0).toString(16);return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}var sn={dotenv:No,"docker-env":Oo,shell:Fo,json:Co,yaml:Lo};function wc(e,t){return sn[e].unfitName(t)}function kc(e,t){let{unfitName:n,unfitValue:r}=sn[e];return n(
t.name)??r(t)}function xc(e,t){return sn[e].render(t)}var pn={};m(pn,{reportFailed:()=>ri,reportLoaded:()=>Hc,tellFailed:()=>Bc});var Do={names:"infisical-names",count:"infisical-count",file:"infisical-file",accessToken:"infisical-access-token",errorCode:"infisical-error-code",accessTokenVariable:"\
INFISICAL_TOKEN"};function Wo(e,t){return{name:e,value:t,secret:!1,chosen:!0}}function xe({environment:e,path:t,key:n,field:r="",owner:o}){return h(`${o===void 0?"":`${o}/`}${e}:${t==="/"?"":t}/${n}${r}`)}var jo=e=>e.split("/").filter(t=>t!==
"").length;function Mo(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):jo(e.path)-jo(t.path)||(e.path<t.path?-1:1)}var cn={};m(cn,{renameBy:()=>Uo});var bc={keep:e=>e,upper:e=>e.toUpperCase(),lower:e=>e.toLowerCase(),env:e=>e.toUpperCase().replace(/[^A-Za-z0-9_]/gu,"_")};function Uo({target:e,path:t},{nameCase:n,
envPrefix:r,envSuffix:o}){let i=bc[n];if(e===void 0)return({key:c})=>`${r}${i(c)}${o}`;let[,s="",a,d=""]=/^([^*]*)(\*+)(.*)$/.exec(e)??[];return a===void 0?()=>e:
c=>`${s}${i(a==="*"?c.key:Sc(c,t))}${d}`}function Sc({path:e,key:t,imported:n},r){return n||!$(e,r)?t:[...e.slice(r==="/"?1:r.length+1).split("/"),t].join("_")}function be({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let i of o)n.has(i.key)||
(n.add(i.key),r.push(i));return r}function Ge(e){return e instanceof f&&e.code==="not-found"&&/^(Folder|Secret) with /.test(e.refusal?.message??"")}var un={};m(un,{selectByRules:()=>jc});function Ko(e,t){let n=new Map;for(let r of e){let o=Ho(r,e),i=JSON.stringify([T(r),o??r.path,o!==void 0]);n.set(i,[...n.get(i)??[],r])}return[...n.values()].flatMap(
r=>{let[o]=r;return o?[Ec(o,r,Ho(o,e),t)]:[]})}function Ho(e,t){return t.filter(r=>r.recursive&&T(r)===T(e)).map(({path:r})=>r).filter(r=>r===e.path||$(e.path,r)).
sort((r,o)=>r.length-o.length)[0]}function Ec(e,t,n,r){let o=dn(e,n??e.path,r),i=new Set(t.flatMap(({key:a})=>a??[])),s=r.tagSlugs===void 0&&t.every(({key:a})=>a!==
void 0);return{place:o,recursive:n!==void 0,rules:t,...s?{keys:[...i]}:{}}}function dn({environment:e,project:t},n,r){let{projectId:o,projectSlug:i="",includeImports:s}=r;
return{project:t??(o===void 0?{slug:i}:{id:o}),environment:e,path:n,includeImports:s}}var Ac=4;async function qo(e,t,n){let r=new Map;for(let o=e;o.length>0;o=o.filter(i=>!r.has(i)))await fn(Ko(o,t),async i=>{for(let[s,a]of await Rc(i,t,n))r.set(
s,a)});return r}async function fn(e,t){let n=[...e],r=async()=>{for(let o;(o=n.shift())!==void 0;)try{await t(o)}catch(i){throw n.length=0,i}};await Promise.all(
Array.from({length:Math.min(Ac,e.length)},r))}async function Rc(e,t,n){let{keys:r,rules:o}=e;if(r?.length===1)return Bo(e,r,n);try{return await vc(e,t,n)}catch(i){
if(Ge(i))return o.map(s=>[s,{secrets:[],isList:!1,missing:i}]);if(r&&i instanceof f&&i.refusal?.status===403)return Bo(e,r,n);throw i instanceof f?zo(i,o):i}}async function Bo({
place:e,rules:t},n,r){let o=new Map;for(let i of n){let s=t.filter(a=>a.key===i);try{o.set(i,{secrets:[await r.read({...e,key:i})],isList:!1})}catch(a){if(!Ge(a))
throw a instanceof f?zo(a,s):a;o.set(i,{secrets:[],isList:!1,missing:a})}}return t.flatMap(i=>{let s=o.get(i.key??"");return s?[[i,s]]:[]})}async function vc({place:e,
recursive:t,rules:n},r,o){let i=r.tagSlugs===void 0?{}:{tagSlugs:r.tagSlugs},s=await o.list({...e,recursive:t,...i}),a=be(s),d=s.imports.some(c=>c.length>0);return n.
flatMap(c=>{if(!t||c.recursive&&c.path===e.path)return[[c,{secrets:a,isList:!0}]];if(d)return[];let l=s.own.filter(({path:p})=>p===c.path||c.recursive&&$(p,c.path));
return c.key!==void 0&&!c.optional&&!l.some(({key:p})=>p===c.key)?[]:[[c,{secrets:l,isList:!0}]]})}function zo({code:e,message:t,fixes:n,refusal:r,cause:o},i){let[
s]=i,{line:a=0,text:d="",owner:c}=s??{},l=i.length>1?` and ${i.length-1} more`:"";return new f(e,`${t} It was asked for in line ${a} of {secrets} (${d})${l}.`,{
fixes:c===void 0?n:[`The project is the one that line ${a} of {secrets} names: ${c}.`,...n],...r?{refusal:r}:{},cause:o})}var L=/\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+)/y,Go=/^[{[]$/,$c=/^[}\]]$/;function Yo(e){L.lastIndex=0;let t=L.exec(e)?.[1]??"";if(!Go.test(t))return;
let n=new Map,r=0,o="",i=L.lastIndex;for(let s;s=L.exec(e);){let[a,d=""]=s,c=$c.test(d);if(r===0&&(c||d===",")){let l=e.slice(i,L.lastIndex-a.length).trim();if(l!==
""&&n.set(t==="["?String(n.size):o,l),c)break;i=L.lastIndex}else r===0&&d===":"?(o=JSON.parse(e.slice(i,L.lastIndex-a.length)),i=L.lastIndex):Go.test(d)?r++:c&&
r--}return n}function Vo(e){return[...e.matchAll(new RegExp(L.source,"g"))].map(([,t])=>t).join("")}var Tc=20;function Oc(e,t){try{JSON.parse(e)}catch{return{wrong:"its value is no JSON, so no field can be taken of it"}}let n=e.trim();for(let[r,o]of t.entries()){
let i=Yo(n),s=r===0?"its value":me(t.slice(0,r));if(!i)return{lacks:`${s} is ${Ic(n)}, and has no fields`};let a=i.get(o);if(a===void 0)return{lacks:`${s} has n\
o field ${JSON.stringify(h(o,40))}: ${Pc(n,i)}`};n=a}return n==="null"?{lacks:`${me(t)} is null`}:n.startsWith('"')?{text:JSON.parse(n)}:{text:Vo(n)}}function Jo(e,t,n){
let{field:r,optional:o}=e;if(!r)return t;let i=Oc(t.value,r);if("text"in i)return{...t,value:i.text,field:me(r)};"lacks"in i&&o||n.push({rule:e,found:i})}function Xo(e){
let t=e.map(({rule:r,found:o})=>{let i="lacks"in o?o.lacks:"wrong"in o?o.wrong:"";return`line ${r.line??0}, ${r.text}: ${i}.`}),n=e.some(({found:r})=>"wrong"in r);
return new f(n?"value-unfit":"not-found",`${e.length===1?"A field":`${e.length} fields`} of {secrets} cannot be taken, so nothing was exported:
  ${Y(t).join(`
  `)}`,{fixes:["Correct what stands behind the `#` in {secrets}, or the value in Infisical. Letters count, large and small; items of a list are #0, #1 and so on\
.",...n?[]:["If a field may be missing, end the rule with `?`: /db/KEY#field?."]]})}function Ic(e){return e.startsWith('"')?"a text":e==="null"?"null":/^[tf]/.test(
e)?"true or false":"a number"}function Pc(e,t){if(e.startsWith("["))return`it is a list of ${t.size}, from #0`;let n=[...t.keys()];if(n.length===0)return"it is \
an empty object";let r=n.slice(0,Tc).map(o=>JSON.stringify(h(o,40)));return`it has ${r.join(", ")}${n.length>r.length?` and ${n.length-r.length} more`:""}`}var Nc=5;function Qo(e,t,n){let r=e.toLowerCase();return t.map(o=>({key:o,far:Cc(r,o.slice(0,n?e.length:void 0).toLowerCase())})).filter(({far:o})=>o!==void 0).
sort((o,i)=>(o.far??0)-(i.far??0)||(o.key<i.key?-1:1)).slice(0,Nc).map(({key:o})=>h(o,80))}function Cc(e,t){let n=Math.min(4,Math.floor(e.length/3)),r=Math.abs(
e.length-t.length)<=n?qe(e,t):1/0;return r<=n?r:Math.min(e.length,t.length)>=3&&(e.startsWith(t)||t.startsWith(e))?n+1:void 0}var _c=10;async function Zo(e,t,n){let r=await Lc(e,t,n),o=e.map(({rule:s,answer:a})=>{let d=a.isList?Fc(a,s):r.get(ye(s));return`line ${s.line??0}, ${s.text}: ${Dc(
s,a,d,t)}`}),i=e.some(({rule:s,answer:a})=>s.key!==void 0||a.missing);return new f(i?"not-found":"nothing-matched",`${e.length===1?"A rule":`${e.length} rules`}\
 of {secrets} matched nothing, so nothing was exported:
  ${Y(o).join(`
  `)}`,{fixes:["Correct the rule: letters count, large and small; an environment is written by its slug, and a rule without a leading slash starts at {secret-pa\
th}.","Check that the identity may read there: what it may not see is as if it were not there.","If there may be nothing, end the rule with `?`, before any `->`\
: /db/KEY?."]})}function Fc({secrets:e},{path:t,recursive:n}){return e.filter(r=>n||r.imported||r.path===t).map(({key:r})=>r)}async function Lc(e,t,n){let r=e.filter(
({answer:s})=>!s.isList&&!ei(s)).map(({rule:s})=>s),o=new Map(r.map(s=>[ye(s),s])),i=new Map;return await fn([...o].slice(0,_c),async([s,a])=>{try{let d=await n.
list({...dn(a,a.path,t),recursive:!1});i.set(s,be(d).map(({key:c})=>c))}catch{}}),i}var ei=({missing:e})=>e?.refusal?.message.startsWith("Folder ")??!1;function Dc(e,t,n,r){
let{key:o,prefix:i=""}=e;if(ei(t))return`there is no such folder, or no such environment. The server answered: ${t.missing?.refusal?.message??""}`;let s=r.tagSlugs&&
t.isList?" with one of {tag-slugs}":"";if(n?.length===0)return s?`the folder has no secrets${s}.`:"the folder has no secrets, or, on an older server, is not the\
re.";let a=o===void 0?`no secret of the folder begins so${s}`:`the folder has no such secret${s}`;if(!n)return`${a}.`;let d=Qo(o??i,[...new Set(n)],o===void 0);
if(d.length>0)return`${a}. Near it ${d.length===1?"is":"are"} ${d.join(", ")}.`;let c=n.length===1?"one secret, whose name is":`${n.length} secrets, whose names\
 are`,l=o!==void 0&&/^[\w-]+$/.test(o)?` If ${o} is a folder, write ${e.text}/*.`:"";return`${a}. It has ${c} nothing like it.${l}`}function ni({load:e,leaveOut:t}){let n=new Map;for(let r of e)r.key!==void 0&&n.set(r.key,[...n.get(r.key)??[],r]);return r=>{let o=Ye(r);if(r.key!==void 0)return o;
let i=T(r),s=t.filter(d=>T(d)===i).map(d=>({other:d,isNamed:Ye(d)})),a=d=>n.get(d.key)?.some(c=>T(c)===i&&ti(d,c,r));return d=>o(d)&&!a(d)&&!s.some(({other:c,isNamed:l})=>l(
d)&&ti(d,c,r))}}function Ye({key:e,prefix:t=""}){return({key:n})=>e===void 0?n.startsWith(t):n===e}function ti({path:e,imported:t},n,r){return!t||!r.recursive?ln(
n,t?r.path:e):ln(n,r.path)||!Wc(n)&&ln(r,n.path)}var Wc=({key:e,prefix:t})=>e===void 0&&t==="",ln=({path:e,recursive:t},n)=>n===e||t&&$(n,e);async function jc(e,t,n){let r=await qo(e.load,t,n),o=ni(e),i=[],s=[];for(let d of e.load){let c=r.get(d)??{secrets:[],isList:!1};!(d.optional??(d.key===void 0&&
!c.missing&&t.onEmpty!=="error"))&&!c.secrets.some(Ye(d))&&s.push({rule:d,answer:c});let{owner:u}=d,p=c.secrets.filter(o(d)).sort(Mo);i.push({rule:d,secrets:u===
void 0?p:p.map(A=>({...A,owner:u}))})}if(s.length>0)throw await Zo(s,t,n);let a=new Set(i.flatMap(({secrets:d})=>d.filter(c=>c.hidden).map(xe)));if(a.size>0)throw tn(
[...a]);return Mc(i)}function Mc(e){let t=[],n=e.map(({rule:r,secrets:o})=>r.field===void 0?{rule:r,secrets:o}:{rule:r,secrets:o.flatMap(i=>Jo(r,i,t)??[])});if(t.
length>0)throw Xo(t);return n}var Uc=200;function Hc({variables:e,unmasked:t},n){let r=e.slice(0,Uc).map(({name:i,origin:s})=>{let a=t.get(i);return Kc(i,s,a===void 0?void 0:U(a,n))}),o=e.length-
r.length;return[`### Secrets from Infisical: ${e.length}`,"","| Name | From | Masked in the log |","| --- | --- | --- |",...r,...o>0?["",`And ${o} more.`]:[],""].
join(`
`)}function Kc(e,t,n){return`| ${ie(e)} | ${t?ie(xe(t)):""} | ${n===void 0?"yes":`no: ${ie(n)}`} |`}function Bc(e,{host:t,product:n},r){t.ended?.(U(e.message,n.
style)),re(()=>{t.targets.includes("output")&&t.set("output",[Wo(Do.errorCode,e.code)],r??{})}),r?.summary!=="never"&&re(()=>t.summary?.(ri(e,n.style)))}function ri(e,t){
let n=e.fixes.map(r=>{let[o="",...i]=U(r,t).split(`
`);return[`- ${ie(o)}`,...i.map(qc)].join("<br>")});return["### Secrets from Infisical: none were loaded","",...U(e.message,t).split(`
`).map(r=>`${ie(r)}<br>`),"",...n.length>0?["What to do:","",...n,""]:[],`Error code: \`${e.code}\``,""].join(`
`)}function qc(e){return`<code>${ie(e).replaceAll(" ","&nbsp;")}</code>`}function ie(e){return e.replace(/[\\`*_[\]<>|&#~!]/g,t=>`&#${t.charCodeAt(0)};`).replace(
/[\r\u2028\u2029]/g," ")}var zc=e=>(yn(e),[Ze,rt,it,at,Qe,ft,ct,mt,yt,gt,wt,kt,xt,bt,St,Et,At,Rt,vt,$t,Ct,Ft,Lt,Gt,Qt,Zt,nn,an,pn,un,cn,Kt,Bt,zt,qt]);0&&(module.exports={open});
