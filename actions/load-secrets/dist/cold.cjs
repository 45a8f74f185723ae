// Made from the modules that packages/tooling/src/cold-parts.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var to=Object.create;var ce=Object.defineProperty;var no=Object.getOwnPropertyDescriptor;var ro=Object.getOwnPropertyNames;var oo=Object.getPrototypeOf,io=Object.prototype.hasOwnProperty;var Ut=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},h=(e,t)=>{for(var n in t)ce(e,n,{get:t[n],enumerable:!0})},Ht=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of ro(t))!io.call(e,o)&&o!==n&&ce(e,o,{get:()=>t[o],enumerable:!(r=no(t,o))||r.enumerable});return e};var U=(e,t,n)=>(n=e!=null?to(oo(e)):{},Ht(t||!e||!e.__esModule?ce(n,"default",{value:e,enumerable:!0}):n,e)),so=e=>Ht(ce({},"__esModule",{value:!0}),e);var fn=Ut((Pa,dn)=>{dn.exports=function(e){return new Q(e)};function Q(e){this.capacity=e|0,this.map=Object.create(null),this.list=new he}Q.prototype.get=function(e){
var t=this.map[e];if(t!=null)return this.used(t),t.val};Q.prototype.set=function(e,t){var n=this.map[e];if(n!=null)n.val=t;else{if(this.capacity||this.prune(),!this.
capacity)return!1;n=new _o(e,t),this.map[e]=n,this.capacity--}return this.used(n),!0};Q.prototype.used=function(e){this.list.moveToFront(e)};Q.prototype.prune=function(){
var e=this.list.pop();e!=null&&(delete this.map[e.key],this.capacity++)};function he(){this.firstNode=null,this.lastNode=null}he.prototype.moveToFront=function(e){
this.firstNode!=e&&(this.remove(e),this.firstNode==null?(this.firstNode=e,this.lastNode=e,e.prev=null,e.next=null):(e.prev=null,e.next=this.firstNode,e.next.prev=
e,this.firstNode=e))};he.prototype.pop=function(){var e=this.lastNode;return e!=null&&this.remove(e),e};he.prototype.remove=function(e){this.firstNode==e?this.firstNode=
e.next:e.prev!=null&&(e.prev.next=e.next),this.lastNode==e?this.lastNode=e.prev:e.next!=null&&(e.next.prev=e.prev)};function _o(e,t){this.key=e,this.val=t,this.
prev=null,this.next=null}});var wn=Ut(gn=>{var pn=gn,Po=require("url"),hn=require("querystring"),mn=require("crypto"),Fo=fn(),un=Fo(1e3);function Z(e,t,n){return mn.createHmac("sha256",e).
update(t,"utf8").digest(n)}function Ye(e,t){return mn.createHash("sha256").update(e,"utf8").digest(t)}function yn(e){return e.replace(/[!'()*]/g,function(t){return"\
%"+t.charCodeAt(0).toString(16).toUpperCase()})}function me(e){return yn(encodeURIComponent(e))}var Lo={authorization:!0,connection:!0,"x-amzn-trace-id":!0,"use\
r-agent":!0,expect:!0,"presigned-expires":!0,range:!0};function x(e,t){typeof e=="string"&&(e=Po.parse(e));var n=e.headers=Object.assign({},e.headers||{}),r=(!this.
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
ontent-Sha256"]&&!t["x-amz-content-sha256"]&&(t["X-Amz-Content-Sha256"]=Ye(this.request.body||"","hex")),t["X-Amz-Date"]||t["x-amz-date"]?this.datetime=t["X-Amz\
-Date"]||t["x-amz-date"]:t["X-Amz-Date"]=this.getDateTime()),delete t.Authorization,delete t.authorization)};x.prototype.sign=function(){return this.parsedPath||
this.prepareRequest(),this.request.signQuery?this.parsedPath.query["X-Amz-Signature"]=this.signature():this.request.headers.Authorization=this.authHeader(),this.
request.path=this.formatPath(),this.request};x.prototype.getDateTime=function(){if(!this.datetime){var e=this.request.headers,t=new Date(e.Date||e.date||new Date);
this.datetime=t.toISOString().replace(/[:\-]|\.\d{3}/g,""),this.isCodeCommitGit&&(this.datetime=this.datetime.slice(0,-1))}return this.datetime};x.prototype.getDate=
function(){return this.getDateTime().substr(0,8)};x.prototype.authHeader=function(){return["AWS4-HMAC-SHA256 Credential="+this.credentials.accessKeyId+"/"+this.
credentialString(),"SignedHeaders="+this.signedHeaders(),"Signature="+this.signature()].join(", ")};x.prototype.signature=function(){var e=this.getDate(),t=[this.
credentials.secretAccessKey,e,this.region,this.service].join(),n,r,o,i=un.get(t);return i||(n=Z("AWS4"+this.credentials.secretAccessKey,e),r=Z(n,this.region),o=
Z(r,this.service),i=Z(o,"aws4_request"),un.set(t,i)),Z(i,this.stringToSign(),"hex")};x.prototype.stringToSign=function(){return["AWS4-HMAC-SHA256",this.getDateTime(),
this.credentialString(),Ye(this.canonicalString(),"hex")].join(`
`)};x.prototype.canonicalString=function(){this.parsedPath||this.prepareRequest();var e=this.parsedPath.path,t=this.parsedPath.query,n=this.request.headers,r="",
o=this.service!=="s3",i=this.service==="s3"||this.request.doNotEncodePath,s=this.service==="s3",a=this.service==="s3",c;if(this.service==="s3"&&this.request.signQuery?
c="UNSIGNED-PAYLOAD":this.isCodeCommitGit?c="":c=n["X-Amz-Content-Sha256"]||n["x-amz-content-sha256"]||Ye(this.request.body||"","hex"),t){var l=Object.keys(t).reduce(
function(u,p){return p&&(u[me(p)]=Array.isArray(t[p])&&a?t[p][0]:t[p]),u},{}),f=[];Object.keys(l).sort().forEach(function(u){Array.isArray(l[u])?l[u].map(me).sort().
forEach(function(p){f.push(u+"="+p)}):f.push(u+"="+me(l[u]))}),r=f.join("&")}return e!=="/"&&(o&&(e=e.replace(/\/{2,}/g,"/")),e=e.split("/").reduce(function(u,p){
return o&&p===".."?u.pop():(!o||p!==".")&&(i&&(p=decodeURIComponent(p.replace(/\+/g," "))),u.push(me(p))),u},[]).join("/"),e[0]!=="/"&&(e="/"+e),s&&(e=e.replace(
/%2F/g,"/"))),[this.request.method||"GET",e,r,this.canonicalHeaders()+`
`,this.signedHeaders(),c].join(`
`)};x.prototype.filterHeaders=function(){var e=this.request.headers,t=this.extraHeadersToInclude,n=this.extraHeadersToIgnore;this.filteredHeaders=Object.keys(e).
map(function(r){return[r.toLowerCase(),e[r]]}).filter(function(r){return t[r[0]]||Lo[r[0]]==null&&!n[r[0]]}).sort(function(r,o){return r[0]<o[0]?-1:1})};x.prototype.
canonicalHeaders=function(){return this.filteredHeaders||this.filterHeaders(),this.filteredHeaders.map(function(e){return e[0]+":"+e[1].toString().trim().replace(
/\s+/g," ")}).join(`
`)};x.prototype.signedHeaders=function(){return this.filteredHeaders||this.filterHeaders(),this.filteredHeaders.map(function(e){return e[0]}).join(";")};x.prototype.
credentialString=function(){return[this.getDate(),this.region,this.service,"aws4_request"].join("/")};x.prototype.defaultCredentials=function(){var e=process.env;
return{accessKeyId:e.AWS_ACCESS_KEY_ID||e.AWS_ACCESS_KEY,secretAccessKey:e.AWS_SECRET_ACCESS_KEY||e.AWS_SECRET_KEY,sessionToken:e.AWS_SESSION_TOKEN}};x.prototype.
parsePath=function(){var e=this.request.path||"/";/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(e)&&(e=encodeURI(decodeURI(e)));var t=e.indexOf("?"),n=null;t>=0&&(n=
hn.parse(e.slice(t+1)),e=e.slice(0,t)),this.parsedPath={path:e,query:n}};x.prototype.formatPath=function(){var e=this.parsedPath.path,t=this.parsedPath.query;return t?
(t[""]!=null&&delete t[""],e+"?"+yn(hn.stringify(t))):e};pn.RequestSigner=x;pn.sign=function(e,t){return new x(e,t).sign()}});var Ys={};h(Ys,{open:()=>Gs});module.exports=so(Ys);var d,Bt=e=>{({Failure:d}=e)};var Le={};h(Le,{readClientCertificate:()=>Xt});var fe=require("node:crypto");var Fe={};h(Fe,{readCertificates:()=>le,readExtraCertificates:()=>Yt,readText:()=>J,recognise:()=>de,trusting:()=>uo,usualAuthorities:()=>Pe});var qt=require("node:crypto"),
zt=require("node:fs"),V=U(require("node:tls"),1);var ao=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,co=/^[!-~]+(?: [!-~]+)*$/;function m(e,t=300){if(e.length<=t&&co.test(e))return e;let n=e.slice(0,t*4).replace(ao," ").replace(
/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1)}…`:n}var lo="-----BEGIN CERTIFICATE-----",Gt=/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,fo={"ca-certificate":"the authority's certificate","client-\
certificate":"the certificate that this job shows, with those of its authorities behind it"};function le(e,t=J,n="ca-certificate"){let r=c=>new d("settings-inva\
lid",`{${n}} ${c}.`,{fixes:[`Set {${n}} to ${fo[n]}: its PEM text (it begins with ${lo}), base64 of that, or the path of a file that holds it.`]}),o=de(e.trim(),
t);if("unread"in o)throw r(`is neither PEM nor base64 of PEM, and cannot be read as the file ${m(e.trim(),120)} either (${o.unread})`);let{form:i,text:s}=o,a=s.
match(Gt)??[];if(a.length===0)throw r(`looks like ${i}, but holds no certificate`);return a.forEach((c,l)=>{if(!Vt(c))throw r(`looks like ${i}, but its certific\
ate ${l+1} of ${a.length} cannot be read`)}),a.join(`
`)}function Yt(e,t=J){if(!e)return"";try{return(t(e).match(Gt)??[]).filter(Vt).join(`
`)}catch{return""}}function uo(e,t,n=Pe()){let r=t?{cert:t.cert,key:t.key}:{};return V.createSecureContext({...r,...e?{ca:[...n,e]}:{}})}function Pe(){let{getCACertificates:e}=V;
return e?.("default")??V.rootCertificates}function de(e,t){if(e.includes("-----BEGIN"))return{form:"PEM text",text:e.replaceAll("\\n",`
`)};let n=Buffer.from(e,"base64").toString("latin1");if(n.includes("-----BEGIN"))return{form:"base64 of PEM",text:n};try{return{form:"a file",text:t(e)}}catch(r){
let{code:o="no reason"}=r;return{unread:o}}}var J=e=>(0,zt.readFileSync)(e,"latin1");function Vt(e){try{return!!new qt.X509Certificate(e)}catch{return!1}}var po=/-----BEGIN ((?:[A-Z]+ )*)PRIVATE KEY-----[^]+?-----END \1PRIVATE KEY-----/;function Xt(e,t,n,r=J){if(e===void 0)throw Jt("{client-certificate}","{client\
-key} is its private key");if(t===void 0)throw Jt("{client-key}","{client-certificate} can only be shown with its private key");let o=de(t.trim(),r);if(o.form!==
"a file"&&n(t),"unread"in o)throw H(`{client-key} is neither PEM nor base64 of PEM, and names no file that can be read (${o.unread})`);let[i]=po.exec(o.text)??[];
if(!i)throw H(`{client-key} looks like ${o.form}, but holds no private key`);n(i);let s=le(e,r,"client-certificate");if(!new fe.X509Certificate(s).checkPrivateKey(
ho(i)))throw H("{client-key} does not belong to {client-certificate}, or not to the first certificate there",["Give the key that the certificate was made with, \
and put the certificate itself before those of its authorities."]);return{cert:s,key:i}}function ho(e){if(e.slice(0,200).includes("ENCRYPTED"))throw H("{client-\
key} is encrypted, and there is nobody here to type its passphrase",["Decrypt it with `openssl pkey -in client.key -out decrypted.key`, and keep the result in t\
he platform's secret store."]);try{return(0,fe.createPrivateKey)(e)}catch{throw H("{client-key} holds a private key that cannot be read")}}var mo="Set {client-k\
ey} to the private key that goes with {client-certificate}: its PEM text (it begins with -----BEGIN PRIVATE KEY-----), base64 of that, or the path of a file tha\
t holds it.",Jt=(e,t)=>H(`${e} is missing: ${t}`,[`Set ${e} too. If it is written there, it came through empty: look at the variable or the secret that it refer\
s to.`]);function H(e,t=[mo]){return new d("settings-invalid",`${e}.`,{fixes:t})}var We={};h(We,{proxyAuthorization:()=>ue,readProxy:()=>tn});var T=require("node:net");function X(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Qt(e){return/^169\.254(\.\d{1,3}){2}$|^\[fe[89ab][0-9a-f]:|^\[fd00:ec2:|^metadata\.google\.internal$/.
test(e)}var Zt=require("node:net");var De=({hostname:e})=>e.replace(/^\[|\]$/g,"");function en(e){let t=De(e);return{host:t,port:e.port,servername:(0,Zt.isIP)(t)?"":t}}function tn(e,t,n,r){return X(e.hostname)||Qt(e.hostname)||go(e,r)?void 0:yo(t,n)}function ue({username:e,password:t}){if(!e&&!t)return;let n=`${decodeURIComponent(
e)}:${decodeURIComponent(t)}`;return`Basic ${Buffer.from(n).toString("base64")}`}function yo(e,t){let n=r=>new d("settings-invalid",`The proxy in the environmen\
t variable ${t} ${r}.`,{fixes:[`Set ${t} to http://HOST:PORT or https://HOST:PORT, or leave it out.`]});try{let r=new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`\
http://${e}`);if(ue(r),r.protocol==="http:"||r.protocol==="https:")return r;throw n(`is of the kind ${r.protocol.slice(0,-1)}, and only http and https proxies a\
re known here`)}catch(r){throw r instanceof d?r:n("is not a URL")}}var je=e=>(0,T.isIPv6)(e)?"ipv6":"ipv4";function go(e,t){let n=e.port||(e.protocol==="https:"?
"443":"80");return t.toLowerCase().split(/[\s,]+/).some(r=>r!==""&&wo(r,De(e),n))}function wo(e,t,n){if(e==="*")return!0;let[,r,o,i]=/^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.
exec(e)??[];if(i!==void 0&&i!==n)return!1;let s=r??o??e,[a="",c]=s.split("/");if((0,T.isIP)(a)||(0,T.isIP)(t))return(0,T.isIP)(a)!==0&&(0,T.isIP)(t)!==0&&xo(t,a,
c);let l=s.replace(/^\*?\./,"");return l!==""&&(t===l||t.endsWith(`.${l}`))}function xo(e,t,n){let r=je(t)==="ipv6"?128:32,o=n===void 0?r:Number(n);if(!Number.isInteger(
o)||o<0||o>r)return!1;let i=new T.BlockList;return i.addSubnet(t,o,je(t)),i.check(e,je(e))}var Ke={};h(Ke,{malformed:()=>Me,notJson:()=>rn,refusalOf:()=>_});function nn({body:e,headers:t}){if(/[/+]json\b/i.test(t["content-type"]??""))try{return{json:JSON.parse(e.toString("utf8"))}}catch{return}}function S({method:e,path:t},{base:n}){return`${e} ${n}${t}`}function Me(e,t,n){return new d("answer-malformed",`Could not ${t.purpose} (${S(t,n)}): ${e}.`,{fixes:["Look whether something answers in its place: a login pag\
e, a proxy, a gateway. For Infisical, check {domain}."]})}function rn(e,t,n){return Me(`the server answered ${e.status} with ${on(e)}`,t,n)}function _(e){let{status:t,
headers:n}=e,r=n.date===void 0?{}:{date:m(n.date,40)},o=nn(e);if(!o)return{status:t,message:on(e),...r};let{message:i,error:s}=sn(o.json),a=ko(i)||"no reason wa\
s given";return{status:t,message:a,...typeof s=="string"?{error:m(s,80)}:{},...r}}function on({body:e,headers:t}){let n=m(t["content-type"]??"",60).toLowerCase();
return e.length===0?"an empty body":n.includes("html")?"HTML, as a login page or a proxy would answer":/[/+]json\b/.test(n)?"JSON that is cut short or broken":n?
`content of the type ${n}, not JSON`:"content without a type, not JSON"}function ko(e){if(typeof e=="string")return m(e);if(!Array.isArray(e))return"";let t=e.slice(
0,10).map(n=>{let{path:r,message:o}=sn(n);return[Array.isArray(r)?r.filter(s=>typeof s=="string"||typeof s=="number").join("."):"",typeof o=="string"?o:"wrong"].
filter(Boolean).join(": ")});return m(t.join("; "))}function sn(e){return typeof e=="object"&&e!==null?e:{}}var He={};h(He,{clientWanted:()=>Ue,mayPassLater:()=>D,setbackOf:()=>So});var an="Set {client-certificate} and {client-key} to a certificate for clients, of an authority that the server at {domain} trusts, which has not expired. For a\
nother host there is no such setting.",bo=[[/^ENOTFOUND$/,"network-failed","yes","DNS does not know the host name","Check the spelling of the host ({domain} for\
 Infisical), and that this runner may look it up."],[/^EAI_/,"network-failed","yes","DNS did not answer","Check that this runner has a working DNS."],[/^ECONNREFUSED$/,
"network-failed","yes","the connection was refused","Check host and port ({domain} for Infisical), and that a service listens there."],[/^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
"network-failed","yes","the connection was cut before the whole answer had come","If the server asks for a client certificate (mTLS), check {client-certificate}\
: some cut the connection where they do not accept it."],[/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,"network-failed","yes","the host cannot be\
 reached","Check firewall and routes between this runner and the host, and whether a proxy is needed (HTTPS_PROXY)."],[/ALERT.*(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/,
"certificate-untrusted","no","the server wants a client certificate (mTLS), and got none that it accepts",an],[/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,"certificate\
-untrusted","no","the server's certificate does not hold at this time","Renew the server's certificate, and check this runner's clock."],[/ALTNAME|HOSTNAME_MISMATCH/,
"certificate-untrusted","no","the server's certificate is for another host name","Use a host name that the certificate holds ({domain} for Infisical)."],[/CERT|UNABLE_TO_|INVALID_CA|CRL/,
"certificate-untrusted","no","the server's certificate comes from an authority that this job does not trust","Set {ca-certificate} to that authority's certifica\
te. It holds for {domain} alone: for another host, set NODE_EXTRA_CA_CERTS to a file that has it, in the environment of the job."],[/^(EPROTO|ERR_SSL|ERR_TLS)/,
"network-failed","no","no TLS connection could be agreed on","Check that the port speaks https, and that no proxy or firewall takes TLS apart. If the server ask\
s for a client certificate (mTLS), set {client-certificate} and {client-key}."],[/^HPE_/,"answer-malformed","no","what came back is not HTTP","Check host and po\
rt ({domain} for Infisical)."],[/^ERR_(HTTP_)?INVALID|^ERR_UNESCAPED/,"settings-invalid","no","a header or the address holds a character that HTTP does not allo\
w","Check {extra-headers} and {access-token} for line breaks and other odd characters."]];function So(e){if(e instanceof d){let{code:s,message:a,fixes:c,refusal:l}=e,
f=l&&D(l.status)?"yes":"no";return{code:s,what:a,mayPass:f,fixes:c,...l?{refusal:l}:{}}}if(!Eo(e))return{code:"internal",what:"this program made a mistake",mayPass:"\
no",cause:e};let[,t,n,r,o]=bo.find(([s])=>s.test(Ao(e)))??[/./,"network-failed","yes","the connection failed"],i=e.hostname??(e.address&&`${e.address}:${e.port??
""}`);return{code:t,what:`${r} (${i?`${i}, `:""}${e.code})`,mayPass:n,fixes:o?[o]:[],cause:e}}var D=e=>[408,425,429,502,503,504].includes(e);function Ao({code:e,
message:t}){let n=e==="EPROTO"?/\balert [a-z ]+/.exec(t)?.[0]:void 0;return n?`${e}_${n.toUpperCase().replaceAll(" ","_")}`:e}var Ue=()=>({code:"certificate-unt\
rusted",what:"the server wants a client certificate (mTLS), and got none that it accepts",mayPass:"no",fixes:[an]});function Eo(e){return typeof e=="object"&&e!==
null&&"code"in e&&typeof e.code=="string"}var ze={};h(ze,{tunnelAgent:()=>Co});var Oo=U(require("node:http"),1),qe=U(require("node:https"),1),cn=require("node:tls");var Be={};h(Be,{credentialsFix:()=>pe,verdictOn:()=>vo});function vo(e,t,n){let{status:r,headers:o}=e,i=o["content-encoding"]??"identity";return i!=="identity"?{code:"answer-malformed",what:`the server answered in the\
 encoding ${m(i,40)}, which was not asked for`,mayPass:"no",fixes:["Have the proxy or gateway in between leave answers as they are."]}:r>=300&&r<400?Ro(e,t,n):r===
407?{code:"proxy-refused",what:"the proxy wants other credentials (407)",mayPass:"no",fixes:[pe()]}:[400,495,496].includes(r)&&/SSL certificate/i.test(e.body.toString(
"latin1",0,2e3))?Ue():r>=500||D(r)?$o(e):void 0}var pe=()=>"Put the user name and password of the proxy into its URL (HTTPS_PROXY): http://USER:PASSWORD@HOST:PO\
RT.";function Ro({status:e,headers:t},{path:n},r){let o={code:"redirected",mayPass:"no"},i=t.location,s=i!==void 0&&URL.canParse(i,r.href)?new URL(i,r):void 0;if(!s||
!/^https?:$/.test(s.protocol))return{...o,what:`the server answered ${e}, a redirect without a usable target`,fixes:["For Infisical, check {domain}."]};let a=m(
s.origin+s.pathname),c=s.pathname.endsWith(n)?s.origin+s.pathname.slice(0,-n.length):void 0,l=c?`If that is the same Infisical, set {domain} to ${m(c)}`:"For In\
fisical, set {domain} to an address that answers by itself, without a login page or gateway in front";return{...o,what:`the server answered ${e} and points to ${a}\
, and no redirect is followed`,fixes:[`${l}.`]}}function $o(e){let{status:t,headers:n}=e,r=_(e),o=t===429||t===500&&n["retry-after"]!==void 0,i=To(e,o,r.message),
s=o?"rate-limited":"server-failed",a=D(t)||n["retry-after"]!==void 0?"yes":t===500?"once":"no";return{code:s,what:`the server answered ${t}: ${r.message.replace(
/\.$/,"")}`,mayPass:a,refusal:r,...i===void 0?{}:{wait:i}}}function To({headers:e},t,n){let r=e["retry-after"];if(r!==void 0){if(/^\d+(\.\d+)?$/.test(r))return Number(
r)*1e3;let i=Date.parse(e.date??"")||Date.now(),s=Date.parse(r);if(!Number.isNaN(s))return Math.max(0,s-i)}if(!t)return;let o=/^\d+$/.exec(e["x-ratelimit-reset"]??
"")?.[0]??/try again in (\d+) seconds?/i.exec(n)?.[1];return o===void 0?void 0:Number(o)*1e3}function Co(e){let t=new Set,n=new qe.Agent(e.options),r=n.destroy.bind(n);return Object.assign(n,{createConnection(o,i){let s=No(o,e,i);t.add(s),s.once("close",
()=>t.delete(s))},destroy(){t.forEach(o=>o.destroy()),r()}})}function No(e,{proxy:t,trust:n,patience:r,clock:o},i){let s=ue(t),a=`${e.host.includes(":")?`[${e.host}\
]`:e.host}:${e.port}`,c=(t.protocol==="https:"?qe:Oo).request({method:"CONNECT",...en(t),path:a,headers:{host:a,...s?{"proxy-authorization":s}:{}},agent:!1,rejectUnauthorized:!0,
...n?{secureContext:n}:{}}),l=o.after(r,()=>{c.destroy(Object.assign(new Error("The proxy did not answer."),{code:"ETIMEDOUT"}))});return c.once("close",l),c.once(
"error",f=>i(f)),c.once("connect",({statusCode:f=0},u)=>{f===200?i(null,(0,cn.connect)({...e,socket:u})):(u.destroy(),i(Io(t,a,f)))}),c.end(),c}function Io(e,t,n){
let r=n===407?pe():`Have the proxy allow ${t}, or name the host in NO_PROXY if it is reached without one.`;return new d("proxy-refused",`the proxy ${e.host} ans\
wered ${n} to a connection to ${t}`,{fixes:[r],...D(n)?{refusal:{status:n,message:"the proxy did not let the connection through"}}:{}})}var Je={};h(Je,{withSigner:()=>Sn});var ln={now:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}};function Ge(e,t=ln){let n=t.now()+e*1e3,r=new Set,o,i=s=>(o?s(o):
r.add(s),()=>r.delete(s));return{clock:t,seconds:e,left:()=>Math.max(0,n-t.now()),reason:()=>o,onEnd:i,end(s){o||(o=s,r.forEach(a=>a(s)))},wait:s=>new Promise((a,c)=>{
let l=()=>{},f=i(u=>{l(),c(u)});o||(l=t.after(s,()=>{f(),a()}))})}}var kn=U(wn()),Ve="Action=GetCallerIdentity&Version=2011-06-15",xn=e=>Buffer.from(e).toString("base64"),B=e=>`sts.${e}.amazonaws.com`;function bn(e,t,n){let{headers:r}=(0,kn.sign)(
{method:"POST",host:B(t),path:"/",service:"sts",region:t,headers:{Host:B(t),"Content-Type":"application/x-www-form-urlencoded; charset=utf-8","Content-Length":String(
Ve.length),"X-Amz-Date":n.toISOString().replace(/[-:]|\.\d+/g,"")},body:Ve},e);return{iamHttpRequestMethod:"POST",iamRequestBody:xn(Ve),iamRequestHeaders:xn(JSON.
stringify(r))}}function Sn(e,{title:t,region:n}){if(!(e instanceof d)||!e.refusal)return e;let{code:r,message:o,refusal:i,fixes:s,cause:a}=e,c=`The request was signed with AWS\
 credentials from ${t}, for the region ${n} (${B(n)}).`,l=i.status===500?[`Infisical answers so where AWS itself refused the signed request: check that the cred\
entials have not expired (aws sts get-caller-identity, in a step before this one), that this runner's clock is right, that ${n} is a region that the account has\
 switched on, and that Infisical can reach it.`]:[];return new d(r,`${o}
${c}`,{fixes:[...l,...s],refusal:i,cause:a})}var Xe={};h(Xe,{vouchByAws:()=>On});var Do={ENOENT:"it is not there",EACCES:"permission denied",EISDIR:"it is a folder"};function ye(e){let{code:t}=e;return typeof t=="string"?Do[t]??t:"reading fa\
iled"}var ge=e=>typeof e=="string"&&/^[\x21-\x7e]{1,16384}$/.test(e);function P({id:e,secret:t,token:n},r,o){for(let s of[t,n,e])typeof s=="string"&&s!==""&&o(s);let i=Object.
entries({"access key id":e,"secret access key":t,"session token":n||"none"}).filter(([,s])=>!ge(s)).map(([s])=>s);if(i.length>0||!ge(e)||!ge(t))throw k(`AWS cre\
dentials came from ${r}, but what came as ${i.join(" and ")} cannot be that.`,[`Look at what provides ${r}: nothing of what came is shown here.`]);return{accessKeyId:e,
secretAccessKey:t,...ge(n)?{sessionToken:n}:{}}}function k(e,t,n){return new d("token-unavailable",e,{fixes:t,cause:n})}var jo=["169.254.170.2","169.254.170.23","[fd00:ec2::23]","169.254.169.254","[fd00:ec2::254]"];function j(e,t){let n=URL.canParse(e)?new URL(e):void 0,r=n?.protocol===
"http:"&&(X(n.hostname)||jo.includes(n.hostname));if(n&&(n.protocol==="https:"||r))return n;throw k(`The address in ${t} is neither https nor one of this machin\
e's own, so no credentials go that way.`,[`Correct ${t}, or look for an earlier step that sets it for the job, and remove it.`])}function we({body:e}){let t=Wo(e.toString("utf8"));return{id:t.AccessKeyId,secret:t.SecretAccessKey,token:t.Token}}function Wo(e){try{let t=JSON.parse(e);return typeof t==
"object"&&t!==null?t:{}}catch{return{}}}var Mo="http://169.254.170.2",En={title:"a container's endpoint",find:e=>{let{AWS_CONTAINER_CREDENTIALS_RELATIVE_URI:t,AWS_CONTAINER_CREDENTIALS_FULL_URI:n}=e.env;
return t?An(e,j(Mo+t,"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")):n?An(e,j(n,"AWS_CONTAINER_CREDENTIALS_FULL_URI")):{lacks:"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI\
 and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set"}}};async function An(e,t){let{open:n,mask:r}=e,o=Ko(e),i=n(new URL(t.origin)),s={purpose:"get AWS credentia\
ls of the container",method:"GET",path:t.pathname,query:Object.fromEntries(t.searchParams),...o?{headers:{authorization:o}}:{},maxBytes:64*1024},a=await i.ask(s);
if(a.status!==200)throw k(`Could not ${s.purpose} (${S(s,i)}): the answer was ${a.status}.`,["Check that the task or the service account of the pod has a role, \
and that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE (or AWS_CONTAINER_AUTHORIZATION_TOKEN) is what the platform set for this container."]);return{keys:P(we(a),"the \
container's endpoint",r)}}function Ko({env:e,read:t,mask:n}){let{AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE:r,AWS_CONTAINER_AUTHORIZATION_TOKEN:o=""}=e,i=o.trim();try{
r&&(i=t(r,64*1024).trim())}catch(s){throw k(`The file in AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read: ${ye(s)}.`,["Check the path, and that the user t\
hat runs this job may read it."],s)}return i&&n(i),i}var vn={title:"the environment",find({env:e,mask:t}){let[n="",r="",o=""]=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"].map(a=>e[a]?.trim());
if(!n&&!r)return{lacks:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"};if(n&&r)return{keys:P({id:n,secret:r,token:o},"the environment",t)};let[i,s]=n?
["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY"]:["AWS_SECRET_ACCESS_KEY","AWS_ACCESS_KEY_ID"];throw r&&t(r),k(`${i} is set in the environment, but ${s} is not.`,[
"Set both, and AWS_SESSION_TOKEN with temporary credentials; or none, so that another place is looked at.","On GitHub an expression such as ${{ secrets.NAME }} \
gives an empty text where there is no such secret."])}};var Rn=2,Uo="/latest/meta-data",$n={title:"an EC2 instance's role",async find(e){let{env:t,open:n}=e;if(t.AWS_EC2_METADATA_DISABLED?.toLowerCase()==="true")return{
lacks:"AWS_EC2_METADATA_DISABLED is true"};let r=t.AWS_EC2_METADATA_SERVICE_ENDPOINT,o=r?j(r,"AWS_EC2_METADATA_SERVICE_ENDPOINT"):new URL("http://169.254.169.25\
4"),i=n(o),s=await Ho(i,e);return typeof s=="string"?Bo(i,s,e):s}};async function Ho(e,{deadline:t,mask:n}){let r=e.within(Ge(Math.min(Rn,t.left()/1e3),t.clock)),
o;try{o=await r.ask({purpose:"look for EC2's metadata service",method:"PUT",path:"/latest/api/token",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"60"},maxBytes:4096,
retry:!1})}catch(s){if(!(s instanceof d)||t.reason())throw s;return{lacks:`no metadata service answers ${s.code==="timed-out"?`within ${Rn} seconds`:"as EC2 doe\
s"} at ${e.base}`}}let i=o.body.toString("utf8").trim();return o.status!==200||!/^[\x21-\x7e]+$/.test(i)?{lacks:`what answers at ${e.base} is not EC2's metadata\
 service (status ${o.status})`}:(n(i),i)}async function Bo(e,t,{mask:n}){let r=l=>e.ask({purpose:"read the instance's role from EC2's metadata service",method:"\
GET",path:Uo+l,headers:{"x-aws-ec2-metadata-token":t},maxBytes:65536}),o=await r("/iam/security-credentials/"),i=o.body.toString("utf8").trim().split(`
`)[0]??"";if(o.status!==200||!/^[\w+=,.@-]{1,128}$/.test(i))return{lacks:"the instance has no role"};let s=await r(`/iam/security-credentials/${i}`);if(s.status!==
200)throw k(`EC2's metadata service (${e.base}) names the role ${i}, but answered ${s.status} for its credentials.`,["In AWS, look at the instance's profile, an\
d at the trust policy of its role: it must name ec2.amazonaws.com."]);let a=P(we(s),`EC2's metadata service (the role ${i})`,n),c=await r("/placement/region");return{
keys:a,...c.status===200?{region:c.body.toString("utf8").trim()}:{}}}function xe(e,t="us-east-1"){let n=(e.AWS_REGION||e.AWS_DEFAULT_REGION||t).trim();if(/^[a-z0-9-]{1,20}$/.test(n))return n;throw k("The region in AWS_REGION or A\
WS_DEFAULT_REGION is no name of an AWS region.",["Write it as AWS does, such as eu-central-1."])}var qo=64*1024,Tn={title:"a web identity",find:e=>{let{AWS_WEB_IDENTITY_TOKEN_FILE:t,AWS_ROLE_ARN:n}=e.env;if(!t)return{lacks:`AWS_WEB_IDENTITY_TOKEN_FILE is no\
t set${n?", although AWS_ROLE_ARN is":""}`};if(n)return zo(e,n,Go(e,t));throw k("AWS_WEB_IDENTITY_TOKEN_FILE is set in the environment, but AWS_ROLE_ARN is not.",
["Set AWS_ROLE_ARN to the ARN of the role that the token is for."])}};async function zo({env:e,open:t,mask:n},r,o){n(o);let i=e.AWS_ENDPOINT_URL_STS,s=i?j(i,"AW\
S_ENDPOINT_URL_STS"):new URL(`https://${B(xe(e))}`),a=t(s),c={purpose:"assume the role in AWS_ROLE_ARN",method:"POST",path:"/",headers:{accept:"text/xml"},form:{
Action:"AssumeRoleWithWebIdentity",Version:"2011-06-15",RoleArn:r,RoleSessionName:e.AWS_ROLE_SESSION_NAME||"infisical-ci",WebIdentityToken:o},maxBytes:64*1024},
l=await a.ask(c);if(l.status!==200)throw k(`Could not ${c.purpose} (${S(c,a)}): AWS answered ${l.status}: ${Yo(l)}.`,["In AWS, look at the role's trust policy: \
it must allow sts:AssumeRoleWithWebIdentity to the token's issuer, for its subject and its audience; and the token in AWS_WEB_IDENTITY_TOKEN_FILE must not have \
expired."]);let f=l.body.toString("utf8"),u={id:ee(f,"AccessKeyId"),secret:ee(f,"SecretAccessKey"),token:ee(f,"SessionToken")};return{keys:P(u,"STS's AssumeRole\
WithWebIdentity",n)}}function Go({read:e},t){let n;try{n=e(t,qo).trim()}catch(r){throw k(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${m(t,200)}, cannot be read: ${ye(
r)}.`,["Check the path, and that the user that runs this job may read it."],r)}if(n)return n;throw k(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${m(t,200)}, is e\
mpty.`,["Look at what writes the file: it must have done so before this step."])}function ee(e,t){return new RegExp(`<${t}>\\s*([^<&]{1,20000}?)\\s*</${t}>`).exec(
e)?.[1]}function Yo({body:e}){let t=e.toString("utf8"),n=[ee(t,"Code"),ee(t,"Message")].filter(r=>r!==void 0);return m(n.join(", ")||"it gave no reason").replace(
/\.$/,"")}var Vo=[vn,Tn,En,$n];async function On(e){let{keys:t,region:n,title:r}=await Jo(e),o=xe(e.env,n),i=bn(t,o,new Date);return e.mask(i.iamRequestHeaders),{request:i,
title:r,region:o}}async function Jo(e){let t=[];for(let{title:n,find:r}of Vo){let o=await r(e);if("keys"in o)return{...o,title:n};t.push(`
  ${n}: ${o.lacks}`)}throw k(`There are no AWS credentials for {method}: aws-iam. Looked at, in this order:${t.join("")}`,["On EC2, ECS or EKS, give the instanc\
e, the task or the service account a role. In a container on EC2, the instance must let its metadata service's answers go one hop further (HttpPutResponseHopLim\
it: 2).","Elsewhere, get credentials in a step before this one, such as aws-actions/configure-aws-credentials. Files below ~/.aws are not read: `aws configure e\
xport-credentials --format env-no-export` prints what is in them as variables."])}var Qe={};h(Qe,{stepTokenMissing:()=>Xo});function Xo(e){let t=`Add this to the step in bitbucket-pipelines.yml:
    - step:
        oidc: true
Its audience is then the workspace's own (ari:cloud:bitbucket::workspace/...), which others may trust too.`,n=`Add this to the step in bitbucket-pipelines.yml${e===
void 0?" for an audience of your own":""}:
    - step:
        oidc:
          audiences:
            - ${e??"infisical-acme"}`;return new d("token-unavailable","Bitbucket gave this step no token: BITBUCKET_STEP_OIDC_TOKEN is not set, because the ste\
p does not ask for it.",{fixes:e===void 0?[t,n]:[n]})}var Ze={};h(Ze,{toolFixes:()=>Qo});function Qo(){return["The step needs `buildkite-agent` on its PATH, and the variables by which the agent knows its job (BUILD\
KITE_JOB_ID, BUILDKITE_AGENT_ACCESS_TOKEN). In a container it has neither by itself. With the docker plugin:\n    mount-buildkite-agent: true","An old agent doe\
s not know `oidc`: update buildkite-agent."]}var et={};h(et,{mintFixes:()=>ei,tokenMissing:()=>Zo});var Cn=()=>'Builds of forked pull requests get no token, unless the project says otherwise: Project Settings, Advanced, "Pass secrets to builds from forked pull\
 requests". Then anybody who opens one gets it too: rather skip this step for them.';function Zo(e){return new d("token-unavailable",`CircleCI gave this job no \
token: ${e} is not set, or has expired.`,{fixes:[Cn(),"Set {audience} to a text of your own: then the token is minted for it, by `circleci run oidc get`.","If t\
he token is in another variable, give its name as {token-env}, and {token-source}: circleci. A CircleCI server gives tokens from version 4.4 on."]})}function ei(){
return[Cn(),"The `circleci` command must be on the PATH of this step. CircleCI puts it into every job; a step that runs in a container of its own, or another PA\
TH, hides it.","Without {audience} the token that CircleCI put into the job is used, for as long as it holds (an hour)."]}var tt={};h(tt,{addressUnsafe:()=>ti,refused:()=>ni});function ti(e){return new d("token-unavailable",`The address of ${e}'s token endpoint (ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent t\
o it.`,{fixes:["Look for an earlier step that writes ACTIONS_ID_TOKEN_REQUEST_URL to GITHUB_ENV, and remove it."]})}function ni(e,t,n,r){let{status:o,message:i}=_(
e);return new d("token-unavailable",`Could not ${t.purpose} (${S(t,n)}): ${r}'s token endpoint answered ${o}: ${i.replace(/\.$/,"")}.`,{fixes:["The bearer that \
the runner gave this job was not accepted: run the job again. It is valid while the job runs, and for this job alone."]})}var nt={};h(nt,{openIdConnectMissing:()=>ri});function ri(e){let t=e.FORGEJO_ACTIONS!=="true",n="Add this to the job (or to the workflow, above `jobs:`):\n    enable-openid-connect: true\nForgejo knows nothin\
g of `permissions: id-token: write`, which GitHub wants.",r="Both Forgejo and its runner must be new enough to know `enable-openid-connect`: ask who runs them.",
o="Gitea gives jobs no such token: take one from elsewhere, by {token-env}, {token-file} or {token-command}, or log in by {method}: universal.";return new d("to\
ken-unavailable",`${t?"This runner":"Forgejo"} gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not \
both set)${t?"":", because its workflow does not ask for that"}.`,{fixes:t?[o,n]:[n,r]})}var rt={};h(rt,{permissionMissing:()=>oi});function oi(e){let t=e.GITHUB_EVENT_NAME==="pull_request"||e.GITHUB_ACTOR==="dependabot[bot]",r=[`Add this to the job (or to the workflow, above \`jobs:\`):
    permissions:
      id-token: write
      contents: read`,"In a reusable workflow the caller must grant `id-token: write` too: a called workflow never has more than its caller.","Pull requests fro\
m forks and Dependabot's runs get no token, whatever the workflow says: skip this step for them, with `if: github.event.pull_request.head.repo.fork != true && g\
ithub.actor != 'dependabot[bot]'`."];return new d("token-unavailable","GitHub gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_\
ID_TOKEN_REQUEST_TOKEN are not both set), because the job lacks the permission `id-token: write`.",{fixes:t?[...r.slice(2),...r.slice(0,2)]:r})}var ot={};h(ot,{idTokenMissing:()=>ii});function ii(e,t="https://app.infisical.com"){return new d("token-unavailable",`GitLab gave this job no token: the variable ${e} is not set.`,{fixes:[`Add this t\
o the job; \`aud\` is the same text as Audiences of the identity:
    id_tokens:
      ${e}:
        aud: ${t}`,"A job that takes its script by `!reference` does not get the id_tokens with it: `extends` the hidden job, or take them by `!reference` too. \
`default: id_tokens` holds for jobs that have none of their own.","If the token has another name, give that as {token-env}. id_tokens need GitLab 15.7 or newer."]})}var it={};h(it,{addressUnreadable:()=>ai,audienceMissing:()=>si,refused:()=>ci});function si(){return new d("settings-invalid","{audience} is missing: Google's metadata server gives no token without one.",{fixes:["Set {audience} to a text of\
 your own, and Audiences of the identity to the same."]})}function ai(){return new d("settings-invalid","The environment variable GCE_METADATA_HOST is not a hos\
t.",{fixes:["Leave GCE_METADATA_HOST out, or set it to HOST or HOST:PORT of the metadata server."]})}function ci(e,t,n){let{status:r,message:o}=_(e);return new d(
"token-unavailable",`Could not ${t.purpose} (${S(t,n)}): the metadata server answered ${r}: ${o.replace(/\.$/,"")}.`,{fixes:["Run the machine or the build as a \
service account of your own (404: it has none). In Cloud Build, set `serviceAccount:` in cloudbuild.yaml.","On GKE, bind the Kubernetes service account to one o\
f Google (Workload Identity Federation for GKE)."]})}var st={};h(st,{anotherAudience:()=>di,notProjected:()=>li});var Nn=e=>`Project a token with an audience of its own into the pod, and point {token-file} at it:
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
With {token-file}: /var/run/secrets/infisical/token.`;function li(e,t="infisical-acme",n){let r=n instanceof d?n:void 0;return new d("token-unavailable",r?.message??
`The file ${e} gave no token.`,{fixes:["Check that this runs inside of the pod, and that the pod does not say `automountServiceAccountToken: false`.",Nn(t)],cause:n})}
function di(e,t){return new d("token-unavailable",`The service account's token in ${e} is not for ${JSON.stringify(t)} ({audience}), so it is sent to nobody: th\
e one that every pod has is for the API server of its cluster.`,{fixes:[Nn(t),"With {method}: kubernetes it is that very token which Infisical checks: leave {au\
dience} out."]})}var at={};h(at,{audienceUnquotable:()=>pi,notMinted:()=>fi,printedNone:()=>ui});function fi(e,t,n){let r=t instanceof d?t:void 0,o=(r?.message??`${e} could not be run.`).replace("{token-command}",`\`${e}\``);return new d("token-unavailable",
o,{fixes:[...n,...r?.fixes??[]],cause:t})}function ui(e,t,n){return new d("token-unavailable",`\`${e}\` should print a token, and printed ${t?"something else":"\
nothing"}.`,{fixes:n})}function pi(e){return new d("settings-invalid",`{audience} is ${JSON.stringify(m(e,80))}, which is not put on a command line: it is hande\
d to the platform's own tool.`,{fixes:["Take an audience of letters, digits and . _ ~ : / ? # @ + = , - (such as infisical-acme)."]})}var lt={};h(lt,{audienceIdle:()=>Ai,contradicted:()=>xi,noneFits:()=>Si,sourceMissing:()=>bi,sourceUnknown:()=>ki});function ct(e,t){return[e?.aud].flat().includes(t)}var hi=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,mi=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,yi=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
gi=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],wi=/^(?!\s*::)(?:(?!##)[ -~])*$/;function In(e){if(e.length<=8e3&&wi.test(e))return e;let t=e.slice(0,2*8e3).
replace(hi,"").replace(mi," | ").replace(/\t/g," ").replace(yi,"?"),n=gi.reduce((r,[o,i])=>r.replace(o,i),t);return n.length>8e3||e.length>2*8e3?`${n.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:n}var ke=(e,t)=>new d("settings-invalid",e,{fixes:[t]});function xi(e,t){return ke(`{token-source} is ${e}, yet {token-${t}} is given, which is for {token-source}\
: ${t}.`,"Keep one of the two.")}function ki(e,t){return ke(`{token-source} is ${JSON.stringify(e)}, and no source has that name.`,`Take one of ${t.join(", ")}.`)}
function bi(e){return ke(`{method}: ${e} takes a token of its own kind, which this step does not fetch by itself.`,"Say where that token is, by {token-file}, {t\
oken-env} or {token-command}.")}function Si(e,t){return ke(e.length>0?`Several sources could vouch for this job: ${e.join(", ")}.`:"No platform that could vouch\
 for this job was recognised here.",`Say which with {token-source}: one of ${(e.length>0?e:t).join(", ")}.`)}function Ai({audience:e,audienceFrom:t="whoever mad\
e the token",title:n},r,o){if(ct(o,r))return;let i=[o?.aud].flat().filter(c=>typeof c=="string"),s=e==="fixed"?`a token from ${n} has one audience alone`:`the a\
udience of a token from ${n} is chosen by ${t}`,a=i.length>0?`, and this one is for ${In(i.join(", "))}`:"";return`{audience} has no effect: ${s}${a}. Make ${e===
"fixed"?"Audiences of the identity":"the two"} the same text.`}var bt={};h(bt,{explain:()=>Vi,toFailure:()=>Ji});var w={expects:"a text",read:e=>e},Ei=new Map([["true",!0],["1",!0],["false",!1],["0",!1]]),O={expects:"true or false",read:e=>Ei.get(e.toLowerCase())};function be(e,t,n=""){
return{expects:`a whole number${n&&` of ${n}`} from ${e} to ${t}`,read(r){let o=Number(r);return/^\d{1,9}$/.test(r)&&o>=e&&o<=t?o:void 0}}}function C(...e){return{
expects:`one of ${e.join(", ")}`,read:t=>e.find(n=>n===t.toLowerCase())}}function _n(...e){let t=C(...e);return{expects:`one or several (with commas between the\
m) of ${e.join(", ")}`,read(n){let r=Dn(n).map(o=>t.read(o));return r.length>0&&r.every(o=>o!==void 0)?[...new Set(r)]:void 0}}}var dt={expects:"a list, with co\
mmas or line ends between its items",read:e=>Dn(e)},Se={expects:"an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it",read:e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e)?e.toLowerCase():void 0},Ae={expects:"a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project",read:e=>/^[\w-]{1,64}$/.
test(e)?e:void 0},Pn={expects:"the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes",read:e=>/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.
test(e)?`/${e.replace(/^\/+|\/+$/g,"")}`:void 0},Fn={expects:"a header a line, written `Name: value`",read(e){let t=new Map;for(let n of e.split(/\r?\n/)){if(n.
trim()==="")continue;let[,r,o]=/^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(n)??[];if(r===void 0||o===void 0)return;let i=r.toLowerCase(),
s=t.get(i);t.set(i,s===void 0?o:`${s}, ${o}`)}return Object.fromEntries(t)}},Ln={expects:"a claim a line, written `name: pattern`",read(e){let n=e.split(`
`).filter(r=>r.trim()!=="").map(r=>/^\s*(\S+?):\s+(\S.*?)\s*$/.exec(r));if(n.every(r=>r!==null))return Object.fromEntries(n.map(([,r="",o=""])=>[r,o]))}};function Dn(e){
return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var y=(e,t,n={})=>({group:e,reader:t,fallback:void 0,...n}),g=(e,t,n,r={})=>({group:e,reader:t,fallback:n,...r}),vi=["oidc","universal","access-token","jwt","ku\
bernetes","azure","gcp","spiffe","aws-iam"],Ee={identityId:y("essential",Se),clientId:y("essential",w),clientSecret:y("essential",w,{secret:!0}),projectSlug:y("\
essential",Ae),projectId:y("essential",w),environment:y("essential",Ae,{aliases:["envSlug"]}),secretPath:g("essential",Pn,"/"),secrets:y("essential",w,{verbatim:!0}),
domain:g("essential",w,"https://app.infisical.com"),method:y("essential",C(...vi)),audience:y("essential",w,{aliases:["oidcAudience"]}),tokenSource:y("identity",
w),tokenEnv:y("identity",w),tokenFile:y("identity",w),tokenCommand:y("identity",w),organizationSlug:y("identity",Ae),accessToken:y("identity",w,{secret:!0}),allowHttp:g(
"identity",O,!1),subject:y("identity",w),audiences:y("identity",w),claims:y("identity",Ln),recursive:g("selection",O,!1),includeImports:g("selection",O,!0),tagSlugs:y(
"selection",dt),secretName:y("selection",w),envPrefix:g("selection",w,""),envSuffix:g("selection",w,""),nameCase:g("selection",C("keep","upper","lower","env"),"\
keep"),onDuplicate:g("selection",C("error","first","last"),"error"),onUnsafeName:g("selection",C("error","skip"),"error"),onEmpty:g("selection",C("error","warn",
"ignore"),"error"),exportType:g("delivery",_n("env","output","file","none"),["env"]),fileOutputPath:y("delivery",w),fileFormat:g("delivery",C("dotenv","docker-e\
nv","shell","json","yaml"),"dotenv"),deleteFile:g("delivery",O,!1),allowOutside:g("delivery",O,!1),maskMinLength:g("delivery",be(1,100),4),maskExempt:g("deliver\
y",dt,[]),exportAccessToken:g("delivery",O,!1,{aliases:["exportToken"]}),revoke:g("delivery",O,!0),summary:g("delivery",C("failure","always","never"),"failure"),
dryRun:g("delivery",O,!1),caCertificate:y("network",w),clientCertificate:y("network",w),clientKey:y("network",w,{secret:!0}),extraHeaders:g("network",Fn,{},{secret:!0}),
timeout:g("network",be(1,3600,"seconds"),30),retryDeadline:g("network",be(1,86400,"seconds"),120)},Uc=Object.keys(Ee);function jn(e){return Ee[e]}var wt={};h(wt,{isBelow:()=>A,readRules:()=>or,scopeOf:()=>E});var ft=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u,ve=new RegExp(ft.source,"gu"),ut=e=>Array.from(e);var Ri=/"(?:[^"\\]|\\.)*"/g;function Mn(e){let t=e.replace(Ri,eo=>"\0".repeat(eo.length)),n=Re({text:e,plain:t,at:0}),[r,o]=Wn(n,n.plain.indexOf("->"),2),i=r.plain.
startsWith("!"),s=Re(b(r,i?1:0)),a=s.plain.indexOf(":"),c=a<0?void 0:b(s,0,a),l=b(s,a+1),f=l.plain.endsWith("?"),u=f?b(l,0,-1):l,[p,_e]=Wn(u,u.plain.indexOf("#"),
1),Mt=p.plain.startsWith("/"),Kt=F(Mt?b(p,1):p,"/"),Zr=Kt.pop()??p;return{whole:n,out:i,left:Re(r),scope:c,place:p,absolute:Mt,folders:Kt,name:Zr,field:_e,optional:f,
target:o&&Re(o)}}function b({text:e,plain:t,at:n},r,o){return{text:e.slice(r,o),plain:t.slice(r,o),at:n+r}}function F(e,t){let n=0;return e.plain.split(t).map(r=>{
let o=n;return n+=r.length+t.length,b(e,o,o+r.length)})}function Wn(e,t,n){return t<0?[e,void 0]:[b(e,0,t),b(e,t+n)]}function Re(e){let t=e.plain.length-e.plain.
trimStart().length;return b(e,t,t+e.plain.trim().length)}function q({text:e,plain:t}){if(!t.includes("\0"))return e;try{let n=JSON.parse(e);return typeof n=="st\
ring"?n:void 0}catch{return}}var $i=/^[\w-]{1,64}$/;function Kn({scope:e,place:t,absolute:n,folders:r,name:o}){if(!e)return;let i=t.plain.indexOf(":");if(i>=0)return[t.at+i,"there is a seco\
nd `:`, which no name in Infisical holds. Write project/environment:/folder/KEY."];let s=F(e,"/"),a=s.at(-1)??e;if(a.text==="")return[a.at,"the environment befo\
re the `:` is empty. Write its slug, such as prod:/db/KEY, or leave the `:` out for {environment}."];if(s.length>2||s.length===2&&s[0]?.text==="")return[e.at,"b\
efore the `:` stands an environment, or a project and an environment: prod:/db/KEY or shop/prod:/db/KEY."];for(let c of s)if(!$i.test(c.plain))return[z(c,/[^\w-]/),
`the ${c===a?"environment":"project"} is no slug: letters, digits, \`-\` and \`_\`, 64 at most, as Infisical shows it in the settings of the project.`];return!n&&
r.length===0&&o.text===""?[t.at,"after the `:` stands what to load: prod:/db/KEY, or prod:/db/* for a whole folder."]:void 0}function Un({folders:e}){for(let t of e){
if(t.text==="")return[t.at,"two slashes follow each other. Write one."];if(/^\.+$/.test(t.text))return[t.at,`\`${t.text}\` is no folder here. Begin with a slash \
for a folder from the root of the environment: /db/KEY.`];let n=t.plain.indexOf("*");if(n>=0)return[t.at+n,"a `*` stands at the end alone: /db/*, /db/PRE_* or /\
db/** (with all folders below). Write a rule for each folder."];if(!/^[\w-]+$/.test(t.plain))return[z(t,/[^\w-]/),"the name of a folder has letters, digits, `-`\
 and `_` alone, as in Infisical."]}}function z(e,t){return b(e,Math.max(0,e.plain.search(t))).at}var ht=/^[\p{L}\p{M}\p{N}_.-]+$/u,Ti=/[^\p{L}\p{M}\p{N}_.-]/u,mt=/^[\p{L}\p{M}\p{N}_-]+$/u,Oi=/[^\p{L}\p{M}\p{N}_-]/u,pt=32;function Bn({name:e,place:t,left:n}){
if(e.text===""){let i=t.text.replace(/\/$/,"");return[Math.max(n.at,e.at-1),`a slash ends no rule. Write ${i}/* for the secrets of the folder, ${i}/** for all b\
elow too, or ${i}/KEY for one.`]}if(e.plain==="**")return;let r=e.plain.indexOf("*");if(e.plain.endsWith("**"))return[e.at+r,"`**` stands alone after a slash: /\
db/** loads /db and all folders below it. Keys that begin alike are PRE_*."];if(r>=0&&r<e.plain.length-1)return[e.at+r,'a `*` stands at the end alone: /db/* or \
/db/PRE_*. A key that holds a `*` stands in double quotes: /db/"a*b".'];let o=r<0?e:b(e,0,-1);return o.text===""?void 0:Ci(o,r>=0)}function Ci(e,t){if(!e.plain.
includes("\0"))return ht.test(e.plain)?Hn(e.text,t,e.at):[z(e,Ti),`this sign needs double quotes around the key: ${JSON.stringify(e.text)}.`];let n=/^\0+$/.test(
e.plain)?q(e):void 0;return n===void 0?qn(e):n===""?[e.at,"the key between the double quotes is empty."]:/[:/]/.test(n)?[e.at,"no key in Infisical holds `:` or \
`/`. What stands in double quotes is the key alone, without its folder."]:new RegExp("\\p{Cs}","u").test(n)?[e.at,Ni]:Hn(n,t,e.at)}var Ni="half a character (\\ud\
800 to \\udfff) stands alone in this key. Write both halves.";function Hn(e,t,n){return!t&&/^\.\.?$/.test(e)?[n,`\`${e}\` can be no key. Write the key of the sec\
ret, as Infisical shows it.`]:void 0}var qn=({at:e})=>[e,'this is no text as JSON writes it: the whole name stands between two double quotes, a double quote is \
`\\"` and a backslash `\\\\`.'];function zn({field:e,name:t,out:n}){if(!e)return;let r=e.at-1;if(n)return[r,"a secret is left out as a whole. Take the `#` and t\
he field out."];if(t.plain.endsWith("*"))return[r,"a field is taken of one secret. Write its key in the place of the `*`: /db/KEY#field."];let o=e.plain.indexOf(
"#");if(o>=0)return[e.at+o,"there is a second `#`. Fields inside of fields have dots between them: #a.b; a field with a `#` stands in double quotes."];let i=F(e,
".");if(i.length>pt)return[i[pt]?.at??r,`a way into a value has ${pt} steps at most.`];for(let s of i){if(s.text==="")return[s.at,"a field is missing here: /gcp\
/CREDENTIALS#client_email, or #a.0.b through objects and lists."];let a=s.plain.includes("\0");if(a&&(!/^\0+$/.test(s.plain)||q(s)===void 0))return qn(s);if(!a&&
!mt.test(s.plain))return[z(s,Oi),`this sign needs double quotes around the field: #${JSON.stringify(s.text)}.`]}}function Gn({target:e,out:t,name:n}){if(!e)return;
if(t)return[e.at,"what is left out gets no name. Take the `->` and what follows out."];if(e.text==="")return[e.at,"the new name is missing after `->`: /db/KEY -\
> NAME, or /db/* -> DB_*."];let r=n.plain.endsWith("*"),o=e.plain.match(/\*+/g)??[],i=e.at+e.plain.indexOf("*");return/^[\w.*-]+$/.test(e.plain)?r&&o.length===0?
[e.at,`many secrets would get one name. Write where each key goes: -> ${e.text}_*.`]:!r&&o.length>0?[i,"this rule loads one secret: write its name without a `*`\
."]:o.length>1||(o[0]?.length??0)>2?[i,"one `*` (the key), or one `**` (folders and key), is all that a new name takes."]:o[0]==="**"&&n.plain!=="**"?[i,"a `**`\
 stands for the folders below and the key, and this rule loads one folder: write `*`."]:void 0:[z(e,/[^\w.*-]/),"a new name has letters, digits, `_`, `-` and `.\
` alone, without quotes. What a shell reads has letters, digits and `_`."]}var yt=1e3,Ii=[(e,t)=>t.length>yt?[yt,`the line has ${t.length} characters, and a rule has ${yt} at most.`]:void 0,(e,t)=>{let n=ft.exec(t.replaceAll("	"," "));
if(!n)return;let r=(n[0].codePointAt(0)??0).toString(16).padStart(4,"0");return[n.index,`a character stands here that cannot be seen (U+${r.toUpperCase()}). Tak\
e it out; in a key in double quotes it is written \\u${r}.`]},({whole:e,target:t})=>t===void 0&&/(?:^|\s)-$/.test(e.plain)?[e.at+e.text.length-1,"the rule ends \
in `-`: a shell took the `>`, and what follows it as the name of a file. Put the rule in single quotes: '/db/KEY -> NAME'."]:void 0,({whole:e})=>/^-\s/.test(e.plain)?
[e.at,"the line begins with `-`, but rules are lines of one text, not a YAML list. Leave the `-` out."]:void 0,({whole:e})=>{let t=e.plain.indexOf('"');return t<
0?void 0:[e.at+t,'this double quote has no other to end it. Inside of a quoted key it is written `\\"`.']},({whole:e})=>{let t=e.plain.search(/\s#/);return t<0?
void 0:[e.at+t+1,"a comment stands in a line of its own. Put it above the rule, and begin that line with `#`."]},({left:e,target:t})=>e.text.replace(/^!/,"").trim()===
""?[e.at,t===void 0?"after `!` stands what to leave out: !/db/KEY or !/db/PRE_*.":"before `->` stands what to load: /db/KEY -> NAME."]:void 0,({left:e,out:t})=>{
let n=t?e.plain.length-e.plain.slice(1).trimStart().length:0,r=e.plain.slice(n).search(/\s/);return r<0?void 0:[e.at+n+r,'a rule has no blank but around `->`. A\
 new name is written /db/KEY -> NAME; a key with a blank stands in double quotes: /db/"my key" -> NAME.']},Kn,({place:e,field:t})=>{let n=[e,...t?[t]:[]].find(({
plain:r})=>r.includes("?"));return n?[n.at+n.plain.indexOf("?"),"a `?` stands once, at the end of what is loaded: /db/KEY? or /db/KEY#field?."]:void 0},Un,Bn,zn,
({out:e,optional:t,left:n})=>e&&t?[n.at+n.text.length-1,"what is left out needs no `?`: it may be missing anyway. Take the `?` out."]:void 0,Gn];function Yn(e,t){
for(let n of Ii){let r=n(t,e);if(r)return r}}var Vn=1e3;function Xn(e){let t=[],n=[];for(let[r,o]of e.split(/\r\n|\r|\n/).entries()){let i=o.trim();if(i===""||i.startsWith("#"))continue;let s=r+1,a=([f,u])=>{
n.push(Li(o,s,f,u))};if(t.length+n.length===Vn){a([0,`there are more than ${Vn} rules. Load whole folders with \`*\`, or in several steps.`]);break}let c=Mn(o),
l=Yn(o,c);l?a(l):t.push({rule:_i(c),number:s,text:i})}return{lines:t,mistakes:n}}function _i({out:e,scope:t,absolute:n,folders:r,name:o,field:i,optional:s,target:a}){
let[c,l]=t?F(t,"/").toReversed():[];return{out:e,project:l?.text,environment:c?.text,absolute:n,folders:r.map(f=>f.text),...Pi(o),field:i&&F(i,".").map(f=>q(f)??
""),optional:s,target:a?.text}}function Pi(e){if(e.plain==="**")return{kind:"below",name:""};let t=e.plain.endsWith("*");return{kind:t?"many":"one",name:q(t?b(e,
0,-1):e)??""}}var Fi=60,Jn=40;function Li(e,t,n,r){let o=ut(e),i=ut(e.slice(0,n)).length,s=Math.max(0,i-Fi),a=o.slice(s,i+Jn).join("").replaceAll("	"," ").replace(
ve,"·"),c=s>0?"…":"",l=o.length>i+Jn?"…":"",f=`${" ".repeat(c.length+i-s)}^`;return{line:t,column:i+1,text:r,shown:`${c}${a.trimEnd()}${l}
${f}`}}function Qn(e){let{out:t,project:n,environment:r,absolute:o,folders:i,field:s,optional:a,target:c}=e,l=r===void 0?"":`${n===void 0?"":`${n}/`}${r}:`,f=[...i,Di(
e)].join("/");return[t?"!":"",l,o?"/":"",f,s?te(s):"",a?"?":"",c===void 0?"":` -> ${c}`].join("")}function te(e){return`#${e.map(t=>mt.test(t)?t:Zn(t)).join(".")}`}
function Di({kind:e,name:t}){if(e==="below")return"**";let n=t===""||ht.test(t)&&t!=="-"?t:Zn(t);return e==="many"?`${n}*`:n}function Zn(e){return JSON.stringify(
e).replace(ve,t=>t.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}var gt={};h(gt,{aboutRules:()=>nr,firstOf:()=>W,folderOf:()=>ne,foldersOf:()=>ji});function ne({owner:e,environment:t,path:n,recursive:r}){return`${e===void 0?"":`${e}/`}${t}:${n}${r?" and below":""}`}function ji({load:e}){let t=[...new Set(e.
map(ne))],n=t.slice(0,5);return`${n.join(", ")}${t.length>n.length?` and ${t.length-n.length} more folders`:""}`}var er=20;function W(e,t=n=>`and ${n} more.`){let n=e.
length-er;return n>0?[...e.slice(0,er),t(n)]:e}function nr(e,{onEmpty:t}){let n=e.filter(({secrets:i})=>i.length===0).map(({rule:i})=>i),r=n.filter(i=>i.optional),
o=n.filter(i=>!i.optional&&i.key===void 0);return[...tr("info","Not there, which their rules allow (`?`)",r),...t==="warn"?tr("warning","No secret matched",o):[]]}
function tr(e,t,n){return n.length===0?[]:[{level:e,text:`${t}: ${n.map(({text:r})=>r).join(", ")}.`}]}function or(e,t){let{lines:n,mistakes:r}=Xn(e),o=n.filter(({rule:l})=>!l.out),i={load:o.map(l=>rr(l,t)),leaveOut:n.filter(({rule:l})=>l.out).map(l=>rr(l,t))},s=[
...W(r.map(({line:l,column:f,text:u,shown:p})=>`line ${l}, column ${f}: ${u}
${p}`),l=>`has ${l} more mistakes.`).map($e),...r.length===0?Ki(i):[],...Hi(t)],a=l=>o.every(({rule:f})=>f[l]!==void 0),c={...a("environment")?{environment:""}:
{},...a("project")&&t.projectId===void 0?{projectSlug:""}:{}};return{rules:i,problems:s,spare:c}}var $e=e=>({name:"secrets",text:e});function rr({rule:e,number:t},n){
let{project:r,kind:o,name:i,field:s,optional:a,target:c}=e,{environment:l,path:f}=Wi(e,n),u=r===void 0||r===n.projectSlug||r===n.projectId,p={...e,environment:l,
project:u?void 0:r,absolute:!0,folders:ir(f)};return{environment:l,path:f,recursive:o==="below",text:Qn({...p,optional:!1,target:void 0}),line:t,...a?{optional:a}:
{},...u?{}:{project:Mi(r),owner:r},...o==="one"?{key:i}:{prefix:i},...s===void 0?{}:{field:s},...c===void 0?{}:{target:c}}}function Wi({environment:e,absolute:t,
folders:n},r){let o=t?n:[...ir(r.secretPath),...n];return{environment:e??r.environment??"",path:`/${o.join("/")}`}}var ir=e=>e.split("/").filter(t=>t!=="");function Mi(e){
let t=Se.read(e);return t===void 0?{slug:e}:{id:t}}function Ki({load:e,leaveOut:t}){return e.length===0&&t.length===0?[$e("holds no rule. Write what to load, on\
e rule a line, such as /db/KEY -> NAME; without {secrets}, all of {secret-path} is loaded.")]:e.length===0?[$e("only leaves out (`!`), and says nowhere what to \
load. Add a rule such as /db/*.")]:t.filter(n=>!e.some(r=>r.key===void 0&&Ui(r,n))).map(({line:n=0,text:r,environment:o,path:i})=>$e(`line ${n}: ${r} leaves not\
hing out, since no rule with a \`*\` loads ${o}:${i}. Correct it, or take it out: what has no rule is not loaded anyway.`))}function Ui(e,t){return E(e)!==E(t)?
!1:e.path===t.path||e.recursive&&A(t.path,e.path)||t.recursive&&A(e.path,t.path)}function A(e,t){return e!==t&&e.startsWith(t==="/"?"/":`${t}/`)}function E({project:e,
environment:t}){return JSON.stringify([e,t])}function Hi({secretName:e,recursive:t}){return[...e===void 0?[]:[{name:"secretName",text:`has no place beside {secr\
ets}: write the secret as a rule there, such as /db/${e}, and take {secret-name} out.`}],...t?[{name:"recursive",text:"has no place beside {secrets}: there, /db\
/** loads a folder with all below. Take {recursive} out."}]:[]]}var xt={};h(xt,{distance:()=>Te,unknownName:()=>sr});function sr(e,t){let n=t.map(r=>({candidate:r,far:Te(e.toLowerCase(),r)})).filter(({far:r})=>r<=3).sort((r,o)=>r.
far-o.far)[0];return`is no setting of this step. ${n?`Did you mean ${n.candidate}?`:"Take it out, or look its name up in the table of settings."}`}function Te(e,t){
let n=Array.from({length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=t.length;i++){let s=(n[i-1]??0)+(e[r-1]===t[i-1]?0:1);o.push(
Math.min(s,(n[i]??0)+1,(o[i-1]??0)+1))}n=o}return n[t.length]??0}var Oe=e=>e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`),Bi={kebab:Oe,flag:e=>`--${Oe(e)}`,camel:e=>e,snake:e=>Oe(e).replaceAll("-","_"),upper:e=>Oe(e).replaceAll(
"-","_").toUpperCase()};function ar(e,t){return Bi[t](e)}function M(e,t){return e.replace(/\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,(n,r,o="",i="",s)=>{
let a=r.replace(/-[a-z]/g,l=>l.slice(1).toUpperCase());if(!qi(a))return n;let c=t==="flag"&&o&&(s!==void 0||zi(a,i));return ar(a,t)+(c?"=":o)})}var qi=e=>Object.
hasOwn(Ee,e);function zi(e,t){let{expects:n,read:r}=jn(e).reader;return/^one |^a whole |true/.test(n)&&r(t)!==void 0}var kt={};h(kt,{missing:()=>Yi});var cr={identityId:"the id of the machine identity that this job logs in as (Infisical: Access Control, Machine Identities).",clientId:"the client id of the ide\
ntity (Infisical: the identity, Universal Auth).",clientSecret:"the client secret of the identity. Keep it in the platform's secret store.",accessToken:"the acc\
ess token that {method}: access-token takes.",projectSlug:"the slug of the project, or its id as {project-id} (Infisical: the settings of the project).",environment:"\
the slug of the environment to load from, such as dev or prod."},Gi={environment:{by:({environment:e})=>e==="",instead:"its environment, as in prod:/db/KEY"},projectSlug:{
by:({project:e})=>e===void 0,instead:"its project, as in shop/prod:/db/KEY"}};function Yi(e,{rules:t}){let n=Gi[e],r=n&&t?.load.find(n.by);if(!n||!r)return`is m\
issing: ${cr[e]}`;let o=m(r.text.replace(/^:/,""),80);return`is missing: ${cr[e]} Line ${r.line??0} of {secrets} (${o}) does not say ${n.instead}.`}function Vi(e,t){let n=e.fixes.map(o=>`  - ${o.replaceAll(`
`,`
    `)}`),r=[e.message,...n.length>0?["What to do:",...n]:[],`(error code: ${e.code})`];return M(r.join(`
`),t)}function Ji(e){if(e instanceof d)return e;let{name:t,code:n}=e??{},r=[t,n].filter(o=>typeof o=="string").join(" ");return new d("internal",`Something went\
 wrong that should not have, in this step's own code (${r||"of no kind"}).`,{fixes:["Run the job again; if it happens again, report it, with the version of this\
 step and its settings, without values."],cause:e})}var Rt={};h(Rt,{placeBeside:()=>fr,placeFile:()=>dr,removeFiles:()=>gr,writeWhole:()=>Er});var lr=require("node:crypto"),re=U(require("node:path"));function dr(e,{folder:t,file:n},r,o=re){if(e===void 0)return{path:o.resolve(t,n)};let i=(f,u)=>new d("file-refused",`{file-output-path} is ${JSON.stringify(e)},\
 which ${f}. Nothing was written.`,{fixes:[u]});if(new RegExp("\\p{Cc}","u").test(e))throw i("holds a control character","Write the path on one line, in letters\
 that can be seen.");let s=f=>{let u=o.relative(t,f);return u!==".."&&!u.startsWith(`..${o.sep}`)&&!o.isAbsolute(u)},a=o.isAbsolute(e)&&(r||s(e)),c=a?o.resolve(
e):o.join(t,e),l=/[^\\/]/.test(o.parse(e).root);if(!a&&(l||!(r||s(c))))throw i(`is outside of ${t}`,"Choose a path below that folder, or set {allow-outside}: tr\
ue.");if(e.endsWith("/")||e.endsWith(o.sep)||o.relative(t,c)==="")throw i("names a folder","Add the name of the file to the path.");return{path:c}}function fr({
path:e}){return{path:e,beside:re.join(re.dirname(e),`.infisical-${(0,lr.randomUUID)()}`)}}var St=U(require("node:fs")),Ce=St,{O_CREAT:Xi,O_EXCL:Qi,O_RDONLY:Zi,O_WRONLY:es,O_NOFOLLOW:ur,O_NONBLOCK:ts}=St.constants,pr=Zi|ur|ts,hr=es|Xi|Qi|ur;function K(e,t){return new d("file-refused",`The file was not written, since ${e} ${t}.`,{fixes:["Choose another path in {file-output-path}, or remove what is t\
here in a step before this one."]})}var oe="is a symbolic link, which may lead anywhere",mr="The disk is full: free some space in a step before this one.",At="T\
he user that runs this job may not write there: choose another path in {file-output-path}.",yr="A part of the path above the file is no folder: choose another p\
ath in {file-output-path}.",ns={ENOSPC:mr,EDQUOT:mr,EACCES:At,EPERM:At,EROFS:At,ENOTDIR:yr,ENOENT:yr};function Et(e,t){let n=ie(e),r=ns[n];return new d("write-f\
ailed",`${t} (${n}).`,{fixes:r===void 0?[]:[r],cause:e})}function ie(e){let{code:t}=e;return typeof t=="string"?t:"for no known reason"}function vt(e){try{e()}catch{}}function gr(e,t=Ce){return e.flatMap(n=>{try{let r=t.lstatSync(n,{throwIfNoEntry:!1});return r&&!r.isFile()?[{path:n,reason:"something else than a file took its\
 place"}]:(r&&t.unlinkSync(n),[])}catch(r){return[{path:n,reason:ie(r)}]}})}var Sr=require("node:path");var R=require("node:path");var rs=448;function wr(e,t,n,r){for(let o of kr(e,t??(0,R.parse)(e).root)){let i=r.lstatSync(o,{throwIfNoEntry:!1});if(t!==void 0&&i?.isSymbolicLink())throw K(o,
oe);i||(r.mkdirSync(o,rs),n.push(o))}}function xr(e,t,n,r){for(let s of kr((0,R.dirname)(e),n))if(r.lstatSync(s,{throwIfNoEntry:!1})?.isSymbolicLink())throw K(s,
oe);let[o,i]=[r.fstatSync(t),r.lstatSync(e,{throwIfNoEntry:!1})];if(i?.ino!==o.ino||i.dev!==o.dev)throw K(e,"was moved by another process while it was written")}
function kr(e,t){let n=(0,R.relative)(t,e).split(R.sep).filter(Boolean);return n.map((r,o)=>(0,R.join)(t,...n.slice(0,o+1)))}var Ar=384;function Er(e,t,n,r=Ce){let{path:o}=e,i=[],s=()=>i.reverse().forEach(a=>vt(()=>r.rmdirSync(a)));try{wr((0,Sr.dirname)(o),n,i,r);let a=os(o,r);return br(
e,{bytes:t,mode:Ar},n,r),()=>{try{a?br(e,a,n,r):r.unlinkSync(o)}catch(c){throw Et(c,`The file ${o} could not be taken back, and may still hold secrets`)}s()}}catch(a){
throw s(),a instanceof d?a:Et(a,`The file ${o} could not be written`)}}function os(e,t){let n=t.lstatSync(e,{throwIfNoEntry:!1});if(!n)return;if(!n.isFile())throw K(
e,n.isSymbolicLink()?oe:"is there already, and is no file");let r;try{return r=t.openSync(e,pr),{bytes:t.readFileSync(r),mode:n.mode&511}}catch(o){throw K(e,`is\
 there already and cannot be read (${ie(o)}), so it could never be put back`)}finally{r!==void 0&&t.closeSync(r)}}function br({path:e,beside:t},{bytes:n,mode:r},o,i){
let s=i.openSync(t,hr,Ar);try{try{o!==void 0&&xr(t,s,o,i),i.fchmodSync(s,r),i.writeFileSync(s,n),i.fsyncSync(s)}finally{i.closeSync(s)}i.renameSync(t,e)}catch(a){
throw vt(()=>i.unlinkSync(t)),a}}var Ot={};h(Ot,{duplicateNames:()=>ss,hiddenValues:()=>Tt,noSuchPlace:()=>fs,noneLeft:()=>ls,nothingMatched:()=>cs,ourNames:()=>as,unfit:()=>ds,unsafeNames:()=>is});var $t=(e,t,n)=>e===1?t:`${e} ${n}`,vr=e=>e.map(t=>`
  ${t}`).join("");function is(e,t){return new d("name-unsafe",`${$t(e.length,"A name is","names are")} unsafe to export, so nothing was exported:${vr(e)}`,{fixes:t?
["Rename the secret in Infisical, give all names a prefix with {env-prefix} (in {secrets} with a new name, /db/* -> DB_*), or set {on-unsafe-name}: skip to load\
 the rest without it.","If a later step really needs a variable that steers, load that secret alone, by {secret-name}, or by a rule of its own in {secrets}: the\
n it is taken as meant."]:["Rename the secret in Infisical, or set {on-unsafe-name}: skip to load the rest without it."]})}function ss(e,t,n){return new d("name\
-duplicate",`Different secrets would get the same name, so nothing was exported:${vr(e)}`,{fixes:n?["Give one of them another name in {secrets}: /db/KEY -> NAME\
, a whole folder /db/* -> DB_*, all folders below /app/** -> **; or leave one out: !/db/KEY.",...t?["Names that differ only in case are one here."]:[],"Set {on-\
duplicate}: last to let the later rule win (inside a rule the deeper folder), or {on-duplicate}: first."]:[...t?["Names that differ only in case are one here: r\
ename one of the secrets, or load each alone by {secret-name}, with another {env-prefix}."]:[],"Narrow {secret-path}, or set {recursive}: false, so that only on\
e of them is loaded.","Set {on-duplicate}: last to let the deeper folder win (Infisical/secrets-action let any one of them win), or {on-duplicate}: first."]})}function as(e,t){
return new d("name-duplicate",`${e.join(", ")}: the name is one that this step sets itself (as ${t}), so nothing was exported.`,{fixes:["Give the names a prefix\
 of their own with {env-prefix}, or rename the secret in Infisical."]})}function cs(e,t){return t?new d("nothing-matched",`No secret is left of what {secrets} a\
sks for, in ${e}.`,{fixes:["Check what {secrets} leaves out (`!`), and whether the folders may be empty.","If the job may go on without them, set {on-empty}: wa\
rn or ignore."]}):new d("nothing-matched",`No secret matched in ${e}.`,{fixes:["Check {environment} and {secret-path}: older servers answer an empty list for a \
folder that is not there. Check too that the identity may read this folder.","If the folder may be empty, set {on-empty}: warn or ignore (Infisical/secrets-acti\
on said nothing)."]})}function ls(e){return new d("nothing-matched",`Secrets matched, but none of them is left to export: ${e}`,{fixes:["Rename the secrets in I\
nfisical: a name of letters, digits and _ fits everywhere. An output can hold others too ({export-type}: output).","If the job may go on without them, set {on-e\
mpty}: warn or ignore."]})}function ds(e){return new d("value-unfit",`${$t(e.length,"A secret","secrets")} cannot be delivered, so nothing was exported.`,{fixes:e})}
function Tt(e){return new d("value-hidden",`Infisical hides ${$t(e.length,"the value","values")} from this identity, so nothing was exported: ${e.join(", ")}.`,
{fixes:["Give the identity a role that may read secret values, not only describe them (Infisical: the project, Access Control, Machine Identities)."]})}function fs(e,t){
return new d("settings-invalid",`{export-type} says ${e}, which there is none of here. Nothing was asked of Infisical yet.`,{fixes:[`Set {export-type} to ${[...t,
"file"].join(", ")} or none.`]})}var _t={};h(_t,{renderFile:()=>bs,unfitForFile:()=>ks,unfitName:()=>xs});var $=e=>!e.isWellFormed(),Ct="a file in JSON ({export-type}: file, {file-format}: json)",v=`Rename the secret in Infisical, or take ${Ct}, which holds any name\
.`,N=`Take ${Ct}, which holds any value, or store it as base64 text.`,G=`the value holds a NUL character, which no variable can. ${N}`,L=`the value holds half o\
f a character (an unpaired surrogate), which no text in UTF-8 can. Correct it in Infisical, or take ${Ct}.`;var us=64*1024-1,$r={unfitName(e){if(!(e!==""&&!/^[\s\u0085#]|[=\s\0]/.test(e)&&!$(e)))return`a docker-env file holds no name that is empty, begins with \`#\`, or\
 holds white space or \`=\`. ${v}`},unfitValue({name:e,value:t}){if(t.includes(`
`))return`the value has several lines, and docker knows one line a value. ${N}`;if(t.endsWith("\r"))return`the value ends in a carriage return, which docker cut\
s off. ${N}`;if(t.includes("\0"))return G;if($(t))return L;if(Buffer.byteLength(Rr({name:e,value:t}))>us)return`name and value are more than 64 KiB together, an\
d docker reads no longer line. ${N}`},render:e=>e.map(t=>`${Rr(t)}
`).join("")};function Rr({name:e,value:t}){return`${e}=${t}`}var Tr=e=>({holds:t=>!t.includes(e)&&!t.includes("\r")&&!t.endsWith("\\"),write:t=>`${e}${t}${e}`}),Or=[Tr("'"),{holds:e=>!/"|\\[nr]|\\$/.test(e),write:e=>`"${e.
replaceAll("\r","\\r")}"`},Tr("`"),{holds:e=>!/[#\r\n\u2028\u2029]|^['"`]/.test(e)&&e.trim()===e,write:e=>e}],Cr={unfitName(e){if(!/^[\w.-]+$/.test(e))return`a \
dotenv file holds names of letters, digits, \`_\`, \`.\` and \`-\` alone. ${v}`;if(e==="__proto__")return`whoever reads the file with JavaScript loses this name\
. ${v}`},unfitValue({value:e}){if(e.includes("\0"))return G;if($(e))return L;if(!Or.some(({holds:t})=>t(e)))return`the value mixes quotes, backslashes and line \
ends in a way that no dotenv file can hold. ${N}`},render:e=>e.map(({name:t,value:n})=>`${t}=${ps(n)}
`).join("")};function ps(e){let t=Or.find(({holds:n})=>n(e));if(!t)throw new Error("a value that dotenv cannot hold was rendered");return t.write(e)}var Nr={unfitName:()=>{},unfitValue:()=>{},render:e=>e.length===0?`{}
`:`{
${e.map(({name:t,value:n})=>`  ${JSON.stringify(t)}: ${JSON.stringify(n)}`).join(`,
`)}
}
`};function Ir({name:e,value:t}){return(e.length+t.length)*3+2<=131072?!0:Buffer.byteLength(e)+Buffer.byteLength(t)+2<=131072}var hs=new Set("_ BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_LINENO BASH_MONOSECONDS BASH_SOURCE BASH_SUBSHELL BAS\
H_TRAPSIG BASH_VERSINFO DIRSTACK EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD LINENO OPTIND PIPESTATUS PPID RANDOM SECONDS SHELLOPTS SHLVL SRANDOM UI\
D".split(" ")),_r={unfitName(e){if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e))return`a shell's variable has letters, digits and \`_\` alone, and begins with no digit. ${v}`;
if(hs.has(e))return`a shell computes this variable, and may run what it is set to. ${v}`},unfitValue(e){if(e.value.includes("\0"))return G;if($(e.value))return L;
if(!Ir(e))return`the value is larger than the 128 KiB that Linux takes for one variable; with it the shell could start no command. ${N}`},render:e=>e.map(({name:t,
value:n})=>`export ${t}=${ms(n)}
`).join("")};function ms(e){return`'${e.replaceAll("'","'\\''")}'`}var ys=1024,Pr={unfitName(e){if($(e))return`the name holds half of a character (an unpaired surrogate), which no text in UTF-8 can. ${v}`;if(Nt(e).length>ys)return`\
YAML holds names of up to 1024 characters. ${v}`},unfitValue:({value:e})=>$(e)?L:void 0,render:e=>e.length===0?`{}
`:e.map(({name:t,value:n})=>`${Nt(t)}: ${Nt(n)}
`).join("")},gs=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;function Nt(e){let t=JSON.stringify(e);return gs.test(t)?t.replace(/[^ -~]/gu,ws):t}function ws(e){let t=(e.
codePointAt(0)??0).toString(16);return t.length>4?`\\U${t.padStart(8,"0")}`:`\\u${t.padStart(4,"0")}`}var It={dotenv:Cr,"docker-env":$r,shell:_r,json:Nr,yaml:Pr};function xs(e,t){return It[e].unfitName(t)}function ks(e,t){let{unfitName:n,unfitValue:r}=It[e];return n(
t.name)??r(t)}function bs(e,t){return It[e].render(t)}var Wt={};h(Wt,{reportFailed:()=>qs,reportLoaded:()=>Hs});function se({environment:e,path:t,key:n,field:r="",owner:o}){return m(`${o===void 0?"":`${o}/`}${e}:${t==="/"?"":t}/${n}${r}`)}var Fr=e=>e.split("/").filter(t=>t!==
"").length;function Lr(e,t){return e.path===t.path?e.key<t.key?-1:+(e.key>t.key):Fr(e.path)-Fr(t.path)||(e.path<t.path?-1:1)}var Pt={};h(Pt,{renameBy:()=>Dr});var Ss={keep:e=>e,upper:e=>e.toUpperCase(),lower:e=>e.toLowerCase(),env:e=>e.toUpperCase().replace(/[^A-Za-z0-9_]/gu,"_")};function Dr({target:e,path:t},{nameCase:n,
envPrefix:r,envSuffix:o}){let i=Ss[n];if(e===void 0)return({key:l})=>`${r}${i(l)}${o}`;let[,s="",a,c=""]=/^([^*]*)(\*+)(.*)$/.exec(e)??[];return a===void 0?()=>e:
l=>`${s}${i(a==="*"?l.key:As(l,t))}${c}`}function As({path:e,key:t,imported:n},r){return n||!A(e,r)?t:[...e.slice(r==="/"?1:r.length+1).split("/"),t].join("_")}function ae({own:e,imports:t}){if(t.length===0)return[...e];let n=new Set(e.map(({key:o})=>o)),r=[...e];for(let o of t.toReversed())for(let i of o)n.has(i.key)||
(n.add(i.key),r.push(i));return r}function Ne(e){return e instanceof d&&e.code==="not-found"&&/^(Folder|Secret) with /.test(e.refusal?.message??"")}var jt={};h(jt,{selectByRules:()=>Ms});function Wr(e,t){let n=new Map;for(let r of e){let o=jr(r,e),i=JSON.stringify([E(r),o??r.path,o!==void 0]);n.set(i,[...n.get(i)??[],r])}return[...n.values()].flatMap(
r=>{let[o]=r;return o?[Es(o,r,jr(o,e),t)]:[]})}function jr(e,t){return t.filter(r=>r.recursive&&E(r)===E(e)).map(({path:r})=>r).filter(r=>r===e.path||A(e.path,r)).
sort((r,o)=>r.length-o.length)[0]}function Es(e,t,n,r){let o=Ft(e,n??e.path,r),i=new Set(t.flatMap(({key:a})=>a??[])),s=r.tagSlugs===void 0&&t.every(({key:a})=>a!==
void 0);return{place:o,recursive:n!==void 0,rules:t,...s?{keys:[...i]}:{}}}function Ft({environment:e,project:t},n,r){let{projectId:o,projectSlug:i="",includeImports:s}=r;
return{project:t??(o===void 0?{slug:i}:{id:o}),environment:e,path:n,includeImports:s}}var vs=4;async function Kr(e,t,n){let r=new Map;for(let o=e;o.length>0;o=o.filter(i=>!r.has(i)))await Lt(Wr(o,t),async i=>{for(let[s,a]of await Rs(i,t,n))r.set(
s,a)});return r}async function Lt(e,t){let n=[...e],r=async()=>{for(let o;(o=n.shift())!==void 0;)try{await t(o)}catch(i){throw n.length=0,i}};await Promise.all(
Array.from({length:Math.min(vs,e.length)},r))}async function Rs(e,t,n){let{keys:r,rules:o}=e;if(r?.length===1)return Mr(e,r,n);try{return await $s(e,t,n)}catch(i){
if(Ne(i))return o.map(s=>[s,{secrets:[],isList:!1,missing:i}]);if(r&&i instanceof d&&i.refusal?.status===403)return Mr(e,r,n);throw i instanceof d?Ur(i,o):i}}async function Mr({
place:e,rules:t},n,r){let o=new Map;for(let i of n){let s=t.filter(a=>a.key===i);try{o.set(i,{secrets:[await r.read({...e,key:i})],isList:!1})}catch(a){if(!Ne(a))
throw a instanceof d?Ur(a,s):a;o.set(i,{secrets:[],isList:!1,missing:a})}}return t.flatMap(i=>{let s=o.get(i.key??"");return s?[[i,s]]:[]})}async function $s({place:e,
recursive:t,rules:n},r,o){let i=r.tagSlugs===void 0?{}:{tagSlugs:r.tagSlugs},s=await o.list({...e,recursive:t,...i}),a=ae(s),c=s.imports.some(l=>l.length>0);return n.
flatMap(l=>{if(!t||l.recursive&&l.path===e.path)return[[l,{secrets:a,isList:!0}]];if(c)return[];let f=s.own.filter(({path:p})=>p===l.path||l.recursive&&A(p,l.path));
return l.key!==void 0&&!l.optional&&!f.some(({key:p})=>p===l.key)?[]:[[l,{secrets:f,isList:!0}]]})}function Ur({code:e,message:t,fixes:n,refusal:r,cause:o},i){let[
s]=i,{line:a=0,text:c="",owner:l}=s??{},f=i.length>1?` and ${i.length-1} more`:"";return new d(e,`${t} It was asked for in line ${a} of {secrets} (${c})${f}.`,{
fixes:l===void 0?n:[`The project is the one that line ${a} of {secrets} names: ${l}.`,...n],...r?{refusal:r}:{},cause:o})}var I=/\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+)/y,Hr=/^[{[]$/,Ts=/^[}\]]$/;function Br(e){I.lastIndex=0;let t=I.exec(e)?.[1]??"";if(!Hr.test(t))return;
let n=new Map,r=0,o="",i=I.lastIndex;for(let s;s=I.exec(e);){let[a,c=""]=s,l=Ts.test(c);if(r===0&&(l||c===",")){let f=e.slice(i,I.lastIndex-a.length).trim();if(f!==
""&&n.set(t==="["?String(n.size):o,f),l)break;i=I.lastIndex}else r===0&&c===":"?(o=JSON.parse(e.slice(i,I.lastIndex-a.length)),i=I.lastIndex):Hr.test(c)?r++:l&&
r--}return n}function qr(e){return[...e.matchAll(new RegExp(I.source,"g"))].map(([,t])=>t).join("")}var Os=20;function Cs(e,t){try{JSON.parse(e)}catch{return{wrong:"its value is no JSON, so no field can be taken of it"}}let n=e.trim();for(let[r,o]of t.entries()){
let i=Br(n),s=r===0?"its value":te(t.slice(0,r));if(!i)return{lacks:`${s} is ${Ns(n)}, and has no fields`};let a=i.get(o);if(a===void 0)return{lacks:`${s} has n\
o field ${JSON.stringify(m(o,40))}: ${Is(n,i)}`};n=a}return n==="null"?{lacks:`${te(t)} is null`}:n.startsWith('"')?{text:JSON.parse(n)}:{text:qr(n)}}function zr(e,t,n){
let{field:r,optional:o}=e;if(!r)return t;let i=Cs(t.value,r);if("text"in i)return{...t,value:i.text,field:te(r)};"lacks"in i&&o||n.push({rule:e,found:i})}function Gr(e){
let t=e.map(({rule:r,found:o})=>{let i="lacks"in o?o.lacks:"wrong"in o?o.wrong:"";return`line ${r.line??0}, ${r.text}: ${i}.`}),n=e.some(({found:r})=>"wrong"in r);
return new d(n?"value-unfit":"not-found",`${e.length===1?"A field":`${e.length} fields`} of {secrets} cannot be taken, so nothing was exported:
  ${W(t).join(`
  `)}`,{fixes:["Correct what stands behind the `#` in {secrets}, or the value in Infisical. Letters count, large and small; items of a list are #0, #1 and so on\
.",...n?[]:["If a field may be missing, end the rule with `?`: /db/KEY#field?."]]})}function Ns(e){return e.startsWith('"')?"a text":e==="null"?"null":/^[tf]/.test(
e)?"true or false":"a number"}function Is(e,t){if(e.startsWith("["))return`it is a list of ${t.size}, from #0`;let n=[...t.keys()];if(n.length===0)return"it is \
an empty object";let r=n.slice(0,Os).map(o=>JSON.stringify(m(o,40)));return`it has ${r.join(", ")}${n.length>r.length?` and ${n.length-r.length} more`:""}`}var _s=5;function Yr(e,t,n){let r=e.toLowerCase();return t.map(o=>({key:o,far:Ps(r,o.slice(0,n?e.length:void 0).toLowerCase())})).filter(({far:o})=>o!==void 0).
sort((o,i)=>(o.far??0)-(i.far??0)||(o.key<i.key?-1:1)).slice(0,_s).map(({key:o})=>m(o,80))}function Ps(e,t){let n=Math.min(4,Math.floor(e.length/3)),r=Math.abs(
e.length-t.length)<=n?Te(e,t):1/0;return r<=n?r:Math.min(e.length,t.length)>=3&&(e.startsWith(t)||t.startsWith(e))?n+1:void 0}var Fs=10;async function Vr(e,t,n){let r=await Ds(e,t,n),o=e.map(({rule:s,answer:a})=>{let c=a.isList?Ls(a,s):r.get(ne(s));return`line ${s.line??0}, ${s.text}: ${js(
s,a,c,t)}`}),i=e.some(({rule:s,answer:a})=>s.key!==void 0||a.missing);return new d(i?"not-found":"nothing-matched",`${e.length===1?"A rule":`${e.length} rules`}\
 of {secrets} matched nothing, so nothing was exported:
  ${W(o).join(`
  `)}`,{fixes:["Correct the rule: letters count, large and small; an environment is written by its slug, and a rule without a leading slash starts at {secret-pa\
th}.","Check that the identity may read there: what it may not see is as if it were not there.","If there may be nothing, end the rule with `?`, before any `->`\
: /db/KEY?."]})}function Ls({secrets:e},{path:t,recursive:n}){return e.filter(r=>n||r.imported||r.path===t).map(({key:r})=>r)}async function Ds(e,t,n){let r=e.filter(
({answer:s})=>!s.isList&&!Jr(s)).map(({rule:s})=>s),o=new Map(r.map(s=>[ne(s),s])),i=new Map;return await Lt([...o].slice(0,Fs),async([s,a])=>{try{let c=await n.
list({...Ft(a,a.path,t),recursive:!1});i.set(s,ae(c).map(({key:l})=>l))}catch{}}),i}var Jr=({missing:e})=>e?.refusal?.message.startsWith("Folder ")??!1;function js(e,t,n,r){
let{key:o,prefix:i=""}=e;if(Jr(t))return`there is no such folder, or no such environment. The server answered: ${t.missing?.refusal?.message??""}`;let s=r.tagSlugs&&
t.isList?" with one of {tag-slugs}":"";if(n?.length===0)return s?`the folder has no secrets${s}.`:"the folder has no secrets, or, on an older server, is not the\
re.";let a=o===void 0?`no secret of the folder begins so${s}`:`the folder has no such secret${s}`;if(!n)return`${a}.`;let c=Yr(o??i,[...new Set(n)],o===void 0);
if(c.length>0)return`${a}. Near it ${c.length===1?"is":"are"} ${c.join(", ")}.`;let l=n.length===1?"one secret, whose name is":`${n.length} secrets, whose names\
 are`,f=o!==void 0&&/^[\w-]+$/.test(o)?` If ${o} is a folder, write ${e.text}/*.`:"";return`${a}. It has ${l} nothing like it.${f}`}function Qr({load:e,leaveOut:t}){let n=new Map;for(let r of e)r.key!==void 0&&n.set(r.key,[...n.get(r.key)??[],r]);return r=>{let o=Ie(r);if(r.key!==void 0)return o;
let i=E(r),s=t.filter(c=>E(c)===i).map(c=>({other:c,isNamed:Ie(c)})),a=c=>n.get(c.key)?.some(l=>E(l)===i&&Xr(c,l,r));return c=>o(c)&&!a(c)&&!s.some(({other:l,isNamed:f})=>f(
c)&&Xr(c,l,r))}}function Ie({key:e,prefix:t=""}){return({key:n})=>e===void 0?n.startsWith(t):n===e}function Xr({path:e,imported:t},n,r){return!t||!r.recursive?Dt(
n,t?r.path:e):Dt(n,r.path)||!Ws(n)&&Dt(r,n.path)}var Ws=({key:e,prefix:t})=>e===void 0&&t==="",Dt=({path:e,recursive:t},n)=>n===e||t&&A(n,e);async function Ms(e,t,n){let r=await Kr(e.load,t,n),o=Qr(e),i=[],s=[];for(let c of e.load){let l=r.get(c)??{secrets:[],isList:!1};!(c.optional??(c.key===void 0&&
!l.missing&&t.onEmpty!=="error"))&&!l.secrets.some(Ie(c))&&s.push({rule:c,answer:l});let{owner:u}=c,p=l.secrets.filter(o(c)).sort(Lr);i.push({rule:c,secrets:u===
void 0?p:p.map(_e=>({..._e,owner:u}))})}if(s.length>0)throw await Vr(s,t,n);let a=new Set(i.flatMap(({secrets:c})=>c.filter(l=>l.hidden).map(se)));if(a.size>0)throw Tt(
[...a]);return Ks(i)}function Ks(e){let t=[],n=e.map(({rule:r,secrets:o})=>r.field===void 0?{rule:r,secrets:o}:{rule:r,secrets:o.flatMap(i=>zr(r,i,t)??[])});if(t.
length>0)throw Gr(t);return n}var Us=200;function Hs({variables:e,unmasked:t},n){let r=e.slice(0,Us).map(({name:i,origin:s})=>{let a=t.get(i);return Bs(i,s,a===void 0?void 0:M(a,n))}),o=e.length-
r.length;return[`### Secrets from Infisical: ${e.length}`,"","| Name | From | Masked in the log |","| --- | --- | --- |",...r,...o>0?["",`And ${o} more.`]:[],""].
join(`
`)}function Bs(e,t,n){return`| ${Y(e)} | ${t?Y(se(t)):""} | ${n===void 0?"yes":`no: ${Y(n)}`} |`}function qs(e,t){let n=e.fixes.map(r=>{let[o="",...i]=M(r,t).split(
`
`);return[`- ${Y(o)}`,...i.map(zs)].join("<br>")});return["### Secrets from Infisical: none were loaded","",...M(e.message,t).split(`
`).map(r=>`${Y(r)}<br>`),"",...n.length>0?["What to do:","",...n,""]:[],`Error code: \`${e.code}\``,""].join(`
`)}function zs(e){return`<code>${Y(e).replaceAll(" ","&nbsp;")}</code>`}function Y(e){return e.replace(/[\\`*_[\]<>|&#~!]/g,t=>`&#${t.charCodeAt(0)};`).replace(
/[\r\u2028\u2029]/g," ")}var Gs=e=>(Bt(e),[Le,We,Ke,He,Fe,ze,Be,Je,Xe,Qe,Ze,et,tt,nt,rt,ot,it,st,at,lt,bt,Rt,Ot,_t,Wt,jt,Pt,gt,wt,kt,xt]);0&&(module.exports={open});
