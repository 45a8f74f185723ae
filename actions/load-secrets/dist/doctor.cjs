// Made from the modules that packages/tooling/src/cold-parts.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var Ds=Object.create;var Ie=Object.defineProperty;var Hs=Object.getOwnPropertyDescriptor;var Ns=Object.getOwnPropertyNames;var Ps=Object.getPrototypeOf,Fs=Object.prototype.hasOwnProperty;var pe=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(t){throw s=0,t}},P=(e,s)=>{for(var t in s)Ie(e,t,{get:s[t],enumerable:!0})},wt=(e,s,t,n)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let o of Ns(s))!Fs.call(e,o)&&o!==t&&Ie(e,o,{get:()=>s[o],enumerable:!(n=Hs(s,o))||n.enumerable});return e};var At=(e,s,t)=>(t=e!=null?Ds(Ps(e)):{},wt(s||!e||!e.__esModule?Ie(t,"default",{value:e,enumerable:!0}):t,e)),Ms=e=>wt(Ie({},"__esModule",{value:!0}),e);var Ae=pe((Vo,St)=>{"use strict";var kt="[^\\\\/]",Bs="(?=.)",xt="[^/]",Fe="(?:\\/|$)",Ct="(?:^|\\/)",Me=`\\.{1,2}${Fe}`,Us="(?!\\.)",Ws=`(?!${Ct}${Me})`,Gs=`(?\
!\\.{0,1}${Fe})`,zs=`(?!${Me})`,qs="[^.\\/]",Ks=`${xt}*?`,Js="/",vt={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Bs,QMARK:xt,
END_ANCHOR:Fe,DOTS_SLASH:Me,NO_DOT:Us,NO_DOTS:Ws,NO_DOT_SLASH:Gs,NO_DOTS_SLASH:zs,QMARK_NO_DOT:qs,STAR:Ks,START_ANCHOR:Ct,SEP:Js},Xs={...vt,SLASH_LITERAL:"[\\\\/]",
QMARK:kt,STAR:`${kt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Qs={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};St.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:Qs,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?Xs:vt}}});var ke=pe(B=>{"use strict";var{REGEX_BACKSLASH:Vs,REGEX_REMOVE_BACKSLASH:Ys,REGEX_SPECIAL_CHARS:Zs,REGEX_SPECIAL_CHARS_GLOBAL:en}=Ae();B.isObject=e=>e!==null&&typeof e==
"object"&&!Array.isArray(e);B.hasRegexChars=e=>Zs.test(e);B.isRegexChar=e=>e.length===1&&B.hasRegexChars(e);B.escapeRegex=e=>e.replace(en,"\\$1");B.toPosixSlashes=
e=>e.replace(Vs,"/");B.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};B.removeBackslashes=e=>e.replace(Ys,s=>s==="\\"?"":s);B.escapeLast=(e,s,t)=>{let n=e.lastIndexOf(s,t);return n===
-1?e:e[n-1]==="\\"?B.escapeLast(e,s,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};B.removePrefix=(e,s={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),s.prefix="\
./"),t};B.wrapOutput=(e,s={},t={})=>{let n=t.contains?"":"^",o=t.contains?"":"$",i=`${n}(?:${e})${o}`;return s.negated===!0&&(i=`(?:^(?!${i}).*$)`),i};B.basename=
(e,{windows:s}={})=>{let t=e.split(s?/[\\/]/:"/"),n=t[t.length-1];return n===""?t[t.length-2]:n}});var Lt=pe((Zo,Ot)=>{"use strict";var Rt=ke(),{CHAR_ASTERISK:Be,CHAR_AT:tn,CHAR_BACKWARD_SLASH:me,CHAR_COMMA:sn,CHAR_DOT:Ue,CHAR_EXCLAMATION_MARK:We,CHAR_FORWARD_SLASH:Et,
CHAR_LEFT_CURLY_BRACE:Ge,CHAR_LEFT_PARENTHESES:_e,CHAR_LEFT_SQUARE_BRACKET:nn,CHAR_PLUS:on,CHAR_QUESTION_MARK:$t,CHAR_RIGHT_CURLY_BRACE:rn,CHAR_RIGHT_PARENTHESES:Tt,
CHAR_RIGHT_SQUARE_BRACKET:an}=Ae(),It=e=>e===Et||e===me,_t=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},cn=(e,s)=>{let t=s||{},n=e.length-1,o=t.parts===!0||
t.tokens===!0||t.scanToEnd===!0,i=[],r=[],a=[],h=e,p=-1,m=0,g=0,b=!1,F=!1,v=!1,j=!1,ie=!1,Z=!1,S=!1,ee=!1,re=!1,H=!1,D=0,U,y,k={value:"",depth:0,isGlob:!1},c=()=>p>=
n,N=()=>h.charCodeAt(p+1),E=()=>(U=y,h.charCodeAt(++p));for(;p<n;){y=E();let C;if(y===me){S=k.backslashes=!0,y=E(),y===Ge&&(Z=!0);continue}if(Z===!0||y===Ge){for(D++;c()!==
!0&&(y=E());){if(y===me){S=k.backslashes=!0,E();continue}if(y===Ge){D++;continue}if(Z!==!0&&y===Ue&&(y=E())===Ue){if(b=k.isBrace=!0,v=k.isGlob=!0,H=!0,o===!0)continue;
break}if(Z!==!0&&y===sn){if(b=k.isBrace=!0,v=k.isGlob=!0,H=!0,o===!0)continue;break}if(y===rn&&(D--,D===0)){Z=!1,b=k.isBrace=!0,H=!0;break}}if(o===!0)continue;break}
if(y===Et){if(i.push(p),r.push(k),k={value:"",depth:0,isGlob:!1},H===!0)continue;if(U===Ue&&p===m+1){m+=2;continue}g=p+1;continue}if(t.noext!==!0&&(y===on||y===
tn||y===Be||y===$t||y===We)===!0&&N()===_e){if(v=k.isGlob=!0,j=k.isExtglob=!0,H=!0,y===We&&p===m&&(re=!0),o===!0){let W=0;for(;c()!==!0&&(y=E());){if(y===me){S=
k.backslashes=!0,E();continue}if(y===_e){W++;continue}if(y===Tt&&--W===0){H=!0;break}}continue}break}if(y===Be){if(U===Be&&(ie=k.isGlobstar=!0),v=k.isGlob=!0,H=
!0,o===!0)continue;break}if(y===$t){if(v=k.isGlob=!0,H=!0,o===!0)continue;break}if(y===nn){for(;c()!==!0&&(C=E());){if(C===me){S=k.backslashes=!0,E();continue}if(C===
an){F=k.isBracket=!0,v=k.isGlob=!0,H=!0;break}}if(o===!0)continue;break}if(t.nonegate!==!0&&y===We&&p===m){ee=k.negated=!0,m++;continue}if(t.noparen!==!0&&y===_e){
if(v=k.isGlob=!0,o===!0){let M=1;for(;c()!==!0&&(y=E());){if(y===me){S=k.backslashes=!0,E();continue}if(y===_e){M++;continue}if(y===Tt&&--M===0){H=!0;break}}continue}
break}if(v===!0){if(H=!0,o===!0)continue;break}}t.noext===!0&&(j=!1,v=!1);let I=h,l="",u="";m>0&&(l=h.slice(0,m),h=h.slice(m),g-=m),I&&v===!0&&g>0?(I=h.slice(0,
g),u=h.slice(g)):v===!0?(I="",u=h):I=h,I&&I!==""&&I!=="/"&&I!==h&&It(I.charCodeAt(I.length-1))&&(I=I.slice(0,-1)),t.unescape===!0&&(u&&(u=Rt.removeBackslashes(u)),
I&&S===!0&&(I=Rt.removeBackslashes(I)));let q={prefix:l,input:e,start:m,base:I,glob:u,isBrace:b,isBracket:F,isGlob:v,isExtglob:j,isGlobstar:ie,negated:ee,negatedExtglob:re};
if(t.tokens===!0&&(q.maxDepth=0,It(y)||r.push(k),q.tokens=r),t.parts===!0||t.tokens===!0){let C;for(let O=0;O<i.length;O++){let fe=C!==void 0?C+1:m,we=i[O],ae=e.
slice(fe,we);t.tokens&&(O===0&&m!==0?(r[O].isPrefix=!0,r[O].value=l):r[O].value=ae,_t(r[O]),q.maxDepth+=r[O].depth),we>=m&&(a.push(ae),C=we)}let M=C!==void 0?C+
1:m,W=e.slice(M);a.push(W),t.tokens&&C&&C+1<e.length&&(r[r.length-1].value=W,_t(r[r.length-1]),q.maxDepth+=r[r.length-1].depth),q.slashes=i,q.parts=a}return q};
Ot.exports=cn});var Nt=pe((ei,Ht)=>{"use strict";var xe=Ae(),G=ke(),{MAX_LENGTH:Ee,POSIX_REGEX_SOURCE:un,REGEX_NON_SPECIAL_CHARS:ln,REGEX_SPECIAL_CHARS_BACKREF:dn,REPLACEMENTS:jt}=xe,
fn=(e,s)=>{if(typeof s.expandRange=="function")return s.expandRange(...e,s);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(o=>G.escapeRegex(
o)).join("..")}return t},ye=(e,s)=>`Missing ${e}: "${s}" - use "\\\\${s}" to match literal characters`,Dt=e=>{let s=[],t=0,n=0,o=0,i="",r=!1;for(let a of e){if(r===
!0){i+=a,r=!1;continue}if(a==="\\"){i+=a,r=!0;continue}if(a==='"'){o=o===1?0:1,i+=a;continue}if(o===0){if(a==="[")t++;else if(a==="]"&&t>0)t--;else if(t===0){if(a===
"(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){s.push(i),i="";continue}}}i+=a}return s.push(i),s},hn=e=>{let s=!1;for(let t of e){if(s===!0){s=!1;continue}
if(t==="\\"){s=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},qe=e=>{let s=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(s)&&(s=s.slice(
2,-1),t=!0);if(hn(s))return s.replace(/\\(.)/g,"$1")},pn=e=>{let s=e.map(qe).filter(Boolean);for(let t=0;t<s.length;t++)for(let n=t+1;n<s.length;n++){let o=s[t],
i=s[n],r=o[0];if(!(!r||o!==r.repeat(o.length)||i!==r.repeat(i.length))&&(o===i||o.startsWith(i)||i.startsWith(o)))return!0}return!1},ze=(e,s=!0)=>{if(e[0]!=="+"&&
e[0]!=="*"||e[1]!=="(")return;let t=0,n=0,o=0,i=!1;for(let r=1;r<e.length;r++){let a=e[r];if(i===!0){i=!1;continue}if(a==="\\"){i=!0;continue}if(a==='"'){o=o===
1?0:1;continue}if(o!==1){if(a==="["){t++;continue}if(a==="]"&&t>0){t--;continue}if(!(t>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return s===!0&&r!==e.
length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},mn=e=>`${e.length===1?G.escapeRegex(e[0]):`[${e.map(t=>G.escapeRegex(t)).join("")}]`}*`,yn=e=>{let s=0,t=[];
for(;s<e.length;){let n=ze(e.slice(s),!1);if(!n||n.type!=="*")return;let o=Dt(n.body).map(r=>r.trim());if(o.length!==1)return;let i=qe(o[0]);if(!i||i.length!==1)
return;t.push(i),s+=n.end+1}if(!(t.length<1))return t},gn=e=>{let s=0,t=e.trim(),n=ze(t);for(;n;)s++,t=n.body.trim(),n=ze(t);return s},bn=(e,s)=>{if(s.maxExtglobRecursion===
!1)return{risky:!1};let t=typeof s.maxExtglobRecursion=="number"?s.maxExtglobRecursion:xe.DEFAULT_MAX_EXTGLOB_RECURSION,n=Dt(e).map(a=>a.trim());if(n.length>1&&
(n.some(a=>a==="")||n.some(a=>/^[*?]+$/.test(a))||pn(n)))return{risky:!0};let o=[],i=!1,r=!0;for(let a of n){let h=yn(a);if(h){i=!0,o.push(...h);continue}let p=qe(
a);if(p&&p.length===1){o.push(p);continue}if(r=!1,gn(a)>t)return{risky:!0}}return i?r?{risky:!0,safeOutput:mn([...new Set(o)])}:{risky:!0}:{risky:!1}},Ke=(e,s)=>{
if(typeof e!="string")throw new TypeError("Expected a string");e=jt[e]||e;let t={...s},n=typeof t.maxLength=="number"?Math.min(Ee,t.maxLength):Ee,o=e.length;if(o>
n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let i={type:"bos",value:"",output:t.prepend||""},r=[i],a=t.capture?"":"?:",h=xe.
globChars(t.windows),p=xe.extglobChars(h),{DOT_LITERAL:m,PLUS_LITERAL:g,SLASH_LITERAL:b,ONE_CHAR:F,DOTS_SLASH:v,NO_DOT:j,NO_DOT_SLASH:ie,NO_DOTS_SLASH:Z,QMARK:S,
QMARK_NO_DOT:ee,STAR:re,START_ANCHOR:H}=h,D=f=>`(${a}(?:(?!${H}${f.dot?v:m}).)*?)`,U=t.dot?"":j,y=t.dot?S:ee,k=t.bash===!0?D(t):re;t.capture&&(k=`(${k})`),typeof t.
noext=="boolean"&&(t.noextglob=t.noext);let c={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:r};e=G.removePrefix(e,c),o=e.length;let N=[],E=[],I=[],l=i,u,q=()=>c.index===o-1,C=c.peek=(f=1)=>e[c.index+f],M=c.advance=()=>e[++c.
index]||"",W=()=>e.slice(c.index+1),O=(f="",T=0)=>{c.consumed+=f,c.index+=T},fe=f=>{c.output+=f.output!=null?f.output:f.value,O(f.value)},we=()=>{let f=1;for(;C()===
"!"&&(C(2)!=="("||C(3)==="?");)M(),c.start++,f++;return f%2===0?!1:(c.negated=!0,c.start++,!0)},ae=f=>{c[f]++,I.push(f)},ne=f=>{c[f]--,I.pop()},w=f=>{if(l.type===
"globstar"){let T=c.braces>0&&(f.type==="comma"||f.type==="brace"),d=f.extglob===!0||N.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!T&&!d&&(c.output=c.output.slice(0,-l.output.length),l.type="star",l.value="*",l.output=k,c.output+=l.output)}if(N.length&&f.type!=="paren"&&(N[N.length-
1].inner+=f.value),(f.value||f.output)&&fe(f),l&&l.type==="text"&&f.type==="text"){l.output=(l.output||l.value)+f.value,l.value+=f.value;return}f.prev=l,r.push(
f),l=f},Te=(f,T)=>{let d={...p[T],conditions:1,inner:""};d.prev=l,d.parens=c.parens,d.output=c.output,d.startIndex=c.index,d.tokensIndex=r.length;let A=(t.capture?
"(":"")+d.open;ae("parens"),w({type:f,value:T,output:c.output?"":F}),w({type:"paren",extglob:!0,value:M(),output:A}),N.push(d)},js=f=>{let T=e.slice(f.startIndex,
c.index+1),d=e.slice(f.startIndex+2,c.index),A=bn(d,t);if((f.type==="plus"||f.type==="star")&&A.risky){let R=A.safeOutput?(f.output?"":F)+(t.capture?`(${A.safeOutput}\
)`:A.safeOutput):void 0,te=r[f.tokensIndex];te.type="text",te.value=T,te.output=R||G.escapeRegex(T);for(let ce=f.tokensIndex+1;ce<r.length;ce++)r[ce].value="",r[ce].
output="",delete r[ce].suffix;c.output=f.output+te.output,c.backtrack=!0,w({type:"paren",extglob:!0,value:u,output:""}),ne("parens");return}let $=f.close+(t.capture?
")":""),L;if(f.type==="negate"){let R=k;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(R=D(t)),(R!==k||q()||/^\)+$/.test(W()))&&($=f.close=`)$))${R}`),f.
inner.includes("*")&&(L=W())&&/^\.[^\\/.]+$/.test(L)){let te=Ke(L,{...s,fastpaths:!1}).output;$=f.close=`)${te})${R})`}f.prev.type==="bos"&&(c.negatedExtglob=!0)}
w({type:"paren",extglob:!0,value:u,output:$}),ne("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let f=!1,T=e.replace(dn,(d,A,$,L,R,te)=>L==="\\"?
(f=!0,d):L==="?"?A?A+L+(R?S.repeat(R.length):""):te===0?y+(R?S.repeat(R.length):""):S.repeat($.length):L==="."?m.repeat($.length):L==="*"?A?A+L+(R?k:""):k:A?d:`\
\\${d}`);return f===!0&&(t.unescape===!0?T=T.replace(/\\/g,""):T=T.replace(/\\+/g,d=>d.length%2===0?"\\\\":d?"\\":"")),T===e&&t.contains===!0?(c.output=e,c):(c.
output=G.wrapOutput(T,c,s),c)}for(;!q();){if(u=M(),u==="\0")continue;if(u==="\\"){let d=C();if(d==="/"&&t.bash!==!0||d==="."||d===";")continue;if(!d){u+="\\",w(
{type:"text",value:u});continue}let A=/^\\+/.exec(W()),$=0;if(A&&A[0].length>2&&($=A[0].length,c.index+=$,$%2!==0&&(u+="\\")),t.unescape===!0?u=M():u+=M(),c.brackets===
0){w({type:"text",value:u});continue}}if(c.brackets>0&&(u!=="]"||l.value==="["||l.value==="[^")){if(t.posix!==!1&&u===":"){let d=l.value.slice(1);if(d.includes(
"[")&&(l.posix=!0,d.includes(":"))){let A=l.value.lastIndexOf("["),$=l.value.slice(0,A),L=l.value.slice(A+2),R=un[L];if(R){l.value=$+R,c.backtrack=!0,M(),!i.output&&
r.indexOf(l)===1&&(i.output=F);continue}}}(u==="["&&C()!==":"||u==="-"&&C()==="]")&&(u=`\\${u}`),u==="]"&&(l.value==="["||l.value==="[^")&&(u=`\\${u}`),t.posix===
!0&&u==="!"&&l.value==="["&&(u="^"),l.value+=u,fe({value:u});continue}if(c.quotes===1&&u!=='"'){u=G.escapeRegex(u),l.value+=u,fe({value:u});continue}if(u==='"'){
c.quotes=c.quotes===1?0:1,t.keepQuotes===!0&&w({type:"text",value:u});continue}if(u==="("){ae("parens"),w({type:"paren",value:u});continue}if(u===")"){if(c.parens===
0&&t.strictBrackets===!0)throw new SyntaxError(ye("opening","("));let d=N[N.length-1];if(d&&c.parens===d.parens+1){js(N.pop());continue}w({type:"paren",value:u,
output:c.parens?")":"\\)"}),ne("parens");continue}if(u==="["){if(t.nobracket===!0||!W().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(
ye("closing","]"));u=`\\${u}`}else ae("brackets");w({type:"bracket",value:u});continue}if(u==="]"){if(t.nobracket===!0||l&&l.type==="bracket"&&l.value.length===
1){w({type:"text",value:u,output:`\\${u}`});continue}if(c.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(ye("opening","["));w({type:"text",value:u,
output:`\\${u}`});continue}ne("brackets");let d=l.value.slice(1);if(l.posix!==!0&&d[0]==="^"&&!d.includes("/")&&(u=`/${u}`),l.value+=u,fe({value:u}),t.literalBrackets===
!1||G.hasRegexChars(d))continue;let A=G.escapeRegex(l.value);if(c.output=c.output.slice(0,-l.value.length),t.literalBrackets===!0){c.output+=A,l.value=A;continue}
l.value=`(${a}${A}|${l.value})`,c.output+=l.value;continue}if(u==="{"&&t.nobrace!==!0){ae("braces");let d={type:"brace",value:u,output:"(",outputIndex:c.output.
length,tokensIndex:c.tokens.length};E.push(d),w(d);continue}if(u==="}"){let d=E[E.length-1];if(t.nobrace===!0||!d){w({type:"text",value:u,output:u});continue}let A="\
)";if(d.dots===!0){let $=r.slice(),L=[];for(let R=$.length-1;R>=0&&(r.pop(),$[R].type!=="brace");R--)$[R].type!=="dots"&&L.unshift($[R].value);A=fn(L,t),c.backtrack=
!0}if(d.comma!==!0&&d.dots!==!0){let $=c.output.slice(0,d.outputIndex),L=c.tokens.slice(d.tokensIndex);d.value=d.output="\\{",u=A="\\}",c.output=$;for(let R of L)
c.output+=R.output||R.value}w({type:"brace",value:u,output:A}),ne("braces"),E.pop();continue}if(u==="|"){N.length>0&&N[N.length-1].conditions++,w({type:"text",value:u});
continue}if(u===","){let d=u,A=E[E.length-1];A&&I[I.length-1]==="braces"&&(A.comma=!0,d="|"),w({type:"comma",value:u,output:d});continue}if(u==="/"){if(l.type===
"dot"&&c.index===c.start+1){c.start=c.index+1,c.consumed="",c.output="",r.pop(),l=i;continue}w({type:"slash",value:u,output:b});continue}if(u==="."){if(c.braces>
0&&l.type==="dot"){l.value==="."&&(l.output=m);let d=E[E.length-1];l.type="dots",l.output+=u,l.value+=u,d.dots=!0;continue}if(c.braces+c.parens===0&&l.type!=="b\
os"&&l.type!=="slash"){w({type:"text",value:u,output:m});continue}w({type:"dot",value:u,output:m});continue}if(u==="?"){if(!(l&&l.value==="(")&&t.noextglob!==!0&&
C()==="("&&C(2)!=="?"){Te("qmark",u);continue}if(l&&l.type==="paren"){let A=C(),$=u;(l.value==="("&&!/[!=<:]/.test(A)||A==="<"&&!/<([!=]|\w+>)/.test(W()))&&($=`\
\\${u}`),w({type:"text",value:u,output:$});continue}if(t.dot!==!0&&(l.type==="slash"||l.type==="bos")){w({type:"qmark",value:u,output:ee});continue}w({type:"qma\
rk",value:u,output:S});continue}if(u==="!"){if(t.noextglob!==!0&&C()==="("&&(C(2)!=="?"||!/[!=<:]/.test(C(3)))){Te("negate",u);continue}if(t.nonegate!==!0&&c.index===
0){we();continue}}if(u==="+"){if(t.noextglob!==!0&&C()==="("&&C(2)!=="?"){Te("plus",u);continue}if(l&&l.value==="("||t.regex===!1){w({type:"plus",value:u,output:g});
continue}if(l&&(l.type==="bracket"||l.type==="paren"||l.type==="brace")||c.parens>0){w({type:"plus",value:u});continue}w({type:"plus",value:g});continue}if(u===
"@"){if(t.noextglob!==!0&&C()==="("&&C(2)!=="?"){w({type:"at",extglob:!0,value:u,output:""});continue}w({type:"text",value:u});continue}if(u!=="*"){(u==="$"||u===
"^")&&(u=`\\${u}`);let d=ln.exec(W());d&&(u+=d[0],c.index+=d[0].length),w({type:"text",value:u});continue}if(l&&(l.type==="globstar"||l.star===!0)){l.type="star",
l.star=!0,l.value+=u,l.output=k,c.backtrack=!0,c.globstar=!0,O(u);continue}let f=W();if(t.noextglob!==!0&&/^\([^?]/.test(f)){Te("star",u);continue}if(l.type==="\
star"){if(t.noglobstar===!0){O(u);continue}let d=l.prev,A=d.prev,$=d.type==="slash"||d.type==="bos",L=A&&(A.type==="star"||A.type==="globstar");if(t.bash===!0&&
(!$||f[0]&&f[0]!=="/")){w({type:"star",value:u,output:""});continue}let R=c.braces>0&&(d.type==="comma"||d.type==="brace"),te=N.length&&(d.type==="pipe"||d.type===
"paren");if(!$&&d.type!=="paren"&&!R&&!te){w({type:"star",value:u,output:""});continue}for(;f.slice(0,3)==="/**";){let he=e[c.index+4];if(he&&he!=="/")break;f=f.
slice(3),O("/**",3)}let ce=q()||c.parens>0&&f===")".repeat(c.parens)&&!N.some(he=>he.type==="negate");if(d.type==="bos"&&q()){l.type="globstar",l.value+=u,l.output=
D(t),c.output=l.output,c.globstar=!0,O(u);continue}if(d.type==="slash"&&d.prev.type!=="bos"&&!L&&ce){c.output=c.output.slice(0,-(d.output+l.output).length),d.output=
`(?:${d.output}`,l.type="globstar",l.output=D(t)+(t.strictSlashes?")":"|$)"),l.value+=u,c.globstar=!0,c.output+=d.output+l.output,O(u);continue}if(d.type==="sla\
sh"&&d.prev.type!=="bos"&&f[0]==="/"){let he=f[1]!==void 0?"|$":"";c.output=c.output.slice(0,-(d.output+l.output).length),d.output=`(?:${d.output}`,l.type="glob\
star",l.output=`${D(t)}${b}|${b}${he})`,l.value+=u,c.output+=d.output+l.output,c.globstar=!0,O(u+M()),w({type:"slash",value:"/",output:""});continue}if(d.type===
"bos"&&f[0]==="/"){l.type="globstar",l.value+=u,l.output=`(?:^|${b}|${D(t)}${b})`,c.output=l.output,c.globstar=!0,O(u+M()),w({type:"slash",value:"/",output:""});
continue}c.output=c.output.slice(0,-l.output.length),l.type="globstar",l.output=D(t),l.value+=u,c.output+=l.output,c.globstar=!0,O(u);continue}let T={type:"star",
value:u,output:k};if(t.bash===!0){T.output=".*?",(l.type==="bos"||l.type==="slash")&&(T.output=U+T.output),w(T);continue}if(l&&(l.type==="bracket"||l.type==="pa\
ren")&&t.regex===!0){T.output=u,w(T);continue}(c.index===c.start||l.type==="slash"||l.type==="dot")&&(l.type==="dot"?(c.output+=ie,l.output+=ie):t.dot===!0?(c.output+=
Z,l.output+=Z):(c.output+=U,l.output+=U),C()!=="*"&&(c.output+=F,l.output+=F)),w(T)}for(;c.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(ye("closi\
ng","]"));c.output=G.escapeLast(c.output,"["),ne("brackets")}for(;c.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(ye("closing",")"));c.output=G.escapeLast(
c.output,"("),ne("parens")}for(;c.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(ye("closing","}"));c.output=G.escapeLast(c.output,"{"),ne("braces")}
if(t.strictSlashes!==!0&&(l.type==="star"||l.type==="bracket")&&w({type:"maybe_slash",value:"",output:`${b}?`}),c.backtrack===!0){c.output="";for(let f of c.tokens)
c.output+=f.output!=null?f.output:f.value,f.suffix&&(c.output+=f.suffix)}return c};Ke.fastpaths=(e,s)=>{let t={...s},n=typeof t.maxLength=="number"?Math.min(Ee,
t.maxLength):Ee,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=jt[e]||e;let{DOT_LITERAL:i,SLASH_LITERAL:r,
ONE_CHAR:a,DOTS_SLASH:h,NO_DOT:p,NO_DOTS:m,NO_DOTS_SLASH:g,STAR:b,START_ANCHOR:F}=xe.globChars(t.windows),v=t.dot?m:p,j=t.dot?g:p,ie=t.capture?"":"?:",Z={negated:!1,
prefix:""},S=t.bash===!0?".*?":b;t.capture&&(S=`(${S})`);let ee=U=>U.noglobstar===!0?S:`(${ie}(?:(?!${F}${U.dot?h:i}).)*?)`,re=U=>{switch(U){case"*":return`${v}${a}${S}`;case"\
.*":return`${i}${a}${S}`;case"*.*":return`${v}${S}${i}${a}${S}`;case"*/*":return`${v}${S}${r}${a}${j}${S}`;case"**":return v+ee(t);case"**/*":return`(?:${v}${ee(
t)}${r})?${j}${a}${S}`;case"**/*.*":return`(?:${v}${ee(t)}${r})?${j}${S}${i}${a}${S}`;case"**/.*":return`(?:${v}${ee(t)}${r})?${i}${a}${S}`;default:{let y=/^(.*?)\.(\w+)$/.
exec(U);if(!y)return;let k=re(y[1]);return k?k+i+y[2]:void 0}}},H=G.removePrefix(e,Z),D=re(H);return D&&t.strictSlashes!==!0&&(D+=`${r}?`),D};Ht.exports=Ke});var Mt=pe((ti,Ft)=>{"use strict";var wn=Lt(),Je=Nt(),Pt=ke(),An=Ae(),kn=e=>e&&typeof e=="object"&&!Array.isArray(e),_=(e,s,t=!1)=>{if(Array.isArray(e)){let m=e.
map(b=>_(b,s,t));return b=>{for(let F of m){let v=F(b);if(v)return v}return!1}}let n=kn(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let o=s||{},i=o.windows,r=n?_.compileRe(e,s):_.makeRe(e,s,!1,!0),a=r.state;delete r.state;let h=()=>!1;if(o.ignore){
let m={...s,ignore:null,onMatch:null,onResult:null};h=_(o.ignore,m,t)}let p=(m,g=!1)=>{let{isMatch:b,match:F,output:v}=_.test(m,r,s,{glob:e,posix:i}),j={glob:e,
state:a,regex:r,posix:i,input:m,output:v,match:F,isMatch:b};return typeof o.onResult=="function"&&o.onResult(j),b===!1?(j.isMatch=!1,g?j:!1):h(m)?(typeof o.onIgnore==
"function"&&o.onIgnore(j),j.isMatch=!1,g?j:!1):(typeof o.onMatch=="function"&&o.onMatch(j),g?j:!0)};return t&&(p.state=a),p};_.test=(e,s,t,{glob:n,posix:o}={})=>{
if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let i=t||{},r=i.format||(o?Pt.toPosixSlashes:null),
a=e===n,h=a&&r?r(e):e;return a===!1&&(h=r?r(e):e,a=h===n),(a===!1||i.capture===!0)&&(i.matchBase===!0||i.basename===!0?a=_.matchBase(e,s,t,o):a=s.exec(h)),{isMatch:!!a,
match:a,output:h}};_.matchBase=(e,s,t,n=t&&t.windows)=>(s instanceof RegExp?s:_.makeRe(s,t)).test(Pt.basename(e,{windows:n}));_.isMatch=(e,s,t)=>_(s,t)(e);_.parse=
(e,s)=>Array.isArray(e)?e.map(t=>_.parse(t,s)):Je(e,{...s,fastpaths:!1});_.scan=(e,s)=>wn(e,s);_.compileRe=(e,s,t=!1,n=!1)=>{if(t===!0)return e.output;let o=s||
{},i=o.contains?"":"^",r=o.contains?"":"$",a=`${i}(?:${e.output})${r}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let h=_.toRegex(a,s);return n===!0&&(h.state=e),h};
_.makeRe=(e,s={},t=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return s.fastpaths!==
!1&&(e[0]==="."||e[0]==="*")&&(o.output=Je.fastpaths(e,s)),o.output||(o=Je(e,s)),_.compileRe(o,s,t,n)};_.toRegex=(e,s)=>{try{let t=s||{};return new RegExp(e,t.flags||
(t.nocase?"i":""))}catch(t){if(s&&s.debug===!0)throw t;return/$^/}};_.constants=An;Ft.exports=_});var Gt=pe((si,Wt)=>{"use strict";var Bt=Mt(),xn=ke();function Ut(e,s,t=!1){return s&&(s.windows===null||s.windows===void 0)&&(s={...s,windows:xn.isWindows()}),Bt(
e,s,t)}Object.assign(Ut,Bt);Wt.exports=Ut});var Xo={};P(Xo,{open:()=>Jo});module.exports=Ms(Xo);var Pe={};P(Pe,{Failure:()=>Q,take:()=>Ne});var Q,Ne=e=>{({Failure:Q}=e)};var Ve={};P(Ve,{claimAt:()=>ue,flawOf:()=>le,holds:()=>z,pasteable:()=>K});var zt=At(Gt());function Oe(e,s){try{return e===s||zt.default.isMatch(e,s)}catch{return!1}}var Cn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ue(e,s){let t=e;for(let o of s.split(".")){if(!Cn(t)||!Object.hasOwn(t,o))return;t=t[o]}return Array.
isArray(t)&&t.every(o=>typeof o=="string")||["string","number","boolean"].includes(typeof t)?t:void 0}var qt=e=>e.split(",").map(s=>s.trim());function z(e,s,t){
return{Issuer:()=>t===s,Subject:()=>typeof t=="string"&&Oe(t,s),Audiences:()=>qt(s).some(o=>Kt(t).some(i=>Oe(i,o))),Claims:()=>!!t&&qt(s).some(o=>vn(t,o))}[e]()}
var Kt=e=>[e].flat().filter(s=>typeof s=="string");function vn(e,s){return typeof e=="boolean"?e===(s==="true"):typeof e=="number"?e===parseInt(s,10):Kt(e).some(
t=>Oe(t,s))}var Sn=({claim:e})=>[e].flat().join(", "),Xe=({field:e,claim:s},t)=>t!==""&&z(e,t,s);function Jt({bound:e,claim:s}){if(!e.includes("*"))return!1;let t=e.split(/\*+/).
map(o=>o.replace(/[\\^$.+?()[\]{}|]/g,"\\$&")),n=new RegExp(`^${t.join(".*")}$`,"s");return[s].flat().some(o=>typeof o=="string"&&n.test(o))}var Xt=e=>typeof e==
"string"?e.toLowerCase():Array.isArray(e)?e.map(Xt):e;function Qe(e){let[,s="",t,n=""]=/^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(e)??[];return t===void 0?[e]:t.
split(",").flatMap(o=>Qe(s+o.trim()+n))}var Rn=e=>[e.replace(/\/\*+$/,"/**"),e.replace(/\*+$/,"*/**"),e.replace(/\/\*+(?=[^/*])/g,"/**/*"),e.replace(/\/\*+(?=[^/*])/g,
"/**/*").replace(/\/\*+$/,"/**"),e.replace(/(?<!\/)\*+$/,"*/**").replace(/\/\*+(?=[^/*])/g,"/**/*")],$n=[{fits:({bound:e})=>e!==e.trim(),says:"There is white sp\
ace around it.",instead:e=>[e.trim()]},{fits:({field:e,bound:s,claim:t})=>e!=="Subject"&&Qe(s).some(n=>z(e,n,t)),says:"It is split at its commas first, so a bra\
ce list breaks apart here: write each alone.",instead:e=>[Qe(e).join(", ")]},{fits:({field:e,bound:s,claim:t})=>e==="Subject"&&s.split(",").some(n=>z(e,n.trim(),
t)),says:"Subject is one pattern, and is not split at commas: write a brace list.",instead:e=>[`{${e.split(",").map(s=>s.trim()).join(",")}}`]},{fits:({bound:e})=>e.
startsWith("!"),says:"A `!` at its beginning turns it round.",instead:e=>[e.slice(1)]},{fits:e=>Xe({...e,claim:Xt(e.claim)},e.bound.toLowerCase()),says:"Letters\
 count, large and small."},{fits:e=>[`${e.bound}/`,e.bound.replace(/\/$/,"")].some(s=>Xe(e,s)),says:"They differ in the slash at the end alone."},{fits:e=>Jt(e)&&
/(^|\/)\./.test(Sn(e)),says:"A `*` matches no part that begins with a dot, and stops at a slash."},{fits:Jt,says:"A `*` stops at a slash, and so does a `**` tha\
t has anything but slashes beside it.",instead:Rn}];function le(e){let s=$n.find(({fits:n})=>n(e));if(!s)return{};let t=s.instead?.(e.bound).find(n=>Xe(e,n));return{
says:s.says,...t===void 0?{}:{instead:t}}}function K(e,s){let t=[s].flat().map(String);return[t,t.map(n=>n.replaceAll(",","?"))].map(n=>n.join(", ")).find(n=>n!==
""&&z(e,n,s))}var tt={};P(tt,{causeOf:()=>ge});function Qt(e,s){let t=e.toLowerCase(),n=s.toLowerCase().split("…"),o=[],i=0;for(let[r,a]of n.entries()){let h=a===""&&r===n.length-1?t.length:t.indexOf(a,i);
if(h<0||r===0&&h>0)return;r>0&&o.push(e.slice(i,h)),i=h+a.length}return o}var de="access-denied",Vt=[{id:"access-token-expired",status:403,error:/^TokenError$/,says:["Your token has expired. Please re-authenticate."],why:"Access Token\
 TTL is shorter than the run, or the access token that was given is old.",code:de,fixes:["Get a new access token: this one has expired. Where the identity gives\
 it (method other than access-token), raise its Access Token TTL."]},{id:"access-token-malformed",status:403,error:/^TokenError$/,says:["The provided access tok\
en is malformed. …","invalid signature","invalid token","…"],why:"The access token is none, was cut short, or is of another Infisical.",code:de,fixes:["Chec\
k {access-token} and {domain}: the access token is cut short, or of another Infisical than this one."],shows:["domain"]},{id:"access-token-used-up",status:401,says:[
"Failed to authorize: token usage limit reached","Cannot renew exhausted access token","Unable to renew because access token number of uses limit reached","…usa\
ge limit…"],why:"Access Token Max Number of Uses is too low: every request counts, and so does every retry.",code:de,fixes:["Raise Access Token Max Number of \
Uses of the identity, or set it to 0: every request counts as a use, those that are tried again too."],shows:["identity-id"]},{id:"access-token-revoked",status:401,
says:["Failed to authorize: token has been revoked","Failed to authorize: … revoked","No identity access token found","Cannot renew: token has been revoked","\
Cannot renew revoked or unknown access token"],why:"Somebody revoked the access token, or what it came from: the identity, its client secret or its login method\
.",code:de,fixes:["Get a new access token: this one was revoked, or what it came from was (the identity, its client secret or its login method)."]},{id:"organiz\
ation-membership",says:["Failed to authorize: Identity is not a member of the organization","…not a member of the organization…","…membership is inactive…",
"…does not belong to this organization…"],why:"The identity is no member, or no active one, of the organization.",code:de,fixes:["Have the identity added to\
 the organization in Infisical, and check {organization-slug}."],shows:["identity-id","organization-slug"]},{id:"address",status:403,says:["You are not allowed \
to access this resource from the current IP address"],why:"The runner's address is not among Access Token Trusted IPs: these are checked when secrets are read, \
not at login.",code:de,fixes:[`Add this runner's address to Access Token Trusted IPs of the identity's login method. GitHub's own runners have changing addresse\
s; every address is:
0.0.0.0/0, ::/0`],shows:["identity-id"]},{id:"access-token-too-old",status:401,says:["Identity access token exceeded max age, please re-authenticate"],why:"Infi\
sical ends access tokens after 90 days, whatever their TTL.",code:de,fixes:["Get a new access token: this one is older than Infisical allows."]}];var Ye="login-refused",Yt="In Infisical, open the identity's AWS Auth, and add ",Zt=[{id:"aws-account",status:401,says:["Access denied: AWS account ID not allow\
ed.","…AWS account ID not allowed…"],why:"The account of the credentials is not among Allowed Account IDs of the identity.",code:Ye,fixes:[`${Yt}the account\
 of the credentials to Allowed Account IDs; or take credentials of an account that is there.`]},{id:"aws-principal",status:401,says:["Access denied: AWS princip\
al ARN not allowed. …","…AWS principal ARN not allowed…"],why:"The role or user of the credentials is not among Allowed Principal ARNs of the identity.",code:Ye,
fixes:[`${Yt}the principal-arn above to Allowed Principal ARNs, without a path (arn:aws:iam::ACCOUNT:role/NAME); a \`*\` there stands for anything, slashes too.`]},
{id:"aws-root",status:401,says:["Access denied: AWS account root principals cannot use AWS Auth.","…AWS account root principals…"],why:"The credentials are \
those of an account's root.",code:Ye,fixes:["Use the credentials of a role or a user: an account's root cannot log in."]}];var Ze="In Infisical, open the identity's OIDC Auth",es=[{id:"subject",status:403,says:["Access denied: OIDC subject not allowed.","…subject not allowed…"],
why:"Subject of the identity does not match the token's `sub`. Mostly: a `*` where there is a slash, an `environment:` on the job or none, a pull request, or th\
e form of `sub` with ids.",code:"login-refused",fixes:[`${Ze} and make Subject match \`sub\`.`,"If this run is not meant to read these secrets (a pull request, \
another branch), skip the step for such runs."],field:"Subject"},{id:"audience",status:401,says:["Access denied: OIDC audience not allowed.","…audience not allo\
wed…","JWT-SVID audience validation failed"],why:"Audiences of the identity does not match the token's `aud`: {audience} is missing in the workflow, or differ\
s.",code:"login-refused",fixes:["Make {audience} in the workflow and Audiences of the identity's OIDC Auth the same text, one of your own.","Audiences is split \
at its commas, so braces (`{a,b}`) break there: write each alone, `a, b`."],field:"Audiences"},{id:"claim-absent",status:401,says:["Access denied: token has no \
… field"],why:"Claims (or the metadata mapping) of the identity names a claim that the token lacks, that is empty, false or 0, or whose name has a dot: Infisi\
cal looks for a claim inside a claim there, and never finds it.",code:"login-refused",fixes:[`${Ze} and take that claim out of Claims (and of the metadata mappi\
ng), or name one that the token has.`],field:"Claims"},{id:"claim",status:401,says:["Access denied: OIDC claim not allowed.","…claim not allowed…"],why:"A v\
alue in Claims of the identity does not match the token's. Infisical does not say which.",code:"login-refused",fixes:[`${Ze} and compare Claims with what the to\
ken says. Where a value differs, this one matches.`,"Claims are split at their commas, so braces (`{a,b}`) break there: write each alone, `a, b`."],field:"Claim\
s"},{id:"claims-crash",status:500,error:/^InternalServerError$/,says:["Something went wrong"],why:"Infisical fails like this where the token has no `sub` or no \
`aud` and the identity binds one. Versions of 2024 fail as well where the token has several audiences, an unknown key, or an issuer that Infisical cannot reach.",
code:"server-failed",fixes:["Look into Infisical's own log. It fails like this also where a token has no `sub` or `aud` and the identity binds one; versions of \
2024 fail as well where it has several audiences, an unknown key, or an issuer that Infisical cannot reach."],topic:"all"},{id:"identity-crash",status:500,error:/^DatabaseError$/,
says:["Something went wrong"],why:"Infisical fails like this where the id of the identity is no UUID.",code:"server-failed",fixes:["Check {identity-id}: Infisic\
al fails like this where it is no UUID."],shows:["identity-id"]}],ts=[{id:"denied",status:401,says:["Access denied"],why:"Infisical says no more. Of SPIFFE Auth\
 it means that the id, or its trust domain, is not among those allowed.",code:"login-refused",fixes:["Compare the identity's login method with what the token sa\
ys: for SPIFFE Auth, Trust Domain and Allowed SPIFFE IDs with `sub`."]}];var ss=[{id:"no-such-login",status:404,says:["Route POST:/…"],why:"Something answers at the domain, but it is no Infisical, or one that does not know this way\
 to log in.",code:"login-refused",fixes:["Check {method} and {domain}: Infisical answers there, but knows no such login. Its version may be older than the metho\
d."],shows:["domain"]},{id:"identity-unknown",status:404,says:["OIDC auth method not found for identity, did you configure OIDC auth?","GCP auth method not foun\
d for identity, did you configure GCP auth?","…auth method not found for identity…"],why:"One answer for four things: no identity has this id; it is of anot\
her instance or region; it has no OIDC Auth; or it has JWT Auth instead, which is another method.",code:"login-refused",fixes:["Compare {identity-id} with the i\
dentity's page (Infisical: Access Control, Machine Identities).","Check that {domain} is the instance that has the identity. Infisical Cloud in the US is https:\
//app.infisical.com or https://us.infisical.com, in the EU https://eu.infisical.com: they share nothing.","If the identity has no OIDC Auth, add it, with the va\
lues above. If it has JWT Auth, set {method}: jwt."],topic:"all",shows:["identity-id","domain"]},{id:"identity-gone",status:401,says:["Identity not found"],why:"\
The login method is there, and its identity is not: it was just deleted.",code:"login-refused",fixes:["Take the id of an identity that is there for {identity-id\
} (Infisical: Access Control, Machine Identities)."],shows:["identity-id","domain"]},{id:"organization-unknown",status:404,says:["Sub organization with slug … n\
ot found","Sub organization with name … not found","Sub…organization…"],why:"No organization below the identity's own has this slug.",code:"login-refused",
fixes:["Check {organization-slug}, and that the identity is a member of that organization."],shows:["organization-slug"]},{id:"organization-closed",status:401,says:[
"Identity not authorized to access sub organization …"],why:"The identity is no member of the organization that the login names.",code:"login-refused",fixes:[
"Have the identity added to that organization, or check {organization-slug}."],shows:["organization-slug","identity-id"]},{id:"identity-malformed",status:422,says:[
"identityId: …","…identityId: …"],why:"The id of the identity has not the form that Infisical wants.",code:"login-refused",fixes:["Check {identity-id}."],
shows:["identity-id"]}];var ns="Let Infisical, not this runner, reach OIDC Discovery URL of the identity: firewall, DNS, and CA Certificate where the issuer has an authority of its own\
.",et="If Infisical shall never reach the issuer: give the identity JWT Auth with static keys, the public keys above, and set {method}: jwt. They must be pasted\
 anew whenever the issuer changes its keys.",os=[{id:"discovery-unreachable",status:401,says:["Access denied: Failed to fetch OIDC discovery document from …"],
why:"Infisical, not the runner, asks OIDC Discovery URL at every login, and got no answer: it cannot reach it, does not trust its certificate, or the address is\
 wrong.",code:"login-refused",fixes:["Check OIDC Discovery URL of the identity: it must be the token's `iss`.",ns,et],field:"Issuer",topic:"keys"},{id:"discover\
y-private",status:400,says:["Local IPs not allowed as URL","Could not resolve hostname to any IP address"],why:"OIDC Discovery URL leads to a private address, w\
hich Infisical does not ask unless it is told to.",code:"login-refused",fixes:["Set ALLOW_INTERNAL_IP_CONNECTIONS=true where Infisical runs, if that issuer is m\
eant.",et],field:"Issuer",topic:"keys"},{id:"discovery-credentials",status:400,says:["URLs with user credentials (e.g., user:pass@) are not allowed"],why:"OIDC \
Discovery URL holds a user name or a password.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss` alone."],field:"Issuer"},
{id:"discovery-malformed",status:401,says:["Access denied: OIDC discovery document does not contain a jwks_uri. …"],why:"OIDC Discovery URL answers, and is no\
 issuer.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss`, without a slash at its end."],field:"Issuer"},{id:"key-unknown",
status:401,says:["Access denied: Unable to verify JWT signature. The signing key '…' was not found in the OIDC provider's JWKS endpoint.","Access denied: Unab\
le to verify JWT signature. The signing key …"],why:"OIDC Discovery URL is another issuer's than the token's, or the issuer has changed its keys since the tok\
en was made.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss`: another issuer does not publish the key that signed it.","\
If it is, the issuer has changed its keys since: get a new token, by running the job again."],field:"Issuer"},{id:"keys-unavailable",status:401,says:["Access de\
nied: Failed to retrieve signing key from OIDC provider: …","Access denied: Failed to retrieve signing keys from OIDC provider: …","Access denied: No signin\
g keys available from OIDC provider's JWKS endpoint."],why:"The issuer was found, and its document of keys failed, is empty, or holds no key with `use: sig`.",code:"\
login-refused",fixes:["Run the job again: an issuer may fail for a moment.",ns,et],field:"Issuer",topic:"keys"},{id:"keys-too-many",status:401,says:["Access den\
ied: OIDC provider has … signing keys. …"],why:"The token does not say which key signed it (`kid`), and the issuer has more than Infisical tries.",code:"log\
in-refused",fixes:["Have the issuer put `kid` into the header of its tokens."],field:"Issuer"}];var Ce="access-denied",is="Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project\
-id}.",rs=["identity-id","project-slug","project-id"],as=[{id:"no-member",status:403,says:["You are not a member of this project with ID …","…not a member of \
this project…"],why:"The identity is not in the project, or the project is not the one that was meant.",code:Ce,fixes:[is],shows:rs},{id:"no-membership",status:403,
error:/^ProjectMembershipNotFound$/,why:"The same, by the name of the error (`ProjectMembershipNotFound`).",code:Ce,fixes:[is],shows:rs},{id:"other-organization",
status:403,says:["This project does not belong to your selected organization."],why:"The project is another organization's than the one that was logged in to.",
code:Ce,fixes:["Check {project-slug} or {project-id}, and {organization-slug}: the project is another organization's."],shows:["project-slug","project-id","orga\
nization-slug"]},{id:"references",status:403,says:["Failed to expand one or more secret references","…referenced by secret …"],why:"A secret refers to anoth\
er (`${dev.db.PASSWORD}`) that the identity's role does not cover.",code:Ce,fixes:["Let the role of the identity also read the secrets that these secrets refer \
to."],shows:["identity-id"]},{id:"role",status:403,says:["You are not allowed to … on secrets","You do not have permission to view secret value on secret with\
 name …","…"],why:"The identity's role in the project does not cover this environment and folder, or not the values.",code:Ce,fixes:["Give the identity a ro\
le in the project that may read secrets and their values in this environment and folder ({environment}, {secret-path})."],shows:["identity-id"]}];var cs={status:404,says:/^Route [A-Z]+:\//};var ve="not-found",ls="letters count, large and small.",us=`Check {environment} (its slug, not its name) and {secret-path}: ${ls}`,Tn={id:"no-such-address",status:cs.
status,says:["Route GET:/… not found","Route …:/…"],why:"The domain is no address of Infisical's API, or the version there is older or newer than what was\
 asked.",code:ve,fixes:["Check {domain}: Infisical answers there, but has no such address. It must be the address that its pages open at, and a version that has\
 this call."],shows:["domain"]},ds=[Tn,{id:"no-folder",status:404,says:["Folder with path '…' in environment '…' was not found. Please ensure the environment sl\
ug and secret path is correct.","Folder with path '…' in environment with slug '…' not found","Folder with …"],why:"No such folder, or no such environment\
: Infisical has one answer for both.",code:ve,fixes:[us]},{id:"no-environment",status:404,says:["Environment with slug '…' in project with ID … not found"],
why:"No environment of the project has this slug, which is not its name: `prod`, not `Production`.",code:ve,fixes:[us],shows:["project-slug","project-id"]},{id:"\
no-secret",status:404,says:["Secret with name '…' not found"],why:"No secret of the folder has this name.",code:ve,fixes:[`Check the name of the secret, {envi\
ronment} and {secret-path}: ${ls}`]},{id:"no-project",status:404,says:["No project found with slug …","Project with … not found","…project…"],why:"No pr\
oject of this instance and organization has this slug or id.",code:ve,fixes:["Check {project-slug} or {project-id} (Infisical, in the project's settings), and t\
hat {domain} is the instance that has it."],shows:["project-slug","project-id","domain"]},{id:"folder-malformed",status:400,says:["Invalid folder name"],why:"A \
name in the path of the folder holds something else than letters, digits, `-` and `_`.",code:"request-refused",fixes:["Check {secret-path}: names of folders hol\
d letters, digits, `-` and `_` alone."]},{id:"project-type",status:400,says:["The project is of type …. Operations of type secret-manager are not allowed."],why:"\
The project is one of certificates, SSH or another kind, and holds no secrets.",code:"request-refused",fixes:["Name a project of secrets in {project-slug} or {p\
roject-id}: this one is of another type."],shows:["project-slug","project-id"]},{id:"project-crash",status:500,error:/^DatabaseError$/,says:["Something went wro\
ng"],why:"Servers of 2024 fail like this where there is no project with this slug or id.",code:"server-failed",fixes:["Check {project-slug} or {project-id}: old\
er versions of Infisical answer this where there is no such project."],shows:["project-slug","project-id"]}];var fs="In Infisical, open the identity's OIDC Auth and make ",Le=e=>[`Access denied: ${e}`,`Access denied: Unable to verify JWT signature with any available si\
gning key. ${e}`],hs=[{id:"no-jwt",status:401,says:["Invalid JWT"],why:"What was sent is no JWT, which is three parts with dots between them.",code:"login-refus\
ed",fixes:["Look at what {token-env}, {token-file} or {token-command} really gives."]},{id:"expired",status:401,says:[...Le("jwt expired"),"JWT-SVID has expired"],
why:"The token's time is over by Infisical's clock: that clock is ahead, or the token was made long before this step. No second of tolerance is given.",code:"lo\
gin-refused",fixes:["Set the clock where Infisical runs (NTP) if it is ahead. If it is right, get the token just before this step: a token from {token-env}, {to\
ken-file} or {token-command} may be old."],topic:"clocks"},{id:"not-yet-valid",status:401,says:Le("jwt not active"),why:"The token's time has not begun by Infis\
ical's clock: that clock is behind, or the issuer's is ahead.",code:"login-refused",fixes:["Set the clock where Infisical runs (NTP) if it is behind, or else th\
at of the issuer."],topic:"clocks"},{id:"issuer",status:401,says:Le("jwt issuer invalid. expected: …"),why:"Issuer of the identity is not the token's `iss`, l\
etter by letter: a slash at the end is one too many.",code:"login-refused",fixes:[`${fs}Issuer the token's \`iss\`, letter by letter; OIDC Discovery URL is mostly\
 the same.`],field:"Issuer"},{id:"signature",status:401,says:[...["invalid signature","invalid algorithm","jwt signature is required"].flatMap(Le),"JWT-SVID sig\
nature verification failed"],why:"The keys of OIDC Discovery URL did not sign this token: it is of another issuer, or was changed or cut on its way.",code:"logi\
n-refused",fixes:[`${fs}OIDC Discovery URL and Issuer the token's \`iss\`.`,"If they are, the token was changed or cut: look at what {token-env}, {token-file} o\
r {token-command} gives."],field:"Issuer"}];var ps=[{id:"client-unknown",status:404,says:["No identity with specified client ID was found"],why:"No Universal Auth has this client id (servers of 2024; newe\
r ones say `Invalid credentials`).",code:"login-refused",fixes:["Check {client-id}, and that {domain} is the instance that has the identity."],shows:["client-id",
"domain"]},{id:"credentials-invalid",status:401,says:["Invalid credentials"],why:"The client id or the client secret is wrong, of another instance, or the secre\
t was revoked: a secret that was used up or has expired is revoked by the login after, and then gets this answer.",code:"login-refused",fixes:["Compare {client-\
id} with the identity's Universal Auth, and check that {domain} is the instance that has it.","If the id is right, check {client-secret}: it may also have been \
revoked, or used as often as it may be. Make a new one in doubt. It is not tried again, since failed logins lock the identity out."],shows:["client-id","domain"]},
{id:"locked-out",status:401,says:["This identity auth method is temporarily locked, please try again later"],why:"Failed logins locked the identity for some min\
utes (300 seconds unless set otherwise); the right secret is refused too.",code:"login-refused",fixes:["Wait until the lockout of the identity ends (minutes), o\
r lift it in Infisical (the identity, Universal Auth).","Then check {client-id} and {client-secret} wherever they are used, since failed logins caused it."],shows:[
"client-id"]},{id:"secret-used-up",status:401,says:["Access denied due to client secret usage limit reached","…usage limit…"],why:"The client secret was goo\
d for so many logins, and they are used up: a job that is run again logs in again.",code:"login-refused",fixes:["Make a new client secret for {client-secret}, w\
ith a higher limit of uses (Max Number of Uses; 0 is no limit): a login whose answer was lost counts as well."],shows:["client-id"]},{id:"secret-expired",status:401,
says:["Access denied due to expired client secret"],why:"The client secret's TTL is over.",code:"login-refused",fixes:["Make a new client secret for {client-sec\
ret} (TTL 0 is for ever): the time of this one is over."],shows:["client-id"]},{id:"client-address",status:403,says:["You are not allowed to access this resourc\
e from the current IP address"],why:"The runner's address, as Infisical sees it behind proxies and NAT, is not among Client Secret Trusted IPs.",code:"login-ref\
used",fixes:[`Add this runner's address to Client Secret Trusted IPs of the identity's Universal Auth. GitHub's own runners have changing addresses; every addre\
ss is:
0.0.0.0/0, ::/0`],shows:["client-id"]}];var ms={login:[{title:"The identity",rows:ss},{title:"The issuer's keys",rows:os},{title:"The token",rows:hs},{title:"What the identity wants of a token",rows:es},
{title:"A login with a client secret",rows:ps},{title:"A login with AWS credentials",rows:Zt},{title:"No reason given",rows:ts}],read:[{title:"The project, the \
folder, the secret",rows:ds},{title:"The access token",rows:Vt},{title:"Permissions",rows:as}]};var In={401:"access-denied",403:"access-denied",404:"not-found",410:"not-found"};function ge(e,s){let{status:t,error:n=""}=e;if(n==="ValidationFailure"&&t===401)
return{code:"request-refused",fixes:[],gaps:[]};for(let o of ms[s].flatMap(({rows:i})=>i)){let i=_n(o,e);if(i)return{...o,gaps:i}}return{code:In[t]??"request-re\
fused",fixes:[],gaps:[]}}function _n(e,{status:s,error:t="",message:n}){if(!((e.status??s)!==s||e.error?.test(t)===!1))return e.says?e.says.map(o=>Qt(n,o)).find(
o=>o!==void 0):[]}var ot={};P(ot,{claimBindings:()=>nt,claimText:()=>x,standardBindings:()=>st});function st(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(
([t,n])=>{let o=x(e[n]);return o===void 0?[]:[{field:t,claim:n,value:o}]})}function nt(e,s){return s.flatMap(t=>{let n=x(e[t]);return n?[{field:"Claims",claim:t,
value:n}]:[]})}function x(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(s=>typeof s=="string"))
return e.join(", ")}var it={};P(it,{bitbucketAdvice:()=>On});function J(e){return(s,t,n)=>({wider:[],likely:[],notes:[],...e[t]?.(s,n)})}function oe(...e){return e.map(s=>({claim:"sub",pattern:s}))}function V(e){return Object.
entries(e).map(([s,t])=>({claim:"sub",pattern:t,takes:s}))}function je(e){return(s,t)=>t!==void 0&&Object.hasOwn(e,t)?{notes:[e[t]??""]}:{}}var En=/^(\{[^{}:]+\})(?::(\{[^{}:]+\}))?:\{[^{}:]+\}$/,On=J({Subject:Ln,Audiences:e=>({notes:(x(e.aud)??"").startsWith("ari:cloud:bitbucket::")?["That is the w\
orkspace's own, Bitbucket's default: every service that trusts this workspace's steps gets it too. `audiences` of the step's oidc, in bitbucket-pipelines.yml, c\
hooses a text of your own."]:[]}),Claims:je({deploymentEnvironmentUuid:"The step has no `deployment:`, so its token has no such claim: add `deployment: NAME` to\
 the step, or take it out of Claims."})});function Ln(e){let s=En.exec(x(e.sub)??"");if(!s)return{};let[,t="",n]=s;return{wider:V({...n===void 0?{}:{"every step\
 of this deployment environment":`${t}:${n}:*`},"every step of the repository":`${t}:*`}),notes:["`sub` ends with the id of this very step, which is another in \
every run: put a `*` in its place."]}}var rt={};P(rt,{buildkiteAdvice:()=>Dn});var jn=/^(organization:[^:]+:pipeline:[^:]+:ref:)(refs\/(heads|tags)\/.+):commit:[^:]*:step:[^:]*$/,Dn=J({Subject:Hn,Audiences:Nn});function Hn(e){let s=jn.exec(
x(e.sub)??"");if(!s)return{};let[,t="",n="",o=""]=s,i=o==="heads"?"branch":"tag";return{wider:V({[`every build of this ${i}`]:`${t}${n}:commit:*:step:*`,[`every\
 ${i} of the pipeline`]:`${t}refs/${o}/**`}),likely:oe(`${t}refs/${o}/*`),notes:["`sub` names the commit and the step, which are others in every build: put a `*\
` in the place of each."]}}function Nn(e){return{notes:x(e.aud)===`https://buildkite.com/${x(e.organization_slug)??""}`?["That is Buildkite's default, since {au\
dience} is not set: every service that trusts this organization's jobs gets it too, so take a text of your own."]:[]}}var at={};P(at,{circleciAdvice:()=>Fn});var Pn=/^(org\/([^/]+)\/project\/[^/]+)\/user\/[^/]+(?:(\/vcs-origin\/.+\/vcs-ref\/)(.+))?$/,Fn=J({Subject:Mn,Audiences:Bn,Claims:()=>({notes:["CircleCI's own c\
laims have a dot in their names, which Infisical takes for a step into a claim, so none of them can be bound: bind Subject, which names project, repository and \
branch."]})}),ys=e=>Pn.exec(x(e.sub)??"");function Mn(e){let s=ys(e);if(!s)return{};let[,t="",,n,o=""]=s,i={"every run of the project, on every branch":`${t}/us\
er/**`},r="`sub` names the user who started this run: put a `*` in the place of the id behind `user/`.";if(n===void 0)return{wider:V(i),notes:[r,"This is the fi\
rst form of `sub`, which names no branch. CIRCLE_OIDC_TOKEN_V2 has the second one, but for runs that a custom webhook started."]};let a=`${t}/user/*${n}`;return{
wider:V({"this branch, whoever starts the run":a+o,...o.startsWith("refs/heads/")?{"every branch of the repository, whoever starts the run":`${a}refs/heads/**`}:
{},...i}),likely:oe(`${t}/user/*`,`${a}refs/heads/*`),notes:[r]}}function Bn(e){return{notes:x(e.aud)===ys(e)?.[2]?["That is the organization's id, CircleCI's d\
efault: every service that trusts this organization's jobs gets it too, so set {audience} to a text of your own."]:[]}}var ct={};P(ct,{forgejoAdvice:()=>Wn});var Un=/^(repo:([^:]+)):(?:pull_request|ref:refs\/(heads|tags)\/.+)$/,Wn=J({Subject:Gn,Audiences:zn});function Gn(e){let s=Un.exec(x(e.sub)??"");if(!s)return{};
let[,t="",n="",o]=s,r=n===x(e.repository)?[]:["`sub` has the form with ids, as of newer repositories: a Subject with the names alone misses it, and one with the\
se ids survives a renaming."];if(o===void 0)return{notes:[...r,"The run is for a pull request, so `sub` names no branch."]};let a=`${t}:ref:refs/${o}/`;return{wider:V(
{[`every ${o==="heads"?"branch":"tag"} of the repository`]:`${a}**`}),likely:oe(`${t}:*`,`${a}*`),notes:r}}function zn(e){let s=x(e.iss)??"",t=URL.canParse(s)?new URL(
s).origin:"";return{notes:x(e.aud)===`${t}/${x(e.repository_owner)??""}`?["That is Forgejo's default, since {audience} is not set: every service that trusts thi\
s owner's jobs gets it too, so take a text of your own."]:[]}}var ut={};P(ut,{githubAdvice:()=>Qn,githubBindings:()=>Jn});var qn=/^(repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@\d+)?):((environment|pull_request|ref)(?::.*)?)$/s;function gs(e){let s=qn.exec(x(e.sub)??"");if(!s)return;let[
,t="",n="",o,i="",r="",a]=s;return{repository:t,owner:n,name:i,immutable:o!==void 0,context:{kind:a,text:r}}}function bs({owner:e,name:s,immutable:t,context:n},o){
let[i,r]=["repository_owner_id","repository_id"].map(g=>x(o[g]));if(!i||!r)return{notes:[],both:[]};let a=`repo:${e}/${s}:${n.text}`,h=`repo:${e}@${i}/${s}@${r}\
:${n.text}`,p={claim:"sub",takes:"both forms of `sub`, while repositories are moved from one to the other",pattern:`repo:${e}{,@${i}}/${s}{,@${r}}:${n.text}`};return{
notes:[t?`\`sub\` has the immutable form, with ids, as of repositories made, renamed or transferred since 15 July 2026. A Subject in the classic form misses it:
${a}`:`\`sub\` has the classic form. A Subject in the immutable form, with ids, misses it:
${h}`],both:t?[p]:[]}}var Kn=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function Jn(e){return[...st(e),...nt(e,Kn)]}var be={
wider:[],likely:[],notes:[]},Xn={Issuer:()=>be,Subject:Vn,Audiences:to,Claims:so};function Qn(e,s,t){return Xn[s](e,t)}var ws=e=>e.map(s=>({claim:"sub",pattern:s}));
function Vn(e){let s=gs(e);if(!s)return{...be,notes:["`sub` has a form that the organization or the repository has customised: take it as it is."]};let{repository:t,
context:n}=s,o=bs(s,e);return{wider:[...ws(eo(n.kind,t)).map(i=>({...i,takes:Zn[n.kind]??""})),...o.both],likely:ws([`${t}:*`,`${t}:ref:*`,`${t}:ref:**`,`${t}:r\
ef:refs/heads/*`,`${t}:environment:*`].filter(i=>i.startsWith(`${t}:${n.kind}`)||i===`${t}:*`)),notes:[...o.notes,Yn[n.kind]]}}var Yn={environment:"The job has \
an `environment:`, so `sub` names it in the place of the branch.",pull_request:"The run is for a pull request without an `environment:`, so `sub` names no branc\
h.",ref:"The job has no `environment:`, so `sub` names the branch or tag. Where Subject names an environment, add `environment:` to the job."},Zn={environment:"\
every environment of the repository",ref:"every branch of the repository"};function eo(e,s){return e==="environment"?[`${s}:environment:*`]:e==="ref"?[`${s}:ref\
:refs/heads/**`]:[]}function to(e){let s=x(e.aud)===`https://github.com/${x(e.repository_owner)??""}`;return{...be,notes:s?["That is GitHub's default, since {au\
dience} is not set: every service that trusts this owner's jobs gets it too, so take a text of your own."]:[]}}var As={environment:"The job has no `environment:\
`, so its token has no such claim: add `environment: NAME` to the job, or take it out of Claims.",head_ref:"`head_ref` is empty but for pull requests.",base_ref:"\
`base_ref` is empty but for pull requests."};function so(e,s){let t=s!==void 0&&Object.hasOwn(As,s)?As[s]:void 0;if(s!==void 0)return{...be,notes:t===void 0?[]:
[t]};let n=x(e.ref)??"",o=/^refs\/(heads|tags)\//.exec(n)?.[1];return o===void 0?be:{...be,wider:[{claim:"ref",pattern:`refs/${o}/**`,takes:`\`ref\` of every ${o===
"heads"?"branch":"tag"}`}],likely:[{claim:"ref",pattern:`refs/${o}/*`}]}}var lt={};P(lt,{gitlabAdvice:()=>oo});var no=/^(project_path:(.+)\/[^/:]+):ref_type:(branch|tag):ref:/,oo=J({Subject:io,Audiences:()=>({notes:["The audience is what `aud` of the job's id_tokens says\
, in .gitlab-ci.yml."]}),Claims:je({environment:"The job has no `environment:`, so its token has no such claim: add `environment: NAME` to the job, or take it o\
ut of Claims."})});function io(e){let s=no.exec(x(e.sub)??"");if(!s)return{notes:["`sub` has a form that the project has customised: take it as it is."]};let[,t="",
n="",o=""]=s,i=`${t}:ref_type:${o}:ref:`;return{wider:V({[`every ${o} of the project`]:`${i}{*,*/**}`,"every project of the group, on every branch and tag":`pro\
ject_path:${n}/**`}),likely:oe(`${t}:*`,`${i}*`,`${i}**`,`${i}*/**`),notes:e.pipeline_source==="merge_request_event"?["A merge request from a fork can have this\
 subject too, where its pipeline is run in the parent project: insist on the claim `ref_protected: true` beside it."]:[]}}var dt={};P(dt,{kubernetesAdvice:()=>ro});var ro=J({Audiences:()=>({notes:["The token that every pod has is for the API server of its cluster. One with an audience of its own is projected into the pod, \
and named by {token-file}."]}),Claims:()=>({notes:["What a cluster says beside the subject stands inside of the claim `kubernetes.io`, whose dot Infisical takes\
 for a step into another: bind Subject, which names namespace and service account."]})});var yt={};P(yt,{diagnose:()=>jo});var ao,ks=e=>(ao??=require("./cold.cjs").open(Pe))[e];var xs={now:()=>performance.now(),after(e,s){let t=setTimeout(s,e);return()=>clearTimeout(t)}};function ft(e,s=xs){let t=s.now()+e*1e3,n=new Set,o,i=r=>(o?r(o):
n.add(r),()=>n.delete(r));return{clock:s,seconds:e,left:()=>Math.max(0,t-s.now()),reason:()=>o,onEnd:i,end(r){o||(o=r,n.forEach(a=>a(r)))},wait:r=>new Promise((a,h)=>{
let p=()=>{},m=i(g=>{p(),h(g)});o||(p=s.after(r,()=>{m(),a()}))})}}var Cs=(...e)=>ks(2).notJson(...e);function ht(e,s,t){let n=co(e);if(n)return n.json;throw Cs(e,s,t)}function co({body:e,headers:s}){if(/[/+]json\b/i.test(s["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}function pt(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Se(e){let s=e.split("."),t=s[1];if(!(s.length!==3||!t||e.length>65536))try{let n=JSON.parse(Buffer.from(t,"base64url").toString("utf8"));return uo(n)?n:
void 0}catch{return}}function uo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var lo=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,fo=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,ho=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
po=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],mo=/^(?!\s*::)(?:(?!##)[ -~])*$/;function X(e){if(e.length<=8e3&&mo.test(e))return e;let s=e.slice(0,2*8e3).
replace(lo,"").replace(fo," | ").replace(/\t/g," ").replace(ho,"?"),t=po.reduce((n,[o,i])=>n.replace(o,i),s);return t.length>8e3||e.length>2*8e3?`${t.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:t}var yo={Subject:"sub",Audiences:"aud",Issuer:"iss"},go={Subject:"for a run like this one alone",Audiences:"what this token says"},bo={wider:[],likely:[],notes:[]};
function se(e,s,t,n){return e.advice?.(s,t,n)??bo}function vs(e,s,t){let n=yo[t],o=n===void 0?void 0:K(t,s[n]),{wider:i}=se(e,s,t),r=i.filter(({claim:a,pattern:h})=>z(
t,h,s[a]));return[...o===void 0?[]:[{takes:go[t]??"",value:o}],...r.map(({takes:a,pattern:h})=>({takes:`for ${a}`,value:h}))]}function Ss(e,s,t,n){let o=se(e,s,
t).likely,a=(o.length>0?o:t==="Subject"?wo(s.sub):[]).map(({claim:g,pattern:b})=>({field:t,bound:b,claim:s[g]})).filter(({bound:g,claim:b})=>!z(t,g,b)).map(g=>({
...g,...le(g)})).filter(({says:g})=>g!==void 0),[h]=a;if(!h)return[];let p=a.map(({bound:g})=>`\`${g}\``).join(", "),m=a.map(g=>g.instead).findLast(g=>!n.some(({
value:b})=>b===g));return[`Likely patterns that miss this run: ${p}. ${h.says??""}${m===void 0?"":` This one matches:
${m}`}`]}function wo(e){if(typeof e!="string")return[];let s=[e.replace(/[^:]*$/,"*"),e.replace(/[^/]*$/,"*")].filter(t=>t.length>1);return[...new Set(s)].map(t=>({
claim:"sub",pattern:t}))}function De(e,s,t){let{notes:n}=se(e,s,"Claims",t);return n.length>0?n:Object.hasOwn(s,t)&&t.includes(".")?[`The token has \`${t}\`, but\
 Infisical takes a dot in a name for a step into an object, so a claim with a dot in its name never matches. Bind Subject instead.`]:ue(s,t)!==void 0||Object.hasOwn(
s,t)?[`The token has \`${t}\`, but it is empty, false, 0 or no text: Infisical takes that for absent.`]:[`The token has these: ${Object.keys(s).slice(0,40).join(
", ")}.`]}function Y(e,s="  "){let t=e.map(i=>i.map(X)),n=Math.max(0,...t.map(i=>i.length)),o=Array.from({length:n},(i,r)=>Math.max(0,...t.map(a=>a[r]?.length??0).filter(
a=>a<=Ao)));return t.map(i=>s+i.map((r,a)=>r.padEnd(o[a]??0)).join("  ").trimEnd())}var Ao=80;var ko=2;function Rs(e,s,t){let n=Date.parse(s??""),o=Math.round((n-t)/1e3),i=[["token made (iat)",Re(e.iat)],["not before (nbf)",Re(e.nbf)],["expires (exp)",Re(
e.exp)],["Infisical's clock",Re(n/1e3)],["this runner's clock",Re(t/1e3)]].filter(a=>a[1]!==void 0),r=["The token holds between these times, by these clocks:",...Y(
i)];return Number.isNaN(o)?{lines:r}:{lines:r,verdict:xo(o)}}function xo(e){let s=`${Math.abs(e)} second${Math.abs(e)===1?"":"s"}`;return Math.abs(e)<=ko?"Infis\
ical's clock and this runner's agree: then it is the token that is old, or its issuer's clock that is wrong.":`Infisical's clock is ${s} ${e>0?"ahead of":"behin\
d"} this runner's (by the Date of its answer, which a gateway may have set).`}function Re(e){if(!(typeof e!="number"||!(Math.abs(e)<8e12)))return new Date(Math.
floor(e)*1e3).toISOString().replace(".000Z","Z")}var mt={};P(mt,{changed:()=>$e,withGiven:()=>vo});var Co={"login-refused":"login","access-denied":"read","not-found":"read","request-refused":"read"};function vo(e,s){let t=Co[e.code];if(!t||!e.refusal||!s)return e;
let{shows:n=[]}=ge(e.refusal,t),o=n.flatMap(i=>{let r=s[i.replace(/-[a-z]/g,h=>h.slice(1).toUpperCase())],a=r instanceof URL?r.href.replace(/\/$/,""):r;return typeof a==
"string"?[[`{${i}}`,a]]:[]});return o.length===0?e:$e(e,[e.message,"This step was given:",...Y(o)].join(`
`),e.fixes)}function $e(e,s,t){let{code:n,refusal:o,cause:i}=e;return new Q(n,s,{fixes:t,...o?{refusal:o}:{},cause:i})}var So=5,Ro=10,$o=256*1024;async function Ts(e,s,t){let n=ft(So,t),o=async(i,r)=>{let a=s(new URL(i.origin)).within(n),h={purpose:r,method:"GET",path:i.pathname,
...i.search?{query:Object.fromEntries(i.searchParams)}:{},maxBytes:$o,retry:!1},p=await a.ask(h);if(p.status!==200)throw new Error(`${i.origin}${i.pathname} ans\
wered ${p.status}`);return ht(p,h,a)??{}};try{let i=$s(typeof e=="string"?e.replace(/\/+$/,""):e),r=await o(new URL(`${i.href.replace(/\/+$/,"")}/.well-known/op\
enid-configuration`),"find the issuer's keys"),{keys:a}=await o($s(r.jwks_uri),"get the issuer's keys"),h=Array.isArray(a)?await To(a.slice(0,Ro)):[];return h.length>
0?{pems:h}:{problem:"its document lists none that can sign."}}catch(i){return{problem:i instanceof Error?i.message:"for no known reason."}}}function $s(e){let s=typeof e==
"string"&&URL.canParse(e)?new URL(e):void 0,t=s?.protocol==="https:"||s?.protocol==="http:"&&pt(s.hostname);if(s&&t&&!s.username&&!s.password)return s;throw new Error(
"its address is no https URL")}async function To(e){let{createPublicKey:s}=await Promise.resolve().then(()=>At(require("node:crypto")));return e.flatMap(t=>{let{
use:n="sig"}=t??{};if(n!=="sig")return[];try{return[s({key:t,format:"jwk"}).export({type:"spki",format:"pem"}).toString().trim()]}catch{return[]}})}var Io={Issuer:["Issuer"],Subject:["Subject","Audiences"],Audiences:["Audiences"],Claims:["Claims"]},_o=["exp","iat","nbf","jti"],Eo=30;function Is(e,s,{field:t,
topic:n}){let o=Lo(e.bindings(s),s),r=((t?Io[t]:n==="all"?["Issuer","Subject","Audiences"]:void 0)??[...new Set(o.map(p=>p.field))]).flatMap(p=>[...p==="Issuer"?
Oo(s):[],...o.filter(m=>m.field===p).map(m=>[m.field,m.claim,m.value])]),a=p=>p===t||t==="Issuer"&&p===_s,h=Y(r.map(([p="",...m])=>[`${a(p)?">":" "} ${p}`,...m]),
"");return[`The token, from ${e.title}, says:`,...h]}var _s="OIDC Discovery URL";function Oo(e){let s=x(e.iss);return s===void 0?[]:[[_s,"iss",s]]}function Lo(e,s){
if(e.some(({field:o})=>o==="Claims"))return e;let t=[...e.map(({claim:o})=>o),..._o],n=Object.entries(s).flatMap(([o,i])=>{let r=x(i);return r&&!t.includes(o)&&
!o.includes(".")?[{field:"Claims",claim:o,value:r}]:[]});return[...e,...n.slice(0,Eo)]}function Es(e){return e.map(({takes:s,value:t})=>`${s?`
${s}:`:""}
${X(t)}`).join("")}async function jo(e,{source:s,jwt:t},n){if(!(e instanceof Q)||!e.refusal)return e;let o=ge(e.refusal,"login"),i=Se(t);if(e.code==="login-refused"&&!i)return Ho(
e,s);if(!i||e.code!=="login-refused"&&o.id!=="claims-crash")return e;let r={cause:o,claims:i,source:s,around:n,date:e.refusal.date},a=await Promise.all(No.map(async b=>b(
r))).catch(()=>[]),[h,...p]=e.fixes,m=Do[n.method]??`${n.method.toUpperCase()} Auth`,g=[...h===void 0?[]:[h+a.map(({paste:b=""})=>b).join("")],...a.flatMap(({notes:b=[]})=>b),
...p].map(b=>b.replaceAll("OIDC Auth",m));return $e(e,[e.message,...a.flatMap(({lines:b=[]})=>b)].join(`
`),g)}var Do={kubernetes:"Kubernetes Auth",azure:"Azure Auth",spiffe:"SPIFFE Auth"};function Ho(e,s){let t=`${e.message}
The token came from ${s.title}; its claims cannot be read, so it may be no JWT at all.`,n=`Check what ${s.title} really gives: a JWT is three parts with dots be\
tween them.`;return $e(e,t,[n,...e.fixes])}var No=[Po,Fo,Mo,Bo,Uo,Wo];function Po({source:e,claims:s,cause:t}){return t.topic==="clocks"?{}:{lines:Is(e,s,t)}}function Fo({
cause:e,claims:s,source:t}){return e.id!=="claims-crash"?{}:{notes:[["sub","Subject"],["aud","Audiences"]].filter(([i=""])=>s[i]===void 0).map(([i,r])=>`The tok\
en has no \`${i??""}\`: have ${t.title} put one in, or empty ${r??""} in the identity's OIDC Auth and bind Issuer and Claims instead.`)}}function Mo({cause:e,claims:s,
around:t,date:n}){if(e.topic!=="clocks")return{};let{lines:o,verdict:i}=Rs(s,n,t.now);return{lines:i===void 0?o:[...o,i]}}function Bo({cause:e,claims:s,source:t}){
let{field:n,gaps:o}=e;if(!n||e.id==="claim-absent")return{};let i=vs(t,s,n),a=[...Ss(t,s,n,i),...se(t,s,n).notes],[h]=e.id==="issuer"?o:[],p=h===void 0?"":`
It is:
${X(h.replace(/\.$/,""))}
and is to be:`;return{paste:e.topic==="keys"?"":p+Es(i),notes:a}}function Uo({cause:e,claims:s,source:t}){let[n]=e.id==="claim-absent"?e.gaps:[];return n===void 0?
{}:{notes:De(t,s,n).map(X)}}async function Wo({cause:e,claims:s,around:t}){if(e.topic!=="keys")return{};let n=await Ts(s.iss,t.open,t.clock);return"problem"in n?
{lines:[`The issuer's public keys could not be fetched from here either: ${X(n.problem)}`]}:{lines:["The issuer's public keys, as this job sees them:",...n.pems]}}var bt={};P(bt,{dryRun:()=>zo});function Os(e,{subject:s,audiences:t,claims:n={}}){return[["subject","Subject","sub",s],["audiences","Audiences","aud",t],...Object.entries(n).map(([i,r])=>[`cl\
aim ${i}`,"Claims",i,r])].flatMap(([i,r,a,h])=>{if(h===void 0)return[];let p=r==="Claims"?ue(e,a):e[a];return[{what:i,field:r,claim:a,wanted:h,got:p,passes:z(r,
h,p)}]})}function gt(e){let s=e.map(({what:t,wanted:n,got:o,passes:i})=>[t,n,x(o)??"(absent)",i?"yes":"NO"]);return Y([["what","wanted","got","holds"],...s])}function Ls(e,s,t){
let n=e.filter(({passes:r})=>!r),o=n.length===e.length&&n.length>1?"none":`${n.length} of ${e.length}`,i=[`Infisical would refuse this token: ${o==="none"?"none\
 of the checks holds":`${o} checks ${n.length===1?"does":"do"} not hold`}.`,...gt(e)].join(`
`);return new Q("login-refused",i,{fixes:n.map(r=>Go(r,s,t))})}function Go({what:e,field:s,claim:t,wanted:n,got:o},i,r){let a=`${e}: \`${X(n)}\` does not match.`;
if(o===void 0||o==="")return[a,...De(i,r,t).map(X)].join(" ");let{says:h,instead:p}=le({field:s,bound:n,claim:o}),m=h===void 0?se(i,r,s).notes:[h],g=p??K(s,o),b=g===
void 0?[]:[`This matches:
${X(g)}`];return[a,...m,...b].join(" ")}var He=900;function zo({source:e,jwt:s},t,n){let o=Se(s);if(!o)throw new Q("token-unavailable",`The token came from ${e.title}, and its claims cannot be read: i\
t is no JWT.`,{fixes:[`Check what ${e.title} really gives: a JWT is three parts with dots between them.`]});let i=["Subject","Audiences"].flatMap(h=>se(e,o,h).notes),
r=[`Dry run: the token came from ${e.title}. Nothing was asked of Infisical, and nothing is exported.`,...qo(o,t),...Ko(e.bindings(o)),...i.map(h=>`Note: ${h.replaceAll(
`
`,`
  `)}`)];n(r.join(`
`));let a=Os(o,t);if(a.some(({passes:h})=>!h))throw Ls(a,e,o);a.length>0&&n(["What the identity holds, compared as Infisical would:",...gt(a)].join(`
`))}function qo(e,{method:s,domain:t}){let n=K("Issuer",e.iss)??"",o={oidcDiscoveryUrl:n,boundIssuer:n,boundSubject:K("Subject",e.sub)??"",boundAudiences:K("Aud\
iences",e.aud)??"",boundClaims:{},accessTokenTTL:He,accessTokenMaxTTL:He},i=[["OIDC Discovery URL",n],["Issuer",n],["Subject",o.boundSubject],["Audiences",o.boundAudiences],
["Access Token TTL",String(He)],["Access Token Max TTL",String(He)]],a=[`The same as a call of Infisical's API (put in the identity's id, and a bearer that may \
change it): POST ${`${t.href.replace(/\/$/,"")}/api/v1/auth/oidc-auth/identities/IDENTITY_ID`}`,JSON.stringify(o)];return[`What makes an identity accept this jo\
b (Infisical: Access Control, Machine Identities, the identity, ${s.toUpperCase()} Auth):`,...Y(i),...s==="oidc"?a:[]]}function Ko(e){let s=e.filter(({field:t})=>t===
"Claims").map(({claim:t,value:n})=>[t,K("Claims",n)??`${n} (cannot be bound)`]);return s.length===0?[]:["Claims that can be insisted on beside them, none of whi\
ch is needed:",...Y(s)]}var Jo=e=>(Ne(e),[Ve,tt,ot,it,rt,at,ct,ut,lt,dt,yt,bt,mt]);0&&(module.exports={open});
