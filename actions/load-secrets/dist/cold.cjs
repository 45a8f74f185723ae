// Made from the modules that packages/tooling/src/cold-parts.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var Jr=Object.create;var ae=Object.defineProperty;var Xr=Object.getOwnPropertyDescriptor;var Qr=Object.getOwnPropertyNames;var Zr=Object.getPrototypeOf,eo=Object.prototype.hasOwnProperty;var Wt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},h=(e,t)=>{for(var n in t)ae(e,n,{get:t[n],enumerable:!0})},Mt=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of Qr(t))!eo.call(e,o)&&o!==n&&ae(e,o,{get:()=>t[o],enumerable:!(r=Xr(t,o))||r.enumerable});return e};var K=(e,t,n)=>(n=e!=null?Jr(Zr(e)):{},Mt(t||!e||!e.__esModule?ae(n,"default",{value:e,enumerable:!0}):n,e)),to=e=>Mt(ae({},"__esModule",{value:!0}),e);var ln=Wt((Ea,cn)=>{cn.exports=function(e){return new X(e)};function X(e){this.capacity=e|0,this.map=Object.create(null),this.list=new pe}X.prototype.get=function(e){
var t=this.map[e];if(t!=null)return this.used(t),t.val};X.prototype.set=function(e,t){var n=this.map[e];if(n!=null)n.val=t;else{if(this.capacity||this.prune(),!this.
capacity)return!1;n=new To(e,t),this.map[e]=n,this.capacity--}return this.used(n),!0};X.prototype.used=function(e){this.list.moveToFront(e)};X.prototype.prune=function(){
var e=this.list.pop();e!=null&&(delete this.map[e.key],this.capacity++)};function pe(){this.firstNode=null,this.lastNode=null}pe.prototype.moveToFront=function(e){
this.firstNode!=e&&(this.remove(e),this.firstNode==null?(this.firstNode=e,this.lastNode=e,e.prev=null,e.next=null):(e.prev=null,e.next=this.firstNode,e.next.prev=
e,this.firstNode=e))};pe.prototype.pop=function(){var e=this.lastNode;return e!=null&&this.remove(e),e};pe.prototype.remove=function(e){this.firstNode==e?this.firstNode=
e.next:e.prev!=null&&(e.prev.next=e.next),this.lastNode==e?this.lastNode=e.prev:e.next!=null&&(e.next.prev=e.prev)};function To(e,t){this.key=e,this.val=t,this.
prev=null,this.next=null}});var yn=Wt(mn=>{var fn=mn,Oo=require("url"),un=require("querystring"),pn=require("crypto"),Co=ln(),dn=Co(1e3);function Q(e,t,n){return pn.createHmac("sha256",e).
update(t,"utf8").digest(n)}function qe(e,t){return pn.createHash("sha256").update(e,"utf8").digest(t)}function hn(e){return e.replace(/[!'()*]/g,function(t){return"\
%"+t.charCodeAt(0).toString(16).toUpperCase()})}function he(e){return hn(encodeURIComponent(e))}var No={authorization:!0,connection:!0,"x-amzn-trace-id":!0,"use\
r-agent":!0,expect:!0,"presigned-expires":!0,range:!0};function x(e,t){typeof e=="string"&&(e=Oo.parse(e));var n=e.headers=Object.assign({},e.headers||{}),r=(!this.
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
ontent-Sha256"]&&!t["x-amz-content-sha256"]&&(t["X-Amz-Content-Sha256"]=qe(this.request.body||"","hex")),t["X-Amz-Date"]||t["x-amz-date"]?this.datetime=t["X-Amz\
-Date"]||t["x-amz-date"]:t["X-Amz-Date"]=this.getDateTime()),delete t.Authorization,delete t.authorization)};x.prototype.sign=function(){return this.parsedPath||
this.prepareRequest(),this.request.signQuery?this.parsedPath.query["X-Amz-Signature"]=this.signature():this.request.headers.Authorization=this.authHeader(),this.
request.path=this.formatPath(),this.request};x.prototype.getDateTime=function(){if(!this.datetime){var e=this.request.headers,t=new Date(e.Date||e.date||new Date);
this.datetime=t.toISOString().replace(/[:\-]|\.\d{3}/g,""),this.isCodeCommitGit&&(this.datetime=this.datetime.slice(0,-1))}return this.datetime};x.prototype.getDate=
function(){return this.getDateTime().substr(0,8)};x.prototype.authHeader=function(){return["AWS4-HMAC-SHA256 Credential="+this.credentials.accessKeyId+"/"+this.
credentialString(),"SignedHeaders="+this.signedHeaders(),"Signature="+this.signature()].join(", ")};x.prototype.signature=function(){var e=this.getDate(),t=[this.
credentials.secretAccessKey,e,this.region,this.service].join(),n,r,o,i=dn.get(t);return i||(n=Q("AWS4"+this.credentials.secretAccessKey,e),r=Q(n,this.region),o=
Q(r,this.service),i=Q(o,"aws4_request"),dn.set(t,i)),Q(i,this.stringToSign(),"hex")};x.prototype.stringToSign=function(){return["AWS4-HMAC-SHA256",this.getDateTime(),
this.credentialString(),qe(this.canonicalString(),"hex")].join(`
`)};x.prototype.canonicalString=function(){this.parsedPath||this.prepareRequest();var e=this.parsedPath.path,t=this.parsedPath.query,n=this.request.headers,r="",
o=this.service!=="s3",i=this.service==="s3"||this.request.doNotEncodePath,s=this.service==="s3",a=this.service==="s3",c;if(this.service==="s3"&&this.request.signQuery?
c="UNSIGNED-PAYLOAD":this.isCodeCommitGit?c="":c=n["X-Amz-Content-Sha256"]||n["x-amz-content-sha256"]||qe(this.request.body||"","hex"),t){var l=Object.keys(t).reduce(
function(u,p){return p&&(u[he(p)]=Array.isArray(t[p])&&a?t[p][0]:t[p]),u},{}),f=[];Object.keys(l).sort().forEach(function(u){Array.isArray(l[u])?l[u].map(he).sort().
forEach(function(p){f.push(u+"="+p)}):f.push(u+"="+he(l[u]))}),r=f.join("&")}return e!=="/"&&(o&&(e=e.replace(/\/{2,}/g,"/")),e=e.split("/").reduce(function(u,p){
return o&&p===".."?u.pop():(!o||p!==".")&&(i&&(p=decodeURIComponent(p.replace(/\+/g," "))),u.push(he(p))),u},[]).join("/"),e[0]!=="/"&&(e="/"+e),s&&(e=e.replace(
/%2F/g,"/"))),[this.request.method||"GET",e,r,this.canonicalHeaders()+`
`,this.signedHeaders(),c].join(`
`)};x.prototype.filterHeaders=function(){var e=this.request.headers,t=this.extraHeadersToInclude,n=this.extraHeadersToIgnore;this.filteredHeaders=Object.keys(e).
map(function(r){return[r.toLowerCase(),e[r]]}).filter(function(r){return t[r[0]]||No[r[0]]==null&&!n[r[0]]}).sort(function(r,o){return r[0]<o[0]?-1:1})};x.prototype.
canonicalHeaders=function(){return this.filteredHeaders||this.filterHeaders(),this.filteredHeaders.map(function(e){return e[0]+":"+e[1].toString().trim().replace(
/\s+/g," ")}).join(`
`)};x.prototype.signedHeaders=function(){return this.filteredHeaders||this.filterHeaders(),this.filteredHeaders.map(function(e){return e[0]}).join(";")};x.prototype.
credentialString=function(){return[this.getDate(),this.region,this.service,"aws4_request"].join("/")};x.prototype.defaultCredentials=function(){var e=process.env;
return{accessKeyId:e.AWS_ACCESS_KEY_ID||e.AWS_ACCESS_KEY,secretAccessKey:e.AWS_SECRET_ACCESS_KEY||e.AWS_SECRET_KEY,sessionToken:e.AWS_SESSION_TOKEN}};x.prototype.
parsePath=function(){var e=this.request.path||"/";/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(e)&&(e=encodeURI(decodeURI(e)));var t=e.indexOf("?"),n=null;t>=0&&(n=
un.parse(e.slice(t+1)),e=e.slice(0,t)),this.parsedPath={path:e,query:n}};x.prototype.formatPath=function(){var e=this.parsedPath.path,t=this.parsedPath.query;return t?
(t[""]!=null&&delete t[""],e+"?"+hn(un.stringify(t))):e};fn.RequestSigner=x;fn.sign=function(e,t){return new x(e,t).sign()}});var js={};h(js,{open:()=>Ds});module.exports=to(js);var d,Kt=e=>{({Failure:d}=e)};var _e={};h(_e,{readClientCertificate:()=>Vt});var de=require("node:crypto");var Ie={};h(Ie,{readCertificates:()=>ce,readExtraCertificates:()=>qt,readText:()=>V,recognise:()=>le,trusting:()=>so,usualAuthorities:()=>zt});var Ut=require("node:crypto"),
Ht=require("node:fs"),Y=K(require("node:tls"),1);var no=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,ro=/^[!-~]+(?: [!-~]+)*$/;function m(e,t=300){if(e.length<=t&&ro.test(e))return e;let n=e.slice(0,t*4).replace(no," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}var oo="-----BEGIN CERTIFICATE-----",Bt=/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,io={"ca-certificate":"the authority's certificate","client-\
certificate":"the certificate that this job shows, with those of its authorities behind it"};function ce(e,t=V,n="ca-certificate"){let r=c=>new d("settings-inva\
lid",`{${n}} ${c}.`,{fixes:[`Set {${n}} to ${io[n]}: its PEM text (it begins with ${oo}), base64 of that, or the path of a file that holds it.`]}),o=le(e.trim(),
t);if("unread"in o)throw r(`is neither PEM nor base64 of PEM, and cannot be read as the file ${m(e.trim(),120)} either (${o.unread})`);let{form:i,text:s}=o,a=s.
match(Bt)??[];if(a.length===0)throw r(`looks like ${i}, but holds no certificate`);return a.forEach((c,l)=>{if(!Gt(c))throw r(`looks like ${i}, but its certific\
ate ${l+1} of ${a.length} cannot be read`)}),a.join(`
`)}function qt(e,t=V){if(!e)return"";try{return(t(e).match(Bt)??[]).filter(Gt).join(`
`)}catch{return""}}function so(e,t,n=zt()){let r=t?{cert:t.cert,key:t.key}:{};return Y.createSecureContext({...r,...e?{ca:[...n,e]}:{}})}function zt(){let{getCACertificates:e}=Y;
return e?.("default")??Y.rootCertificates}function le(e,t){if(e.includes("-----BEGIN"))return{form:"PEM text",text:e.replaceAll("\\n",`
`)};let n=Buffer.from(e,"base64").toString("latin1");if(n.includes("-----BEGIN"))return{form:"base64 of PEM",text:n};try{return{form:"a file",text:t(e)}}catch(r){
let{code:o="no reason"}=r;return{unread:o}}}var V=e=>(0,Ht.readFileSync)(e,"latin1");function Gt(e){try{return!!new Ut.X509Certificate(e)}catch{return!1}}var ao=/-----BEGIN ((?:[A-Z]+ )*)PRIVATE KEY-----[^]+?-----END \1PRIVATE KEY-----/;function Vt(e,t,n,r=V){if(e===void 0)throw Yt("{client-certificate}","{client\
-key} is its private key");if(t===void 0)throw Yt("{client-key}","{client-certificate} can only be shown with its private key");let o=le(t.trim(),r);if(o.form!==
"a file"&&n(t),"unread"in o)throw U(`{client-key} is neither PEM nor base64 of PEM, and names no file that can be read (${o.unread})`);let[i]=ao.exec(o.text)??[];
if(!i)throw U(`{client-key} looks like ${o.form}, but holds no private key`);n(i);let s=ce(e,r,"client-certificate");if(!new de.X509Certificate(s).checkPrivateKey(
co(i)))throw U("{client-key} does not belong to {client-certificate}, or not to the first certificate there",["Give the key that the certificate was made with, \
and put the certificate itself before those of its authorities."]);return{cert:s,key:i}}function co(e){if(e.slice(0,200).includes("ENCRYPTED"))throw U("{client-\
key} is encrypted, and there is nobody here to type its passphrase",["Decrypt it with `openssl pkey -in client.key -out decrypted.key`, and keep the result in t\
he platform's secret store."]);try{return(0,de.createPrivateKey)(e)}catch{throw U("{client-key} holds a private key that cannot be read")}}var lo="Set {client-k\
ey} to the private key that goes with {client-certificate}: its PEM text (it begins with -----BEGIN PRIVATE KEY-----), base64 of that, or the path of a file tha\
t holds it.",Yt=(e,t)=>U(`${e} is missing: ${t}`,[`Set ${e} too. If it is written there, it came through empty: look at the variable or the secret that it refer\
s to.`]);function U(e,t=[lo]){return new d("settings-invalid",`${e}.`,{fixes:t})}var Le={};h(Le,{proxyAuthorization:()=>fe,readProxy:()=>Zt});var T=require("node:net");function J(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Jt(e){return/^169\.254(\.\d{1,3}){2}$|^\[fe[89ab][0-9a-f]:|^\[fd00:ec2:|^metadata\.google\.internal$/.
test(e)}var Xt=require("node:net");var Pe=({hostname:e})=>e.replace(/^\[|\]$/g,"");function Qt(e){let t=Pe(e);return{host:t,port:e.port,servername:(0,Xt.isIP)(t)?"":t}}function Zt(e,t,n,r){return J(e.hostname)||Jt(e.hostname)||uo(e,r)?void 0:fo(t,n)}function fe({username:e,password:t}){if(!e&&!t)return;let n=`${decodeURIComponent(
e)}:${decodeURIComponent(t)}`;return`Basic ${Buffer.from(n).toString("base64")}`}function fo(e,t){let n=r=>new d("settings-invalid",`The proxy in the environmen\
t variable ${t} ${r}.`,{fixes:[`Set ${t} to http://HOST:PORT or https://HOST:PORT, or leave it out.`]});try{let r=new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`\
http://${e}`);if(fe(r),r.protocol==="http:"||r.protocol==="https:")return r;throw n(`is of the kind ${r.protocol.slice(0,-1)}, and only http and https proxies a\
re known here`)}catch(r){throw r instanceof d?r:n("is not a URL")}}var Fe=e=>(0,T.isIPv6)(e)?"ipv6":"ipv4";function uo(e,t){let n=e.port||(e.protocol==="https:"?
"443":"80");return t.toLowerCase().split(/[\s,]+/).some(r=>r!==""&&po(r,Pe(e),n))}function po(e,t,n){if(e==="*")return!0;let[,r,o,i]=/^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.
exec(e)??[];if(i!==void 0&&i!==n)return!1;let s=r??o??e,[a="",c]=s.split("/");if((0,T.isIP)(a)||(0,T.isIP)(t))return(0,T.isIP)(a)!==0&&(0,T.isIP)(t)!==0&&ho(t,a,
c);let l=s.replace(/^\*?\./,"");return l!==""&&(t===l||t.endsWith(`.${l}`))}function ho(e,t,n){let r=Fe(t)==="ipv6"?128:32,o=n===void 0?r:Number(n);if(!Number.isInteger(
o)||o<0||o>r)return!1;let i=new T.BlockList;return i.addSubnet(t,o,Fe(t)),i.check(e,Fe(e))}var je={};h(je,{malformed:()=>De,notJson:()=>tn,refusalOf:()=>_});function en({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.parse(e.toString("utf8"))}}catch{return}}function S({method:e,path:t},{base:n}){return`${e} ${n}${t}`}function De(e,t,n){return new d("answer-malformed",`Could not ${t.purpose} (${S(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function tn(e,t,n){return De(`the server answered ${e.status} with ${nn(e)}`,t,n)}function _(e){let{status:t,
headers:n}=e,r=n.date===void 0?{}:{date:m(n.date,40)},o=en(e);if(!o)return{status:t,message:nn(e),...r};let{message:i,error:s}=rn(o.json),a=mo(i)||"no reason wa\
s given";return{status:t,message:a,...typeof s=="string"?{error:m(s,80)}:{},...r}}function nn({body:e,headers:t}){let n=m(t["content-type"]??"",60).toLowerCase();
return e.length===0?"an empty body":n.includes("html")?"HTML, as a login page or a proxy would answer":/[/+]json\b/.test(n)?"JSON that is cut short or broken":n?
`content of the type ${n}, not JSON`:"content without a type, not JSON"}function mo(e){if(typeof e=="string")return m(e);if(!Array.isArray(e))return"";let t=e.slice(
0,10).map(n=>{let{path:r,message:o}=rn(n);return[Array.isArray(r)?r.filter(s=>typeof s=="string"||typeof s=="number").join("."):"",typeof o=="string"?o:"wrong"].
filter(Boolean).join(": ")});return m(t.join("; "))}function rn(e){return typeof e=="object"&&e!==null?e:{}}var Me={};h(Me,{clientWanted:()=>We,mayPassLater:()=>D,setbackOf:()=>go});var on="Set {client-certificate} and {client-key} to a certificate for clients, of an authority that the server at {domain} trusts, which has not expired. For a\
nother host there is no such setting.",yo=[[/^ENOTFOUND$/,"network-failed","yes","DNS does not know the host name","Check the spelling of the host ({domain} for\
 Infisical), and that this runner may look it up."],[/^EAI_/,"network-failed","yes","DNS did not answer","Check that this runner has a working DNS."],[/^ECONNREFUSED$/,
"network-failed","yes","the connection was refused","Check host and port ({domain} for Infisical), and that a service listens there."],[/^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
"network-failed","yes","the connection was cut before the whole answer had come","If the server asks for a client certificate (mTLS), check {client-certificate}\
: some cut the connection where they do not accept it."],[/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,"network-failed","yes","the host cannot be\
 reached","Check firewall and routes between this runner and the host, and whether a proxy is needed (HTTPS_PROXY)."],[/ALERT.*(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/,
"certificate-untrusted","no","the server wants a client certificate (mTLS), and got none that it accepts",on],[/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,"certificate\
-untrusted","no","the server's certificate does not hold at this time","Renew the server's certificate, and check this runner's clock."],[/ALTNAME|HOSTNAME_MISMATCH/,
"certificate-untrusted","no","the server's certificate is for another host name","Use a host name that the certificate holds ({domain} for Infisical)."],[/CERT|UNABLE_TO_|INVALID_CA|CRL/,
"certificate-untrusted","no","the server's certificate comes from an authority that this job does not trust","Set {ca-certificate} to that authority's certifica\
te. It holds for {domain} alone: for another host, set NODE_EXTRA_CA_CERTS to a file that has it, in the environment of the job."],[/^(EPROTO|ERR_SSL|ERR_TLS)/,
"network-failed","no","no TLS connection could be agreed on","Check that the port speaks https, and that no proxy or firewall takes TLS apart. If the server ask\
s for a client certificate (mTLS), set {client-certificate} and {client-key}."],[/^HPE_/,"answer-malformed","no","what came back is not HTTP","Check host and po\
rt ({domain} for Infisical)."],[/^ERR_(HTTP_)?INVALID|^ERR_UNESCAPED/,"settings-invalid","no","a header or the address holds a character that HTTP does not allo\
w","Check {extra-headers} and {access-token} for line breaks and other odd characters."]];function go(e){if(e instanceof d){let{code:s,message:a,fixes:c,refusal:l}=e,
f=l&&D(l.status)?"yes":"no";return{code:s,what:a,mayPass:f,fixes:c,...l?{refusal:l}:{}}}if(!xo(e))return{code:"internal",what:"this program made a mistake",mayPass:"\
no",cause:e};let[,t,n,r,o]=yo.find(([s])=>s.test(wo(e)))??[/./,"network-failed","yes","the connection failed"],i=e.hostname??(e.address&&`${e.address}:${e.port??
""}`);return{code:t,what:`${r} (${i?`${i}, `:""}${e.code})`,mayPass:n,fixes:o?[o]:[],cause:e}}var D=e=>[408,425,429,502,503,504].includes(e);function wo({code:e,
message:t}){let n=e==="EPROTO"?/\balert [a-z ]+/.exec(t)?.[0]:void 0;return n?`${e}_${n.toUpperCase().replaceAll(" ","_")}`:e}var We=()=>({code:"certificate-unt\
rusted",what:"the server wants a client certificate (mTLS), and got none that it accepts",mayPass:"no",fixes:[on]});function xo(e){return typeof e=="object"&&e!==
null&&"code"in e&&typeof e.code=="string"}var He={};h(He,{tunnelAgent:()=>Ro});var Eo=K(require("node:http"),1),Ue=K(require("node:https"),1),sn=require("node:tls");var Ke={};h(Ke,{credentialsFix:()=>ue,verdictOn:()=>ko});function ko(e,t,n){let{status:r,headers:o}=e,i=o["content-encoding"]??"identity";return i!=="identity"?{code:"answer-malformed",what:`the server answered in the\
 encoding ${m(i,40)}, which was not asked for`,mayPass:"no",fixes:["Have the proxy or gateway in between leave answers as they are."]}:r>=300&&r<400?bo(e,t,n):r===
407?{code:"proxy-refused",what:"the proxy wants other credentials (407)",mayPass:"no",fixes:[ue()]}:[400,495,496].includes(r)&&/SSL certificate/i.test(e.body.toString(
"latin1",0,2e3))?We():r>=500||D(r)?So(e):void 0}var ue=()=>"Put the user name and password of the proxy into its URL (HTTPS_PROXY): http://USER:PASSWORD@HOST:PO\
RT.";function bo({status:e,headers:t},{path:n},r){let o={code:"redirected",mayPass:"no"},i=t.location,s=i!==void 0&&URL.canParse(i,r.href)?new URL(i,r):void 0;if(!s||
!/^https?:$/.test(s.protocol))return{...o,what:`the server answered ${e}, a redirect without a usable target`,fixes:["For Infisical, check {domain}."]};let a=m(
s.origin+s.pathname),c=s.pathname.endsWith(n)?s.origin+s.pathname.slice(0,-n.length):void 0,l=c?`If that is the same Infisical, set {domain} to ${m(c)}`:"For In\
fisical, set {domain} to an address that answers by itself, without a login page or gateway in front";return{...o,what:`the server answered ${e} and points to ${a}\
, and no redirect is followed`,fixes:[`${l}.`]}}function So(e){let{status:t,headers:n}=e,r=_(e),o=t===429||t===500&&n["retry-after"]!==void 0,i=Ao(e,o,r.message),
s=o?"rate-limited":"server-failed",a=D(t)||n["retry-after"]!==void 0?"yes":t===500?"once":"no";return{code:s,what:`the server answered ${t}: ${r.message.replace(
/\.$/,"")}`,mayPass:a,refusal:r,...i===void 0?{}:{wait:i}}}function Ao({headers:e},t,n){let r=e["retry-after"];if(r!==void 0){if(/^\d+(\.\d+)?$/.test(r))return Number(
r)*1e3;let i=Date.parse(e.date??"")||Date.now(),s=Date.parse(r);if(!Number.isNaN(s))return Math.max(0,s-i)}if(!t)return;let o=/^\d+$/.exec(e["x-ratelimit-reset"]??
"")?.[0]??/try again in (\d+) seconds?/i.exec(n)?.[1];return o===void 0?void 0:Number(o)*1e3}function Ro(e){let t=new Set,n=new Ue.Agent(e.options),r=n.destroy.bind(n);return Object.assign(n,{createConnection(o,i){let s=vo(o,e,i);t.add(s),s.once("close",
()=>t.delete(s))},destroy(){t.forEach(o=>o.destroy()),r()}})}function vo(e,{proxy:t,trust:n,patience:r,clock:o},i){let s=fe(t),a=`${e.host.includes(":")?`[${e.host}\
]`:e.host}:${e.port}`,c=(t.protocol==="https:"?Ue:Eo).request({method:"CONNECT",...Qt(t),path:a,headers:{host:a,...s?{"proxy-authorization":s}:{}},agent:!1,...n?
{secureContext:n}:{}}),l=o.after(r,()=>{c.destroy(Object.assign(new Error("The proxy did not answer."),{code:"ETIMEDOUT"}))});return c.once("close",l),c.once("e\
rror",f=>i(f)),c.once("connect",({statusCode:f=0},u)=>{f===200?i(null,(0,sn.connect)({...e,socket:u})):(u.destroy(),i($o(t,a,f)))}),c.end(),c}function $o(e,t,n){
let r=n===407?ue():`Have the proxy allow ${t}, or name the host in NO_PROXY if it is reached without one.`;return new d("proxy-refused",`the proxy ${e.host} ans\
wered ${n} to a connection to ${t}`,{fixes:[r],...D(n)?{refusal:{status:n,message:"the proxy did not let the connection through"}}:{}})}var Ge={};h(Ge,{withSigner:()=>kn});var an={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Be(e,t=an){let n=t.now()+e*1e3,r=new Set,o,i=s=>(o?s(o):
r.add(s),()=>r.delete(s));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:i,end(s){o||(o=s,r.forEach(a=>a(s)))},wait:s=>new Promise((a,c)=>{
let l=()=>{},f=i(u=>{l(),c(u)});o||(l=t.after(s,()=>{f(),a()}))})}}var wn=K(yn()),ze="Action=GetCallerIdentity&Version=2011-06-15",gn=e=>Buffer.from(e).toString("base64"),H=e=>`sts.${e}.amazonaws.com`;function xn(e,t,n){let{headers:r}=(0,wn.sign)(
{method:"POST",host:H(t),path:"/",service:"sts",region:t,headers:{Host:H(t),"Content-Type":"application/x-www-form-urlencoded; charset=utf-8","Content-Length":String(
ze.length),"X-Amz-Date":n.toISOString().replace(/[-:]|\.\d+/g,"")},body:ze},e);return{iamHttpRequestMethod:"POST",iamRequestBody:gn(ze),iamRequestHeaders:gn(JSON.
stringify(r))}}function kn(e,{title:t,region:n}){if(!(e instanceof d)||!e.refusal)return e;let{code:r,message:o,refusal:i,fixes:s,cause:a}=e,c=`The request was signed with AWS\
 credentials from ${t}, for the region ${n} (${H(n)}).`,l=i.status===500?[`Infisical answers so where AWS itself refused the signed request: check that the cred\
entials have not expired (aws sts get-caller-identity, in a step before this one), that this runner's clock is right, that ${n} is a region that the account has\
 switched on, and that Infisical can reach it.`]:[];return new d(r,`${o}
${c}`,{fixes:[...l,...s],refusal:i,cause:a})}var Ye={};h(Ye,{vouchByAws:()=>$n});var Io={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function me(e){let{code:t}=e;return typeof t=="string"?Io[t]??t:"reading fa\
iled"}var ye=e=>typeof e=="string"&&/^[\x21-\x7e]{1,16384}$/.test(e);function P({id:e,secret:t,token:n},r,o){for(let s of[t,n,e])typeof s=="string"&&s!==""&&o(s);let i=Object.
entries({"access key id":e,"secret access key":t,"session token":n||"none"}).filter(([,s])=>!ye(s)).map(([s])=>s);if(i.length>0||!ye(e)||!ye(t))throw k(`AWS cre\
dentials came from ${r}, but what came as ${i.join(" and ")} cannot be that.`,[`Look at what provides ${r}: nothing of what came is shown here.`]);return{accessKeyId:e,
secretAccessKey:t,...ye(n)?{sessionToken:n}:{}}}function k(e,t,n){return new d("token-unavailable",e,{fixes:t,cause:n})}var _o=["169.254.170.2","169.254.170.23","[fd00:ec2::23]","169.254.169.254","[fd00:ec2::254]"];function j(e,t){let n=URL.canParse(e)?new URL(e):void 0,r=n?.protocol===
"http:"&&(J(n.hostname)||_o.includes(n.hostname));if(n&&(n.protocol==="https:"||r))return n;throw k(`The address in ${t} is neither https nor one of this machin\
e's own, so no credentials go that way.`,[`Correct ${t}, or look for an earlier step that sets it for the job, and remove it.`])}function ge({body:e}){let t=Po(e.toString("utf8"));return{id:t.AccessKeyId,secret:t.SecretAccessKey,token:t.Token}}function Po(e){try{let t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:{}}catch{return{}}}var Fo="http://169.254.170.2",Sn={title:"a container's endpoint",find:e=>{let{AWS_CONTAINER_CREDENTIALS_RELATIVE_URI:t,AWS_CONTAINER_CREDENTIALS_FULL_URI:n}=e.env;
return t?bn(e,j(Fo+t,"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")):n?bn(e,j(n,"AWS_CONTAINER_CREDENTIALS_FULL_URI")):{lacks:"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\
 and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set"}}};async function bn(e,t){let{open:n,mask:r}=e,o=Lo(e),i=n(new URL(t.origin)),s={purpose:"get AWS credentia\
ls of the container",method:"GET",path:t.pathname,query:Object.fromEntries(t.searchParams),...o?{headers:{authorization:o}}:{},maxBytes:64*1024},a=await i.ask(s);
if(a.status!==200)throw k(`Could not ${s.purpose} (${S(s,i)}): the answer was ${a.status}.`,["Check that the task or the service account of the pod has a role, \
and that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE (or AWS_CONTAINER_AUTHORIZATION_TOKEN) is what the platform set for this container."]);return{keys:P(ge(a),"the \
container's endpoint",r)}}function Lo({env:e,read:t,mask:n}){let{AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE:r,AWS_CONTAINER_AUTHORIZATION_TOKEN:o=""}=e,i=o.trim();try{
r&&(i=t(r,64*1024).trim())}catch(s){throw k(`The file in AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read: ${me(s)}.`,["Check the path, and that the user t\
hat runs this job may read it."],s)}return i&&n(i),i}var An={title:"the environment",find({env:e,mask:t}){let[n="",r="",o=""]=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"].map(a=>e[a]?.trim());
if(!n&&!r)return{lacks:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"};if(n&&r)return{keys:P({id:n,secret:r,token:o},"the environment",t)};let[i,s]=n?
["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY"]:["AWS_SECRET_ACCESS_KEY","AWS_ACCESS_KEY_ID"];throw r&&t(r),k(`${i} is set in the environment, but ${s} is not.`,[
"Set both, and AWS_SESSION_TOKEN with temporary credentials; or none, so that another place is looked at.","On GitHub an expression such as ${{ secrets.NAME }} \
gives an empty text where there is no such secret."])}};var En=2,Do="/latest/meta-data",Rn={title:"an EC2 instance's role",async find(e){let{env:t,open:n}=e;if(t.AWS_EC2_METADATA_DISABLED?.toLowerCase()==="true")return{
lacks:"AWS_EC2_METADATA_DISABLED is true"};let r=t.AWS_EC2_METADATA_SERVICE_ENDPOINT,o=r?j(r,"AWS_EC2_METADATA_SERVICE_ENDPOINT"):new URL("http://169.254.169.25\
4"),i=n(o),s=await jo(i,e);return typeof s=="string"?Wo(i,s,e):s}};async function jo(e,{deadline:t,mask:n}){let r=e.within(Be(Math.min(En,t.left()/1e3),t.clock)),
o;try{o=await r.ask({purpose:"look for EC2's metadata service",method:"PUT",path:"/latest/api/token",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"60"},maxBytes:4096,
retry:!1})}catch(s){if(!(s instanceof d)||t.reason())throw s;return{lacks:`no metadata service answers ${s.code==="timed-out"?`within ${En} seconds`:"as EC2 doe\
s"} at ${e.base}`}}let i=o.body.toString("utf8").trim();return o.status!==200||!/^[\x21-\x7e]+$/.test(i)?{lacks:`what answers at ${e.base} is not EC2's metadata\
 service (status ${o.status})`}:(n(i),i)}async function Wo(e,t,{mask:n}){let r=l=>e.ask({purpose:"read the instance's role from EC2's metadata service",method:"\
GET",path:Do+l,headers:{"x-aws-ec2-metadata-token":t},maxBytes:65536}),o=await r("/iam/security-credentials/"),i=o.body.toString("utf8").trim().split(`
`)[0]??"";if(o.status!==200||!/^[\w+=,.@-]{1,128}$/.test(i))return{lacks:"the instance has no role"};let s=await r(`/iam/security-credentials/${i}`);if(s.status!==
200)throw k(`EC2's metadata service (${e.base}) names the role ${i}, but answered ${s.status} for its credentials.`,["In AWS, look at the instance's profile, an\
d at the trust policy of its role: it must name ec2.amazonaws.com."]);let a=P(ge(s),`EC2's metadata service (the role ${i})`,n),c=await r("/placement/region");return{
keys:a,...c.status===200?{region:c.body.toString("utf8").trim()}:{}}}function we(e,t="us-east-1"){let n=(e.AWS_REGION||e.AWS_DEFAULT_REGION||t).trim();if(/^[a-z0-9-]{1,20}$/.test(n))return n;throw k("The region in AWS_REGION or A\
WS_DEFAULT_REGION is no name of an AWS region.",["Write it as AWS does, such as eu-central-1."])}var Mo=64*1024,vn={title:"a web identity",find:e=>{let{AWS_WEB_IDENTITY_TOKEN_FILE:t,AWS_ROLE_ARN:n}=e.env;if(!t)return{lacks:`AWS_WEB_IDENTITY_TOKEN_FILE is no\
t set${n?", although AWS_ROLE_ARN is":""}`};if(n)return Ko(e,n,Uo(e,t));throw k("AWS_WEB_IDENTITY_TOKEN_FILE is set in the environment, but AWS_ROLE_ARN is not.",
["Set AWS_ROLE_ARN to the ARN of the role that the token is for."])}};async function Ko({env:e,open:t,mask:n},r,o){n(o);let i=e.AWS_ENDPOINT_URL_STS,s=i?j(i,"AW\
S_ENDPOINT_URL_STS"):new URL(`https://${H(we(e))}`),a=t(s),c={purpose:"assume the role in AWS_ROLE_ARN",method:"POST",path:"/",headers:{accept:"text/xml"},form:{
Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:r,RoleSessionName:e.AWS_ROLE_SESSION_NAME||"infisical-ci",WebIdentityToken:o},maxBytes:64*1024},
l=await a.ask(c);if(l.status!==200)throw k(`Could not ${c.purpose} (${S(c,a)}): AWS answered ${l.status}: ${Ho(l)}.`,["In AWS, look at the role's trust policy: \
it must allow sts:AssumeRoleWithWebIdentity to the token's issuer, for its subject and its audience; and the token in AWS_WEB_IDENTITY_TOKEN_FILE must not have \
expired."]);let f=l.body.toString("utf8"),u={id:Z(f,"AccessKeyId"),secret:Z(f,"SecretAccessKey"),token:Z(f,"SessionToken")};return{keys:P(u,"STS's AssumeRoleWit\
hWebIdentity",n)}}function Uo({read:e},t){let n;try{n=e(t,Mo).trim()}catch(r){throw k(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${m(t,200)}, cannot be read: ${me(
r)}.`,["Check the path, and that the user that runs this job may read it."],r)}if(n)return n;throw k(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${m(t,200)}, is e\
mpty.`,["Look at what writes the file: it must have done so before this step."])}function Z(e,t){return new RegExp(`<${t}>\\s*([^<&]{1,20000}?)\\s*</${t}>`).exec(
e)?.[1]}function Ho({body:e}){let t=e.toString("utf8"),n=[Z(t,"Code"),Z(t,"Message")].filter(r=>r!==void 0);return m(n.join(", ")||"it gave no reason").replace(
/\.$/,"")}var Bo=[An,vn,Sn,Rn];async function $n(e){let{keys:t,region:n,title:r}=await qo(e),o=we(e.env,n),i=xn(t,o,new Date);return e.mask(i.iamRequestHeaders),{request:i,
title:r,region:o}}async function qo(e){let t=[];for(let{title:n,find:r}of Bo){let o=await r(e);if("keys"in o)return{...o,title:n};t.push(`
  ${n}: ${o.lacks}`)}throw k(`There are no AWS credentials for {method}: aws-iam. Looked at, in this order:${t.join("")}`,["On EC2, ECS or EKS, give the instanc\
e, the task or the service account a role. In a container on EC2, the instance must let its metadata service's answers go one hop further (HttpPutResponseHopLim\
it: 2).","Elsewhere, get credentials in a step before this one, such as aws-actions/configure-aws-credentials. Files below ~/.aws are not read: `aws configure e\
xport-credentials --format env-no-export` prints what is in them as variables."])}var Ve={};h(Ve,{stepTokenMissing:()=>zo});function zo(e){let t=`Add this to the step in bitbucket-pipelines.yml:
    - step:
        oidc: true
Its audience is then the workspace's own (ari:cloud:bitbucket::workspace/...), which others may trust too.`,n=`Add this to the step in bitbucket-pipelines.yml${e===
void 0?" for an audience of your own":""}:
    - step:
        oidc:
          audiences:
            - ${e??"infisical-acme"}`;return new d("token-unavailable","Bitbucket gave this step no token: BITBUCKET_STEP_OIDC_TOKEN is not set, because the ste\
p does not ask for it.",{fixes:e===void 0?[t,n]:[n]})}var Je={};h(Je,{toolFixes:()=>Go});function Go(){return["The step needs `buildkite-agent` on its PATH, and the variables by which the agent knows its job (BUILD\
KITE_JOB_ID, BUILDKITE_AGENT_ACCESS_TOKEN). In a container it has neither by itself. With the docker plugin:\n    mount-buildkite-agent: true","An old agent doe\
s not know `oidc`: update buildkite-agent."]}var Xe={};h(Xe,{mintFixes:()=>Vo,tokenMissing:()=>Yo});var Tn=()=>'Builds of forked pull requests get no token, unless the project says otherwise: Project Settings, Advanced, "Pass secrets to builds from forked pull\
 requests". Then anybody who opens one gets it too: rather skip this step for them.';function Yo(e){return new d("token-unavailable",`CircleCI gave this job no \
token: ${e} is not set, or has expired.`,{fixes:[Tn(),"Set {audience} to a text of your own: then the token is minted for it, by `circleci run oidc get`.","If t\
he token is in another variable, give its name as {token-env}, and {token-source}: circleci. A CircleCI server gives tokens from version 4.4 on."]})}function Vo(){
return[Tn(),"The `circleci` command must be on the PATH of this step. CircleCI puts it into every job; a step that runs in a container of its own, or another PA\
TH, hides it.","Without {audience} the token that CircleCI put into the job is used, for as long as it holds (an hour)."]}var Qe={};h(Qe,{addressUnsafe:()=>Jo,refused:()=>Xo});function Jo(e){return new d("token-unavailable",`The address of ${e}'s token endpoint (ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent t\
o it.`,{fixes:["Look for an earlier step that writes ACTIONS_ID_TOKEN_REQUEST_URL to GITHUB_ENV, and remove it."]})}function Xo(e,t,n,r){let{status:o,message:i}=_(
e);return new d("token-unavailable",`Could not ${t.purpose} (${S(t,n)}): ${r}'s token endpoint answered ${o}: ${i.replace(/\.$/,"")}.`,{fixes:["The bearer that \
the runner gave this job was not accepted: run the job again. It is valid while the job runs, and for this job alone."]})}var Ze={};h(Ze,{openIdConnectMissing:()=>Qo});function Qo(e){let t=e.FORGEJO_ACTIONS!=="true",n="Add this to the job (or to the workflow, above `jobs:`):\n    enable-openid-connect: true\nForgejo knows nothin\
g of `permissions: id-token: write`, which GitHub wants.",r="Both Forgejo and its runner must be new enough to know `enable-openid-connect`: ask who runs them.",
o="Gitea gives jobs no such token: take one from elsewhere, by {token-env}, {token-file} or {token-command}, or log in by {method}: universal.";return new d("to\
ken-unavailable",`${t?"This runner":"Forgejo"} gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not \
both set)${t?"":", because its workflow does not ask for that"}.`,{fixes:t?[o,n]:[n,r]})}var et={};h(et,{permissionMissing:()=>Zo});function Zo(e){let t=e.GITHUB_EVENT_NAME==="pull_request"||e.GITHUB_ACTOR==="dependabot[bot]",r=[`Add this to the job (or to the workflow, above \`jobs:\`):
    permissions:
      id-token: write
      contents: read`,"In a reusable workflow the caller must grant `id-token: write` too: a called workflow never has more than its caller.","Pull requests fro\
m forks and Dependabot's runs get no token, whatever the workflow says: skip this step for them, with `if: github.event.pull_request.head.repo.fork != true && g\
ithub.actor != 'dependabot[bot]'`."];return new d("token-unavailable","GitHub gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_\
ID_TOKEN_REQUEST_TOKEN are not both set), because the job lacks the permission `id-token: write`.",{fixes:t?[...r.slice(2),...r.slice(0,2)]:r})}var tt={};h(tt,{idTokenMissing:()=>ei});function ei(e,t="https://app.infisical.com"){return new d("token-unavailable",`GitLab gave this job no token: the variable ${e} is not set.`,{fixes:[`Add this t\
o the job; \`aud\` is the same text as Audiences of the identity:
    id_tokens:
      ${e}:
        aud: ${t}`,"A job that takes its script by `!reference` does not get the id_tokens with it: `extends` the hidden job, or take them by `!reference` too. \
`default: id_tokens` holds for jobs that have none of their own.","If the token has another name, give that as {token-env}. id_tokens need GitLab 15.7 or newer."]})}var nt={};h(nt,{addressUnreadable:()=>ni,audienceMissing:()=>ti,refused:()=>ri});function ti(){return new d("settings-invalid","{audience} is missing: Google's metadata server gives no token without one.",{fixes:["Set {audience} to a text of\
 your own, and Audiences of the identity to the same."]})}function ni(){return new d("settings-invalid","The environment variable GCE_METADATA_HOST is not a hos\
t.",{fixes:["Leave GCE_METADATA_HOST out, or set it to HOST or HOST:PORT of the metadata server."]})}function ri(e,t,n){let{status:r,message:o}=_(e);return new d(
"token-unavailable",`Could not ${t.purpose} (${S(t,n)}): the metadata server answered ${r}: ${o.replace(/\.$/,"")}.`,{fixes:["Run the machine or the build as a \
service account of your own (404: it has none). In Cloud Build, set `serviceAccount:` in cloudbuild.yaml.","On GKE, bind the Kubernetes service account to one o\
f Google (Workload Identity Federation for GKE)."]})}var rt={};h(rt,{anotherAudience:()=>ii,notProjected:()=>oi});var On=e=>`Project a token with an audience of its own into the pod, and point {token-file} at it:
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
With {token-file}: /var/run/secrets/infisical/token.`;function oi(e,t="infisical-acme",n){let r=n instanceof d?n:void 0;return new d("token-unavailable",r?.message??
`The file ${e} gave no token.`,{fixes:["Check that this runs inside of the pod, and that the pod does not say `automountServiceAccountToken: false`.",On(t)],cause:n})}
function ii(e,t){return new d("token-unavailable",`The service account's token in ${e} is not for ${JSON.stringify(t)} ({audience}), so it is sent to nobody: th\
e one that every pod has is for the API server of its cluster.`,{fixes:[On(t),"With {method}: kubernetes it is that very token which Infisical checks: leave {au\
dience} out."]})}var ot={};h(ot,{audienceUnquotable:()=>ci,notMinted:()=>si,printedNone:()=>ai});function si(e,t,n){let r=t instanceof d?t:void 0,o=(r?.message??`${e} could not be run.`).replace("{token-command}",`\`${e}\``);return new d("token-unavailable",
o,{fixes:[...n,...r?.fixes??[]],cause:t})}function ai(e,t,n){return new d("token-unavailable",`\`${e}\` should print a token, and printed ${t?"something else":"\
nothing"}.`,{fixes:n})}function ci(e){return new d("settings-invalid",`{audience} is ${JSON.stringify(m(e,80))}, which is not put on a command line: it is hande\
d to the platform's own tool.`,{fixes:["Take an audience of letters, digits and . _ ~ : / ? # @ + = , - (such as infisical-acme)."]})}var st={};h(st,{audienceIdle:()=>wi,contradicted:()=>hi,noneFits:()=>gi,sourceMissing:()=>yi,sourceUnknown:()=>mi});function it(e,t){return[e?.aud].flat().includes(t)}var li=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,di=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,fi=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
ui=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],pi=/^(?!\s*::)(?:(?!##)[ -~])*$/;function Cn(e){if(e.length<=8e3&&pi.test(e))return e;let t=e.slice(0,2*8e3).
replace(li,"").replace(di," | ").replace(/\t/g," ").replace(fi,"?"),n=ui.reduce((r,[o,i])=>r.replace(o,i),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var xe=(e,t)=>new d("settings-invalid",e,{fixes:[t]});function hi(e,t){return xe(`{token-source} is ${e}, yet {token-${t}} is given, which is for {token-source}\
: ${t}.`,"Keep one of the two.")}function mi(e,t){return xe(`{token-source} is ${JSON.stringify(e)}, and no source has that name.`,`Take one of ${t.join(", ")}.`)}
function yi(e){return xe(`{method}: ${e} takes a token of its own kind, which this step does not fetch by itself.`,"Say where that token is, by {token-file}, {t\
oken-env} or {token-command}.")}function gi(e,t){return xe(e.length>0?`Several sources could vouch for this job: ${e.join(", ")}.`:"No platform that could vouch\
 for this job was recognised here.",`Say which with {token-source}: one of ${(e.length>0?e:t).join(", ")}.`)}function wi({audience:e,audienceFrom:t="whoever mad\
e the token",title:n},r,o){if(it(o,r))return;let i=[o?.aud].flat().filter(c=>typeof c=="string"),s=e==="fixed"?`a token from ${n} has one audience alone`:`the a\
udience of a token from ${n} is chosen by ${t}`,a=i.length>0?`, and this one is for ${Cn(i.join(", "))}`:"";return`{audience} has no effect: ${s}${a}. Make ${e===
"fixed"?"Audiences of the identity":"the two"} the same text.`}var gt={};h(gt,{explain:()=>Wi,toFailure:()=>Mi});var w={expects:"a text",read:e=>e},xi=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),O={expects:"true or false",read:e=>xi.get(e.toLowerCase())};function ke(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function Nn(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Fn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var at={expects:"a list, with co\
mmas or line ends between its items",read:e=>Fn(e)},be={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},Se={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},In={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},_n={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let i=r.toLowerCase(),
s=t.get(i);t.set(i,s===void 0?o:`${s}, ${o}`)}return Object.fromEntries(t)}},Pn={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function Fn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var y=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),g=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),ki=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],ct={identityId:y("essential",be),clientId:y("essential",w),clientSecret:y("essential",w,{secret:!0}),projectSlug:y("\
essential",Se),projectId:y("essential",w),environment:y("essential",Se,{aliases:["envSlug"]}),secretPath:g("essential",In,"/"),secrets:y("essential",w,{verbatim:!0}),
domain:g("essential",w,"https://app.infisical.com"),method:y("essential",C(...ki)),audience:y("essential",w,{aliases:["oidcAudience"]}),tokenSource:y("identity",
w),tokenEnv:y("identity",w),tokenFile:y("identity",w),tokenCommand:y("identity",w),organizationSlug:y("identity",Se),accessToken:y("identity",w,{secret:!0}),allowHttp:g(
"identity",O,!1),subject:y("identity",w),audiences:y("identity",w),claims:y("identity",Pn),recursive:g("selection",O,!1),includeImports:g("selection",O,!0),tagSlugs:y(
"selection",at),secretName:y("selection",w),envPrefix:g("selection",w,""),envSuffix:g("selection",w,""),nameCase:g("selection",C("keep","upper","lower","env"),"\
keep"),onDuplicate:g("selection",C("error","first","last"),"error"),onUnsafeName:g("selection",C("error","skip"),"error"),onEmpty:g("selection",C("error","warn",
"ignore"),"error"),exportType:g("delivery",Nn("env","output","file","none"),["env"]),fileOutputPath:y("delivery",w),fileFormat:g("delivery",C("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:g("delivery",O,!1),allowOutside:g("delivery",O,!1),maskMinLength:g("delivery",ke(1,100),4),maskExempt:g("deliver\
y",at,[]),exportAccessToken:g("delivery",O,!1,{aliases:["exportToken"]}),revoke:g("delivery",O,!0),summary:g("delivery",C("failure","always","never"),"failure"),
dryRun:g("delivery",O,!1),caCertificate:y("network",w),clientCertificate:y("network",w),clientKey:y("network",w,{secret:!0}),extraHeaders:g("network",_n,{},{secret:!0}),
timeout:g("network",ke(1,3600,"seconds"),30),retryDeadline:g("network",ke(1,86400,"seconds"),120)},Ic=Object.keys(ct);var mt={};h(mt,{isBelow:()=>A,readRules:()=>Qn,scopeOf:()=>E});var lt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,Ae=new RegExp(lt.source,"gu"),dt=e=>Array.from(e);var bi=/"(?:[^"\\]|\\.)*"/g;function Dn(e){let t=e.replace(bi,Vr=>"\0".repeat(Vr.length)),n=Ee({text:e,plain:t,at:0}),[r,o]=Ln(n,n.plain.indexOf("->"),2),i=r.plain.
startsWith("!"),s=Ee(b(r,i?1:0)),a=s.plain.indexOf(":"),c=a<0?void 0:b(s,0,a),l=b(s,a+1),f=l.plain.endsWith("?"),u=f?b(l,0,-1):l,[p,Ne]=Ln(u,u.plain.indexOf("#"),
1),Dt=p.plain.startsWith("/"),jt=F(Dt?b(p,1):p,"/"),Yr=jt.pop()??p;return{whole:n,out:i,left:Ee(r),scope:c,place:p,absolute:Dt,folders:jt,name:Yr,field:Ne,optional:f,
target:o&&Ee(o)}}function b({text:e,plain:t,at:n},r,o){return{text:e.slice(r,o),plain:t.slice(r,o),at:n+r}}function F(e,t){let n=0;return e.plain.split(t).map(r=>{
let o=n;return n+=r.length+t.length,b(e,o,o+r.length)})}function Ln(e,t,n){return t<0?[e,void 0]:[b(e,0,t),b(e,t+n)]}function Ee(e){let t=e.plain.length-e.plain.
trimStart().length;return b(e,t,t+e.plain.trim().length)}function B({text:e,plain:t}){if(!t.includes("\0"))return e;try{let n=JSON.parse(e);return typeof n=="st\
ring"?n:void 0}catch{return}}var Si=/^[\w-]{1,64}$/;function jn({scope:e,place:t,absolute:n,folders:r,name:o}){if(!e)return;let i=t.plain.indexOf(":");if(i>=0)return[t.at+i,"there is a seco\
nd `:`, which no name in Infisical holds. Write project/environment:/folder/KEY."];let s=F(e,"/"),a=s.at(-1)??e;if(a.text==="")return[a.at,"the environment befo\
re the `:` is empty. Write its slug, such as prod:/db/KEY, or leave the `:` out for {environment}."];if(s.length>2||s.length===2&&s[0]?.text==="")return[e.at,"b\
efore the `:` stands an environment, or a project and an environment: prod:/db/KEY or shop/prod:/db/KEY."];for(let c of s)if(!Si.test(c.plain))return[q(c,/[^\w-]/),
`the ${c===a?"environment":"project"} is no slug: letters, digits, \`-\` and \`_\`, 64 at most, as Infisical shows it in the settings of the project.`];return!n&&
r.length===0&&o.text===""?[t.at,"after the `:` stands what to load: prod:/db/KEY, or prod:/db/* for a whole folder."]:void 0}function Wn({folders:e}){for(let t of e){
if(t.text==="")return[t.at,"two slashes follow each other. Write one."];if(/^\.+$/.test(t.text))return[t.at,`\`${t.text}\` is no folder here. Begin with a slash \
for a folder from the root of the environment: /db/KEY.`];let n=t.plain.indexOf("*");if(n>=0)return[t.at+n,"a `*` stands at the end alone: /db/*, /db/PRE_* or /\
db/** (with all folders below). Write a rule for each folder."];if(!/^[\w-]+$/.test(t.plain))return[q(t,/[^\w-]/),"the name of a folder has letters, digits, `-`\
 and `_` alone, as in Infisical."]}}function q(e,t){return b(e,Math.max(0,e.plain.search(t))).at}var ut=/^[\p{L}\p{M}\p{N}_.-]+$/u,Ai=/[^\p{L}\p{M}\p{N}_.-]/u,pt=/^[\p{L}\p{M}\p{N}_-]+$/u,Ei=/[^\p{L}\p{M}\p{N}_-]/u,ft=32;function Kn({name:e,place:t,left:n}){
if(e.text===""){let i=t.text.replace(/\/$/,"");return[Math.max(n.at,e.at-1),`a slash ends no rule. Write ${i}/* for the secrets of the folder, ${i}/** for all b\
elow too, or ${i}/KEY for one.`]}if(e.plain==="**")return;let r=e.plain.indexOf("*");if(e.plain.endsWith("**"))return[e.at+r,"`**` stands alone after a slash: /\
db/** loads /db and all folders below it. Keys that begin alike are PRE_*."];if(r>=0&&r<e.plain.length-1)return[e.at+r,'a `*` stands at the end alone: /db/* or \
/db/PRE_*. A key that holds a `*` stands in double quotes: /db/"a*b".'];let o=r<0?e:b(e,0,-1);return o.text===""?void 0:Ri(o,r>=0)}function Ri(e,t){if(!e.plain.
includes("\0"))return ut.test(e.plain)?Mn(e.text,t,e.at):[q(e,Ai),`this sign needs double quotes around the key: ${JSON.stringify(e.text)}.`];let n=/^\0+$/.test(
e.plain)?B(e):void 0;return n===void 0?Un(e):n===""?[e.at,"the key between the double quotes is empty."]:/[:/]/.test(n)?[e.at,"no key in Infisical holds `:` or \
`/`. What stands in double quotes is the key alone, without its folder."]:new RegExp("\\p{Cs}","u").test(n)?[e.at,vi]:Mn(n,t,e.at)}var vi="half a character (\\ud\
800 to \\udfff) stands alone in this key. Write both halves.";function Mn(e,t,n){return!t&&/^\.\.?$/.test(e)?[n,`\`${e}\` can be no key. Write the key of the sec\
ret, as Infisical shows it.`]:void 0}var Un=({at:e})=>[e,'this is no text as JSON writes it: the whole name stands between two double quotes, a double quote is \
`\\"` and a backslash `\\\\`.'];function Hn({field:e,name:t,out:n}){if(!e)return;let r=e.at-1;if(n)return[r,"a secret is left out as a whole. Take the `#` and t\
he field out."];if(t.plain.endsWith("*"))return[r,"a field is taken of one secret. Write its key in the place of the `*`: /db/KEY#field."];let o=e.plain.indexOf(
"#");if(o>=0)return[e.at+o,"there is a second `#`. Fields inside of fields have dots between them: #a.b; a field with a `#` stands in double quotes."];let i=F(e,
".");if(i.length>ft)return[i[ft]?.at??r,`a way into a value has ${ft} steps at most.`];for(let s of i){if(s.text==="")return[s.at,"a field is missing here: /gcp\
/CREDENTIALS#client_email, or #a.0.b through objects and lists."];let a=s.plain.includes("\0");if(a&&(!/^\0+$/.test(s.plain)||B(s)===void 0))return Un(s);if(!a&&
!pt.test(s.plain))return[q(s,Ei),`this sign needs double quotes around the field: #${JSON.stringify(s.text)}.`]}}function Bn({target:e,out:t,name:n}){if(!e)return;
if(t)return[e.at,"what is left out gets no name. Take the `->` and what follows out."];if(e.text==="")return[e.at,"the new name is missing after `->`: /db/KEY -\
> NAME, or /db/* -> DB_*."];let r=n.plain.endsWith("*"),o=e.plain.match(/\*+/g)??[],i=e.at+e.plain.indexOf("*");return/^[\w.*-]+$/.test(e.plain)?r&&o.length===0?
[e.at,`many secrets would get one name. Write where each key goes: -> ${e.text}_*.`]:!r&&o.length>0?[i,"this rule loads one secret: write its name without a `*`\
."]:o.length>1||(o[0]?.length??0)>2?[i,"one `*` (the key), or one `**` (folders and key), is all that a new name takes."]:o[0]==="**"&&n.plain!=="**"?[i,"a `**`\
 stands for the folders below and the key, and this rule loads one folder: write `*`."]:void 0:[q(e,/[^\w.*-]/),"a new name has letters, digits, `_`, `-` and `.\
` alone, without quotes. What a shell reads has letters, digits and `_`."]}var ht=1e3,$i=[(e,t)=>t.length>ht?[ht,`the line has ${t.length} characters, and a rule has ${ht} at most.`]:void 0,(e,t)=>{let n=lt.exec(t.replaceAll("	"," "));
if(!n)return;let r=(n[0].codePointAt(0)??0).toString(16).padStart(4,"0");return[n.index,`a character stands here that cannot be seen (U+${r.toUpperCase()}). Tak\
e it out; in a key in double quotes it is written \\u${r}.`]},({whole:e,target:t})=>t===void 0&&/(?:^|\s)-$/.test(e.plain)?[e.at+e.text.length-1,"the rule ends \
in `-`: a shell took the `>`, and what follows it as the name of a file. Put the rule in single quotes: '/db/KEY -> NAME'."]:void 0,({whole:e})=>/^-\s/.test(e.plain)?
[e.at,"the line begins with `-`, but rules are lines of one text, not a YAML list. Leave the `-` out."]:void 0,({whole:e})=>{let t=e.plain.indexOf('"');return t<
0?void 0:[e.at+t,'this double quote has no other to end it. Inside of a quoted key it is written `\\"`.']},({whole:e})=>{let t=e.plain.search(/\s#/);return t<0?
void 0:[e.at+t+1,"a comment stands in a line of its own. Put it above the rule, and begin that line with `#`."]},({left:e,target:t})=>e.text.replace(/^!/,"").trim()===
""?[e.at,t===void 0?"after `!` stands what to leave out: !/db/KEY or !/db/PRE_*.":"before `->` stands what to load: /db/KEY -> NAME."]:void 0,({left:e,out:t})=>{
let n=t?e.plain.length-e.plain.slice(1).trimStart().length:0,r=e.plain.slice(n).search(/\s/);return r<0?void 0:[e.at+n+r,'a rule has no blank but around `->`. A\
 new name is written /db/KEY -> NAME; a key with a blank stands in double quotes: /db/"my key" -> NAME.']},jn,({place:e,field:t})=>{let n=[e,...t?[t]:[]].find(({
plain:r})=>r.includes("?"));return n?[n.at+n.plain.indexOf("?"),"a `?` stands once, at the end of what is loaded: /db/KEY? or /db/KEY#field?."]:void 0},Wn,Kn,Hn,
({out:e,optional:t,left:n})=>e&&t?[n.at+n.text.length-1,"what is left out needs no `?`: it may be missing anyway. Take the `?` out."]:void 0,Bn];function qn(e,t){
for(let n of $i){let r=n(t,e);if(r)return r}}var zn=1e3;function Yn(e){let t=[],n=[];for(let[r,o]of e.split(/\r\n|\r|\n/).entries()){let i=o.trim();if(i===""||i.startsWith("#"))continue;let s=r+1,a=([f,u])=>{
n.push(Ni(o,s,f,u))};if(t.length+n.length===zn){a([0,`there are more than ${zn} rules. Load whole folders with \`*\`, or in several steps.`]);break}let c=Dn(o),
l=qn(o,c);l?a(l):t.push({rule:Ti(c),number:s,text:i})}return{lines:t,mistakes:n}}function Ti({out:e,scope:t,absolute:n,folders:r,name:o,field:i,optional:s,target:a}){
let[c,l]=t?F(t,"/").toReversed():[];return{out:e,project:l?.text,environment:c?.text,absolute:n,folders:r.map(f=>f.text),...Oi(o),field:i&&F(i,".").map(f=>B(f)??
""),optional:s,target:a?.text}}function Oi(e){if(e.plain==="**")return{kind:"below",name:""};let t=e.plain.endsWith("*");return{kind:t?"many":"one",name:B(t?b(e,
0,-1):e)??""}}var Ci=60,Gn=40;function Ni(e,t,n,r){let o=dt(e),i=dt(e.slice(0,n)).length,s=Math.max(0,i-Ci),a=o.slice(s,i+Gn).join("").replaceAll("	"," ").replace(
Ae,"·"),c=s>0?"…":"",l=o.length>i+Gn?"…":"",f=`${" ".repeat(c.length+i-s)}^`;return{line:t,column:i+1,text:r,shown:`${c}${a.trimEnd()}${l}
${f}`}}function Vn(e){let{out:t,project:n,environment:r,absolute:o,folders:i,field:s,optional:a,target:c}=e,l=r===void 0?"":`${n===void 0?"":`${n}/`}${r}:`,f=[...i,Ii(
e)].join("/");return[t?"!":"",l,o?"/":"",f,s?ee(s):"",a?"?":"",c===void 0?"":` -> ${c}`].join("")}function ee(e){return`#${e.map(t=>pt.test(t)?t:Jn(t)).join(".")}`}
function Ii({kind:e,name:t}){if(e==="below")return"**";let n=t===""||ut.test(t)&&t!=="-"?t:Jn(t);return e==="many"?`${n}*`:n}function Jn(e){return JSON.stringify(
e).replace(Ae,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function Qn(e,t){let{lines:n,mistakes:r}=Yn(e),o=n.filter(({rule:l})=>!l.out),i={load:o.map(l=>Xn(l,t)),leaveOut:n.filter(({rule:l})=>l.out).map(l=>Xn(l,t))},s=[
...r.map(({line:l,column:f,text:u,shown:p})=>Re(`line ${l}, column ${f}: ${u}
${p}`)),...r.length===0?Fi(i):[],...Di(t)],a=l=>o.every(({rule:f})=>f[l]!==void 0),c={...a("environment")?{environment:""}:{},...a("project")&&t.projectId===void 0?
{projectSlug:""}:{}};return{rules:i,problems:s,spare:c}}var Re=e=>({name:"secrets",text:e});function Xn({rule:e,number:t},n){let{project:r,kind:o,name:i,field:s,
optional:a,target:c}=e,{environment:l,path:f}=_i(e,n),u=r===void 0||r===n.projectSlug||r===n.projectId,p={...e,environment:l,project:u?void 0:r,absolute:!0,folders:Zn(
f)};return{environment:l,path:f,recursive:o==="below",text:Vn({...p,optional:!1,target:void 0}),line:t,...a?{optional:a}:{},...u?{}:{project:Pi(r),owner:r},...o===
"one"?{key:i}:{prefix:i},...s===void 0?{}:{field:s},...c===void 0?{}:{target:c}}}function _i({environment:e,absolute:t,folders:n},r){let o=t?n:[...Zn(r.secretPath),
...n];return{environment:e??r.environment??"",path:`/${o.join("/")}`}}var Zn=e=>e.split("/").filter(t=>t!=="");function Pi(e){let t=be.read(e);return t===void 0?
{slug:e}:{id:t}}function Fi({load:e,leaveOut:t}){return e.length===0&&t.length===0?[Re("holds no rule. Write what to load, one rule a line, such as /db/KEY -> N\
AME; without {secrets}, all of {secret-path} is loaded.")]:e.length===0?[Re("only leaves out (`!`), and says nowhere what to load. Add a rule such as /db/*.")]:
t.filter(n=>!e.some(r=>r.key===void 0&&Li(r,n))).map(({line:n=0,text:r,environment:o,path:i})=>Re(`line ${n}: ${r} leaves nothing out, since no rule with a \`*\` \
loads ${o}:${i}. Correct it, or take it out: what has no rule is not loaded anyway.`))}function Li(e,t){return E(e)!==E(t)?!1:e.path===t.path||e.recursive&&A(t.
path,e.path)||t.recursive&&A(e.path,t.path)}function A(e,t){return e!==t&&e.startsWith(t==="/"?"/":`${t}/`)}function E({project:e,environment:t}){return JSON.stringify(
[e,t])}function Di({secretName:e,recursive:t}){return[...e===void 0?[]:[{name:"secretName",text:`has no place beside {secrets}: write the secret as a rule there\
, such as /db/${e}, and take {secret-name} out.`}],...t?[{name:"recursive",text:"has no place beside {secrets}: there, /db/** loads a folder with all below. Tak\
e {recursive} out."}]:[]]}var yt={};h(yt,{distance:()=>ve,unknownName:()=>er});function er(e,t){let n=t.map(r=>({candidate:r,far:ve(e.toLowerCase(),r)})).filter(({far:r})=>r<=3).sort((r,o)=>r.
far-o.far)[0];return`is no setting of this step. ${n?`Did you mean ${n.candidate}?`:"Take it out, or look its name up in the table of settings."}`}function ve(e,t){
let n=Array.from({length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=t.length;i++){let s=(n[i-1]??0)+(e[r-1]===t[i-1]?0:1);o.push(
Math.min(s,(n[i]??0)+1,(o[i-1]??0)+1))}n=o}return n[t.length]??0}var $e=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),ji={kebab:$e,flag:e=>`--${$e(e)}`,camel:e=>e,snake:e=>$e(e).replaceAll("-","_"),upper:e=>$e(e).replaceAll(
"-","_").toUpperCase()};function tr(e,t){return ji[t](e)}function W(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(: (?=\w))?/g,(n,r,o="")=>{let i=r.replace(/-[a-z]/g,
s=>s.slice(1).toUpperCase());return Object.hasOwn(ct,i)?tr(i,t)+(t==="flag"&&o?"=":o):n})}function Wi(e,t){let n=e.fixes.map(o=>`  - ${o.replaceAll(`
`,`
    `)}`),r=[e.message,...n.length>0?["What to do:",...n]:[],`(error code: ${e.code})`];return W(r.join(`
`),t)}function Mi(e){if(e instanceof d)return e;let{name:t,code:n}=e??{},r=[t,n].filter(o=>typeof o=="string").join(" ");return new d("internal",`Something went\
 wrong that should not have, in this step's own code (${r||"of no kind"}).`,{fixes:["Run the job again; if it happens again, report it, with the version of this\
 step and its settings, without values."],cause:e})}var St={};h(St,{placeBeside:()=>or,placeFile:()=>rr,removeFiles:()=>dr,writeWhole:()=>gr});var nr=require("node:crypto"),te=K(require("node:path"));function rr(e,{folder:t,file:n},r,o=te){if(e===void 0)return{path:o.resolve(t,n)};let i=(f,u)=>new d("file-refused",`{file-output-path} is ${JSON.stringify(e)},\
 which ${f}. Nothing was written.`,{fixes:[u]});if(new RegExp("\\p{Cc}","u").test(e))throw i("holds a control character","Write the path on one line, in letters\
 that can be seen.");let s=f=>{let u=o.relative(t,f);return u!==".."&&!u.startsWith(`..${o.sep}`)&&!o.isAbsolute(u)},a=o.isAbsolute(e)&&(r||s(e)),c=a?o.resolve(
e):o.join(t,e),l=/[^\\/]/.test(o.parse(e).root);if(!a&&(l||!(r||s(c))))throw i(`is outside of ${t}`,"Choose a path below that folder, or set {allow-outside}: tr\
ue.");if(e.endsWith("/")||e.endsWith(o.sep)||o.relative(t,c)==="")throw i("names a folder","Add the name of the file to the path.");return{path:c}}function or({
path:e}){return{path:e,beside:te.join(te.dirname(e),`.infisical-${(0,nr.randomUUID)()}`)}}var wt=K(require("node:fs")),Te=wt,{O_CREAT:Ki,O_EXCL:Ui,O_RDONLY:Hi,O_WRONLY:Bi,O_NOFOLLOW:ir,O_NONBLOCK:qi}=wt.constants,sr=Hi|ir|qi,ar=Bi|Ki|Ui|ir;function M(e,t){return new d("file-refused",`The file was not written, since ${e} ${t}.`,{fixes:["Choose another path in {file-output-path}, or remove what is t\
here in a step before this one."]})}var ne="is a symbolic link, which may lead anywhere",cr="The disk is full: free some space in a step before this one.",xt="T\
he user that runs this job may not write there: choose another path in {file-output-path}.",lr="A part of the path above the file is no folder: choose another p\
ath in {file-output-path}.",zi={ENOSPC:cr,EDQUOT:cr,EACCES:xt,EPERM:xt,EROFS:xt,ENOTDIR:lr,ENOENT:lr};function kt(e,t){let n=re(e),r=zi[n];return new d("write-f\
ailed",`${t} (${n}).`,{fixes:r===void 0?[]:[r],cause:e})}function re(e){let{code:t}=e;return typeof t=="string"?t:"for no known reason"}function bt(e){try{e()}catch{}}function dr(e,t=Te){return e.flatMap(n=>{try{let r=t.lstatSync(n,{throwIfNoEntry:!1});return r&&!r.isFile()?[{path:n,reason:"something else than a file took its\
 place"}]:(r&&t.unlinkSync(n),[])}catch(r){return[{path:n,reason:re(r)}]}})}var mr=require("node:path");var v=require("node:path");var Gi=448;function fr(e,t,n,r){for(let o of pr(e,t??(0,v.parse)(e).root)){let i=r.lstatSync(o,{throwIfNoEntry:!1});if(t!==void 0&&i?.isSymbolicLink())throw M(o,
ne);i||(r.mkdirSync(o,Gi),n.push(o))}}function ur(e,t,n,r){for(let s of pr((0,v.dirname)(e),n))if(r.lstatSync(s,{throwIfNoEntry:!1})?.isSymbolicLink())throw M(s,
ne);let[o,i]=[r.fstatSync(t),r.lstatSync(e,{throwIfNoEntry:!1})];if(i?.ino!==o.ino||i.dev!==o.dev)throw M(e,"was moved by another process while it was written")}
function pr(e,t){let n=(0,v.relative)(t,e).split(v.sep).filter(Boolean);return n.map((r,o)=>(0,v.join)(t,...n.slice(0,o+1)))}var yr=384;function gr(e,t,n,r=Te){let{path:o}=e,i=[],s=()=>i.reverse().forEach(a=>bt(()=>r.rmdirSync(a)));try{fr((0,mr.dirname)(o),n,i,r);let a=Yi(o,r);return hr(
e,{bytes:t,mode:yr},n,r),()=>{try{a?hr(e,a,n,r):r.unlinkSync(o)}catch(c){throw kt(c,`The file ${o} could not be taken back, and may still hold secrets`)}s()}}catch(a){
throw s(),a instanceof d?a:kt(a,`The file ${o} could not be written`)}}function Yi(e,t){let n=t.lstatSync(e,{throwIfNoEntry:!1});if(!n)return;if(!n.isFile())throw M(
e,n.isSymbolicLink()?ne:"is there already, and is no file");let r;try{return r=t.openSync(e,sr),{bytes:t.readFileSync(r),mode:n.mode&511}}catch(o){throw M(e,`is\
 there already and cannot be read (${re(o)}), so it could never be put back`)}finally{r!==void 0&&t.closeSync(r)}}function hr({path:e,beside:t},{bytes:n,mode:r},o,i){
let s=i.openSync(t,ar,yr);try{try{o!==void 0&&ur(t,s,o,i),i.fchmodSync(s,r),i.writeFileSync(s,n),i.fsyncSync(s)}finally{i.closeSync(s)}i.renameSync(t,e)}catch(a){
throw bt(()=>i.unlinkSync(t)),a}}var Rt={};h(Rt,{duplicateNames:()=>Ji,hiddenValues:()=>Et,noneLeft:()=>Zi,nothingMatched:()=>Qi,ourNames:()=>Xi,unfit:()=>es,unsafeNames:()=>Vi});var At=(e,t,n)=>e===1?t:`${e} ${n}`,wr=e=>e.map(t=>`
  ${t}`).join("");function Vi(e,t){return new d("name-unsafe",`${At(e.length,"A name is","names are")} unsafe to export, so nothing was exported:${wr(e)}`,{fixes:t?
["Rename the secret in Infisical, give all names a prefix with {env-prefix} (in {secrets} with a new name, /db/* -> DB_*), or set {on-unsafe-name}: skip to load\
 the rest without it.","If a later step really needs a variable that steers, load that secret alone, by {secret-name}, or by a rule of its own in {secrets}: the\
n it is taken as meant."]:["Rename the secret in Infisical, or set {on-unsafe-name}: skip to load the rest without it."]})}function Ji(e,t,n){return new d("name\
-duplicate",`Different secrets would get the same name, so nothing was exported:${wr(e)}`,{fixes:n?["Give one of them another name in {secrets}: /db/KEY -> NAME\
, a whole folder /db/* -> DB_*, all folders below /app/** -> **; or leave one out: !/db/KEY.",...t?["Names that differ only in case are one here."]:[],"Set {on-\
duplicate}: last to let the later rule win (inside a rule the deeper folder), or {on-duplicate}: first."]:[...t?["Names that differ only in case are one here: r\
ename one of the secrets, or load each alone by {secret-name}, with another {env-prefix}."]:[],"Narrow {secret-path}, or set {recursive}: false, so that only on\
e of them is loaded.","Set {on-duplicate}: last to let the deeper folder win (Infisical/secrets-action let any one of them win), or {on-duplicate}: first."]})}function Xi(e,t){
return new d("name-duplicate",`${e.join(", ")}: the name is one that this step sets itself (as ${t}), so nothing was exported.`,{fixes:["Give the names a prefix\
 of their own with {env-prefix}, or rename the secret in Infisical."]})}function Qi(e,t){return t?new d("nothing-matched",`No secret is left of what {secrets} a\
sks for, in ${e}.`,{fixes:["Check what {secrets} leaves out (`!`), and whether the folders may be empty.","If the job may go on without them, set {on-empty}: wa\
rn or ignore."]}):new d("nothing-matched",`No secret matched in ${e}.`,{fixes:["Check {environment} and {secret-path}: older servers answer an empty list for a \
folder that is not there. Check too that the identity may read this folder.","If the folder may be empty, set {on-empty}: warn or ignore (Infisical/secrets-acti\
on said nothing)."]})}function Zi(e){return new d("nothing-matched",`Secrets matched, but none of them is left to export: ${e}`,{fixes:["Rename the secrets in I\
nfisical: a name of letters, digits and _ fits everywhere. An output can hold others too ({export-type}: output).","If the job may go on without them, set {on-e\
mpty}: warn or ignore."]})}function es(e){return new d("value-unfit",`${At(e.length,"A secret","secrets")} cannot be delivered, so nothing was exported.`,{fixes:e})}
function Et(e){return new d("value-hidden",`Infisical hides ${At(e.length,"the value","values")} from this identity, so nothing was exported: ${e.join(", ")}.`,
{fixes:["Give the identity a role that may read secret values, not only describe them (Infisical: the project, Access Control, Machine Identities)."]})}var Ot={};h(Ot,{renderFile:()=>ds,unfitForFile:()=>ls,unfitName:()=>cs});var $=e=>!e.isWellFormed(),vt="a file in JSON ({export-type}: file, {file-format}: json)",R=`Rename the secret in Infisical, or take ${vt}, which holds any name\
.`,N=`Take ${vt}, which holds any value, or store it as base64 text.`,z=`the value holds a NUL character, which no variable can. ${N}`,L=`the value holds half o\
f a character (an unpaired surrogate), which no text in UTF-8 can. Correct it in Infisical, or take ${vt}.`;var ts=64*1024-1,kr={unfitName(e){if(!(e!==""&&!/^[\s\u0085#]|[=\s\0]/.test(e)&&!$(e)))return`a docker-env file holds no name that is empty, begins with \`#\`, or\
 holds white space or \`=\`. ${R}`},unfitValue({name:e,value:t}){if(t.includes(`
`))return`the value has several lines, and docker knows one line a value. ${N}`;if(t.endsWith("\r"))return`the value ends in a carriage return, which docker cut\
s off. ${N}`;if(t.includes("\0"))return z;if($(t))return L;if(Buffer.byteLength(xr({name:e,value:t}))>ts)return`name and value are more than 64 KiB together, an\
d docker reads no longer line. ${N}`},render:e=>e.map(t=>`${xr(t)}
`).join("")};function xr({name:e,value:t}){return`${e}=${t}`}var br=e=>({holds:t=>!t.includes(e)&&!t.includes("\r")&&!t.endsWith("\\"),write:t=>`${e}${t}${e}`}),Sr=[br("'"),{holds:e=>!/"|\\[nr]|\\$/.test(e),write:e=>`"${e.
replaceAll("\r","\\r")}"`},br("`"),{holds:e=>!/[#\r\n\u2028\u2029]|^['"`]/.test(e)&&e.trim()===e,write:e=>e}],Ar={unfitName(e){if(!/^[\w.-]+$/.test(e))return`a \
dotenv file holds names of letters, digits, \`_\`, \`.\` and \`-\` alone. ${R}`;if(e==="__proto__")return`whoever reads the file with JavaScript loses this name\
. ${R}`},unfitValue({value:e}){if(e.includes("\0"))return z;if($(e))return L;if(!Sr.some(({holds:t})=>t(e)))return`the value mixes quotes, backslashes and line \
ends in a way that no dotenv file can hold. ${N}`},render:e=>e.map(({name:t,value:n})=>`${t}=${ns(n)}
`).join("")};function ns(e){let t=Sr.find(({holds:n})=>n(e));if(!t)throw new Error("a value that dotenv cannot hold was rendered");return t.write(e)}var Er={unfitName:()=>{},unfitValue:()=>{},render:e=>e.length===0?`{}
`:`{
${e.map(({name:t,value:n})=>`  ${JSON.stringify(t)}: ${JSON.stringify(n)}`).join(`,
`)}
}
`};function Rr({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var rs=new Set("_ BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_LINENO BASH_MONOSECONDS BASH_SOURCE BASH_SUBSHELL BAS\
H_TRAPSIG BASH_VERSINFO DIRSTACK EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD LINENO OPTIND PIPESTATUS PPID RANDOM SECONDS SHELLOPTS SHLVL SRANDOM UI\
D".split(" ")),vr={unfitName(e){if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))return`a shell's variable has letters, digits and \`_\` alone, and begins with no digit. ${R}`;
if(rs.has(e))return`a shell computes this variable, and may run what it is set to. ${R}`},unfitValue(e){if(e.value.includes("\0"))return z;if($(e.value))return L;
if(!Rr(e))return`the value is larger than the 128 KiB that Linux takes for one variable; with it the shell could start no command. ${N}`},render:e=>e.map(({name:t,
value:n})=>`export ${t}=${os(n)}
`).join("")};function os(e){return`'${e.replaceAll("'","'\\''")}'`}var is=1024,$r={unfitName(e){if($(e))return`the name holds half of a character (an unpaired surrogate), which no text in UTF-8 can. ${R}`;if($t(e).length>is)return`\
YAML holds names of up to 1024 characters. ${R}`},unfitValue:({value:e})=>$(e)?L:void 0,render:e=>e.length===0?`{}
`:e.map(({name:t,value:n})=>`${$t(t)}: ${$t(n)}
`).join("")},ss=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;function $t(e){let t=JSON.stringify(e);return ss.test(t)?t.replace(/[^ -~]/gu,as):t}function as(e){let t=(e.
codePointAt(0)??0).toString(16);return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}var Tt={dotenv:Ar,"docker-env":kr,shell:vr,json:Er,yaml:$r};function cs(e,t){return Tt[e].unfitName(t)}function ls(e,t){let{unfitName:n,unfitValue:r}=Tt[e];return n(
t.name)??r(t)}function ds(e,t){return Tt[e].render(t)}var Lt={};h(Lt,{reportFailed:()=>Fs,reportLoaded:()=>_s});function oe({environment:e,path:t,key:n,field:r="",owner:o}){return m(`${o===void 0?"":`${o}/`}${e}:${t==="/"?"":t}/${n}${r}`)}var Tr=e=>e.split("/").filter(t=>t!==
"").length;function Or(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):Tr(e.path)-Tr(t.path)||(e.path<t.path?-1:1)}var Ct={};h(Ct,{renameBy:()=>Cr});var fs={keep:e=>e,upper:e=>e.toUpperCase(),lower:e=>e.toLowerCase(),env:e=>e.toUpperCase().replace(/[^A-Za-z0-9_]/gu,"_")};function Cr({target:e,path:t},{nameCase:n,
envPrefix:r,envSuffix:o}){let i=fs[n];if(e===void 0)return({key:l})=>`${r}${i(l)}${o}`;let[,s="",a,c=""]=/^([^*]*)(\*+)(.*)$/.exec(e)??[];return a===void 0?()=>e:
l=>`${s}${i(a==="*"?l.key:us(l,t))}${c}`}function us({path:e,key:t,imported:n},r){return n||!A(e,r)?t:[...e.slice(r==="/"?1:r.length+1).split("/"),t].join("_")}var Nt={};h(Nt,{aboutRules:()=>Ir,folderOf:()=>ie,foldersOf:()=>ps});function ie({owner:e,environment:t,path:n,recursive:r}){return`${e===void 0?"":`${e}/`}${t}:${n}${r?" and below":""}`}function ps({load:e}){let t=[...new Set(e.
map(ie))],n=t.slice(0,5);return`${n.join(", ")}${t.length>n.length?` and ${t.length-n.length} more folders`:""}`}function Ir(e,{onEmpty:t}){let n=e.filter(({secrets:i})=>i.
length===0).map(({rule:i})=>i),r=n.filter(i=>i.optional),o=n.filter(i=>!i.optional&&i.key===void 0);return[...Nr("info","Not there, which their rules allow (`?`\
)",r),...t==="warn"?Nr("warning","No secret matched",o):[]]}function Nr(e,t,n){return n.length===0?[]:[{level:e,text:`${t}: ${n.map(({text:r})=>r).join(", ")}.`}]}function se({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let i of o)n.has(i.key)||
(n.add(i.key),r.push(i));return r}function Oe(e){return e instanceof d&&e.code==="not-found"&&/^(Folder|Secret) with /.test(e.refusal?.message??"")}var Ft={};h(Ft,{selectByRules:()=>Cs});function Pr(e,t){let n=new Map;for(let r of e){let o=_r(r,e),i=JSON.stringify([E(r),o??r.path,o!==void 0]);n.set(i,[...n.get(i)??[],r])}return[...n.values()].flatMap(
r=>{let[o]=r;return o?[hs(o,r,_r(o,e),t)]:[]})}function _r(e,t){return t.filter(r=>r.recursive&&E(r)===E(e)).map(({path:r})=>r).filter(r=>r===e.path||A(e.path,r)).
sort((r,o)=>r.length-o.length)[0]}function hs(e,t,n,r){let o=It(e,n??e.path,r),i=new Set(t.flatMap(({key:a})=>a??[])),s=r.tagSlugs===void 0&&t.every(({key:a})=>a!==
void 0);return{place:o,recursive:n!==void 0,rules:t,...s?{keys:[...i]}:{}}}function It({environment:e,project:t},n,r){let{projectId:o,projectSlug:i="",includeImports:s}=r;
return{project:t??(o===void 0?{slug:i}:{id:o}),environment:e,path:n,includeImports:s}}var ms=4;async function Lr(e,t,n){let r=new Map;for(let o=e;o.length>0;o=o.filter(i=>!r.has(i)))await _t(Pr(o,t),async i=>{for(let[s,a]of await ys(i,t,n))r.set(
s,a)});return r}async function _t(e,t){let n=[...e],r=async()=>{for(let o;(o=n.shift())!==void 0;)try{await t(o)}catch(i){throw n.length=0,i}};await Promise.all(
Array.from({length:Math.min(ms,e.length)},r))}async function ys(e,t,n){let{keys:r,rules:o}=e;if(r?.length===1)return Fr(e,r,n);try{return await gs(e,t,n)}catch(i){
if(Oe(i))return o.map(s=>[s,{secrets:[],isList:!1,missing:i}]);if(r&&i instanceof d&&i.refusal?.status===403)return Fr(e,r,n);throw i instanceof d?Dr(i,o):i}}async function Fr({
place:e,rules:t},n,r){let o=new Map;for(let i of n){let s=t.filter(a=>a.key===i);try{o.set(i,{secrets:[await r.read({...e,key:i})],isList:!1})}catch(a){if(!Oe(a))
throw a instanceof d?Dr(a,s):a;o.set(i,{secrets:[],isList:!1,missing:a})}}return t.flatMap(i=>{let s=o.get(i.key??"");return s?[[i,s]]:[]})}async function gs({place:e,
recursive:t,rules:n},r,o){let i=r.tagSlugs===void 0?{}:{tagSlugs:r.tagSlugs},s=await o.list({...e,recursive:t,...i}),a=se(s),c=s.imports.some(l=>l.length>0);return n.
flatMap(l=>{if(!t||l.recursive&&l.path===e.path)return[[l,{secrets:a,isList:!0}]];if(c)return[];let f=s.own.filter(({path:p})=>p===l.path||l.recursive&&A(p,l.path));
return l.key!==void 0&&!l.optional&&!f.some(({key:p})=>p===l.key)?[]:[[l,{secrets:f,isList:!0}]]})}function Dr({code:e,message:t,fixes:n,refusal:r,cause:o},i){let[
s]=i,a=i.length>1?` and ${i.length-1} more`:"";return new d(e,`${t} It was asked for in line ${s?.line??0} of {secrets} (${s?.text??""})${a}.`,{fixes:n,...r?{refusal:r}:
{},cause:o})}var I=/\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+)/y,jr=/^[{[]$/,ws=/^[}\]]$/;function Wr(e){I.lastIndex=0;let t=I.exec(e)?.[1]??"";if(!jr.test(t))return;
let n=new Map,r=0,o="",i=I.lastIndex;for(let s;s=I.exec(e);){let[a,c=""]=s,l=ws.test(c);if(r===0&&(l||c===",")){let f=e.slice(i,I.lastIndex-a.length).trim();if(f!==
""&&n.set(t==="["?String(n.size):o,f),l)break;i=I.lastIndex}else r===0&&c===":"?(o=JSON.parse(e.slice(i,I.lastIndex-a.length)),i=I.lastIndex):jr.test(c)?r++:l&&
r--}return n}function Mr(e){return[...e.matchAll(new RegExp(I.source,"g"))].map(([,t])=>t).join("")}var xs=20;function ks(e,t){try{JSON.parse(e)}catch{return{wrong:"its value is no JSON, so no field can be taken of it"}}let n=e.trim();for(let[r,o]of t.entries()){
let i=Wr(n),s=r===0?"its value":ee(t.slice(0,r));if(!i)return{lacks:`${s} is ${bs(n)}, and has no fields`};let a=i.get(o);if(a===void 0)return{lacks:`${s} has n\
o field ${JSON.stringify(m(o,40))}: ${Ss(n,i)}`};n=a}return n==="null"?{lacks:`${ee(t)} is null`}:n.startsWith('"')?{text:JSON.parse(n)}:{text:Mr(n)}}function Kr(e,t,n){
let{field:r,optional:o}=e;if(!r)return t;let i=ks(t.value,r);if("text"in i)return{...t,value:i.text,field:ee(r)};"lacks"in i&&o||n.push({rule:e,found:i})}function Ur(e){
let t=e.map(({rule:r,found:o})=>{let i="lacks"in o?o.lacks:"wrong"in o?o.wrong:"";return`
  line ${r.line??0}, ${r.text}: ${i}.`}),n=e.some(({found:r})=>"wrong"in r);return new d(n?"value-unfit":"not-found",`${e.length===1?"A field":`${e.length} fiel\
ds`} of {secrets} cannot be taken, so nothing was exported:${t.join("")}`,{fixes:["Correct what stands behind the `#` in {secrets}, or the value in Infisical. L\
etters count, large and small; items of a list are #0, #1 and so on.",...n?[]:["If a field may be missing, end the rule with `?`: /db/KEY#field?."]]})}function bs(e){
return e.startsWith('"')?"a text":e==="null"?"null":/^[tf]/.test(e)?"true or false":"a number"}function Ss(e,t){if(e.startsWith("["))return`it is a list of ${t.
size}, from #0`;let n=[...t.keys()];if(n.length===0)return"it is an empty object";let r=n.slice(0,xs).map(o=>JSON.stringify(m(o,40)));return`it has ${r.join(", ")}${n.
length>r.length?` and ${n.length-r.length} more`:""}`}var As=5;function Hr(e,t,n){let r=e.toLowerCase();return t.map(o=>({key:o,far:Es(r,o.slice(0,n?e.length:void 0).toLowerCase())})).filter(({far:o})=>o!==void 0).
sort((o,i)=>(o.far??0)-(i.far??0)||(o.key<i.key?-1:1)).slice(0,As).map(({key:o})=>m(o,80))}function Es(e,t){let n=Math.min(4,Math.floor(e.length/3)),r=Math.abs(
e.length-t.length)<=n?ve(e,t):1/0;return r<=n?r:Math.min(e.length,t.length)>=3&&(e.startsWith(t)||t.startsWith(e))?n+1:void 0}var Rs=10;async function Br(e,t,n){let r=await $s(e,t,n),o=e.map(({rule:s,answer:a})=>{let c=a.isList?vs(a,s):r.get(ie(s));return`
  line ${s.line??0}, ${s.text}: ${Ts(s,a,c,t)}`}),i=e.some(({rule:s,answer:a})=>s.key!==void 0||a.missing);return new d(i?"not-found":"nothing-matched",`${e.length===
1?"A rule":`${e.length} rules`} of {secrets} matched nothing, so nothing was exported:${o.join("")}`,{fixes:["Correct the rule: letters count, large and small; \
an environment is written by its slug, and a rule without a leading slash starts at {secret-path}.","Check that the identity may read there: what it may not see\
 is as if it were not there.","If there may be nothing, end the rule with `?`, before any `->`: /db/KEY?."]})}function vs({secrets:e},{path:t,recursive:n}){return e.
filter(r=>n||r.imported||r.path===t).map(({key:r})=>r)}async function $s(e,t,n){let r=e.filter(({answer:s})=>!s.isList&&!qr(s)).map(({rule:s})=>s),o=new Map(r.map(
s=>[ie(s),s])),i=new Map;return await _t([...o].slice(0,Rs),async([s,a])=>{try{let c=await n.list({...It(a,a.path,t),recursive:!1});i.set(s,se(c).map(({key:l})=>l))}catch{}}),
i}var qr=({missing:e})=>e?.refusal?.message.startsWith("Folder ")??!1;function Ts(e,t,n,r){let{key:o,prefix:i=""}=e;if(qr(t))return`there is no such folder, or \
no such environment. The server answered: ${t.missing?.refusal?.message??""}`;let s=r.tagSlugs&&t.isList?" with one of {tag-slugs}":"";if(n?.length===0)return`t\
he folder has no secrets${s}.`;let a=o===void 0?`no secret of the folder begins so${s}`:`the folder has no such secret${s}`;if(!n)return`${a}.`;let c=Hr(o??i,[...new Set(
n)],o===void 0);if(c.length>0)return`${a}. Near it ${c.length===1?"is":"are"} ${c.join(", ")}.`;let l=n.length===1?"one secret, whose name is":`${n.length} secr\
ets, whose names are`,f=o!==void 0&&/^[\w-]+$/.test(o)?` If ${o} is a folder, write ${e.text}/*.`:"";return`${a}. It has ${l} nothing like it.${f}`}function Gr({load:e,leaveOut:t}){let n=new Map;for(let r of e)r.key!==void 0&&n.set(r.key,[...n.get(r.key)??[],r]);return r=>{let o=Ce(r);if(r.key!==void 0)return o;
let i=E(r),s=t.filter(c=>E(c)===i).map(c=>({other:c,isNamed:Ce(c)})),a=c=>n.get(c.key)?.some(l=>E(l)===i&&zr(c,l,r));return c=>o(c)&&!a(c)&&!s.some(({other:l,isNamed:f})=>f(
c)&&zr(c,l,r))}}function Ce({key:e,prefix:t=""}){return({key:n})=>e===void 0?n.startsWith(t):n===e}function zr({path:e,imported:t},n,r){return!t||!r.recursive?Pt(
n,t?r.path:e):Pt(n,r.path)||!Os(n)&&Pt(r,n.path)}var Os=({key:e,prefix:t})=>e===void 0&&t==="",Pt=({path:e,recursive:t},n)=>n===e||t&&A(n,e);async function Cs(e,t,n){let r=await Lr(e.load,t,n),o=Gr(e),i=[],s=[];for(let c of e.load){let l=r.get(c)??{secrets:[],isList:!1};!(c.optional??(c.key===void 0&&
!l.missing&&t.onEmpty!=="error"))&&!l.secrets.some(Ce(c))&&s.push({rule:c,answer:l});let{owner:u}=c,p=l.secrets.filter(o(c)).sort(Or);i.push({rule:c,secrets:u===
void 0?p:p.map(Ne=>({...Ne,owner:u}))})}if(s.length>0)throw await Br(s,t,n);let a=new Set(i.flatMap(({secrets:c})=>c.filter(l=>l.hidden).map(oe)));if(a.size>0)throw Et(
[...a]);return Ns(i)}function Ns(e){let t=[],n=e.map(({rule:r,secrets:o})=>r.field===void 0?{rule:r,secrets:o}:{rule:r,secrets:o.flatMap(i=>Kr(r,i,t)??[])});if(t.
length>0)throw Ur(t);return n}var Is=200;function _s({variables:e,unmasked:t},n){let r=e.slice(0,Is).map(({name:i,origin:s})=>{let a=t.get(i);return Ps(i,s,a===void 0?void 0:W(a,n))}),o=e.length-
r.length;return[`### Secrets from Infisical: ${e.length}`,"","| Name | From | Masked in the log |","| --- | --- | --- |",...r,...o>0?["",`And ${o} more.`]:[],""].
join(`
`)}function Ps(e,t,n){return`| ${G(e)} | ${t?G(oe(t)):""} | ${n===void 0?"yes":`no: ${G(n)}`} |`}function Fs(e,t){let n=e.fixes.map(r=>{let[o="",...i]=W(r,t).split(
`
`);return[`- ${G(o)}`,...i.map(Ls)].join("<br>")});return["### Secrets from Infisical: none were loaded","",...W(e.message,t).split(`
`).map(r=>`${G(r)}<br>`),"",...n.length>0?["What to do:","",...n,""]:[],`Error code: \`${e.code}\``,""].join(`
`)}function Ls(e){return`<code>${G(e).replaceAll(" ","&nbsp;")}</code>`}function G(e){return e.replace(/[\\`*_[\]<>|&#~!]/g,t=>`&#${t.charCodeAt(0)};`).replace(
/[\r\u2028\u2029]/g," ")}var Ds=e=>(Kt(e),[_e,Le,je,Me,Ie,He,Ke,Ge,Ye,Ve,Je,Xe,Qe,Ze,et,tt,nt,rt,ot,st,gt,St,Rt,Ot,Lt,Ft,Ct,Nt,mt,yt]);0&&(module.exports={open});
