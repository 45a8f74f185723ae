// Made from the modules that packages/tooling/src/cold-parts.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var Ps=Object.create;var Oe=Object.defineProperty;var Fs=Object.getOwnPropertyDescriptor;var Ms=Object.getOwnPropertyNames;var Bs=Object.getPrototypeOf,Us=Object.prototype.hasOwnProperty;var me=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(t){throw s=0,t}},P=(e,s)=>{for(var t in s)Oe(e,t,{get:s[t],enumerable:!0})},At=(e,s,t,n)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let o of Ms(s))!Us.call(e,o)&&o!==t&&Oe(e,o,{get:()=>s[o],enumerable:!(n=Fs(s,o))||n.enumerable});return e};var kt=(e,s,t)=>(t=e!=null?Ps(Bs(e)):{},At(s||!e||!e.__esModule?Oe(t,"default",{value:e,enumerable:!0}):t,e)),Ws=e=>At(Oe({},"__esModule",{value:!0}),e);var ve=me((ci,Rt)=>{"use strict";var xt="[^\\\\/]",Gs="(?=.)",Ct="[^/]",Ue="(?:\\/|$)",vt="(?:^|\\/)",We=`\\.{1,2}${Ue}`,zs="(?!\\.)",qs=`(?!${vt}${We})`,Ks=`(?\
!\\.{0,1}${Ue})`,Js=`(?!${We})`,Xs="[^.\\/]",Qs=`${Ct}*?`,Vs="/",St={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Gs,QMARK:Ct,
END_ANCHOR:Ue,DOTS_SLASH:We,NO_DOT:zs,NO_DOTS:qs,NO_DOT_SLASH:Ks,NO_DOTS_SLASH:Js,QMARK_NO_DOT:Xs,STAR:Qs,START_ANCHOR:vt,SEP:Vs},Ys={...St,SLASH_LITERAL:"[\\\\/]",
QMARK:xt,STAR:`${xt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Zs={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Rt.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:Zs,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?Ys:St}}});var Se=me(U=>{"use strict";var{REGEX_BACKSLASH:en,REGEX_REMOVE_BACKSLASH:tn,REGEX_SPECIAL_CHARS:sn,REGEX_SPECIAL_CHARS_GLOBAL:nn}=ve();U.isObject=e=>e!==null&&typeof e==
"object"&&!Array.isArray(e);U.hasRegexChars=e=>sn.test(e);U.isRegexChar=e=>e.length===1&&U.hasRegexChars(e);U.escapeRegex=e=>e.replace(nn,"\\$1");U.toPosixSlashes=
e=>e.replace(en,"/");U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};U.removeBackslashes=e=>e.replace(tn,s=>s==="\\"?"":s);U.escapeLast=(e,s,t)=>{let n=e.lastIndexOf(s,t);return n===
-1?e:e[n-1]==="\\"?U.escapeLast(e,s,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};U.removePrefix=(e,s={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),s.prefix="\
./"),t};U.wrapOutput=(e,s={},t={})=>{let n=t.contains?"":"^",o=t.contains?"":"$",i=`${n}(?:${e})${o}`;return s.negated===!0&&(i=`(?:^(?!${i}).*$)`),i};U.basename=
(e,{windows:s}={})=>{let t=e.split(s?/[\\/]/:"/"),n=t[t.length-1];return n===""?t[t.length-2]:n}});var Lt=me((di,jt)=>{"use strict";var $t=Se(),{CHAR_ASTERISK:Ge,CHAR_AT:on,CHAR_BACKWARD_SLASH:ye,CHAR_COMMA:rn,CHAR_DOT:ze,CHAR_EXCLAMATION_MARK:qe,CHAR_FORWARD_SLASH:Ot,
CHAR_LEFT_CURLY_BRACE:Ke,CHAR_LEFT_PARENTHESES:je,CHAR_LEFT_SQUARE_BRACKET:an,CHAR_PLUS:cn,CHAR_QUESTION_MARK:Tt,CHAR_RIGHT_CURLY_BRACE:un,CHAR_RIGHT_PARENTHESES:It,
CHAR_RIGHT_SQUARE_BRACKET:dn}=ve(),_t=e=>e===Ot||e===ye,Et=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},ln=(e,s)=>{let t=s||{},n=e.length-1,o=t.parts===!0||
t.tokens===!0||t.scanToEnd===!0,i=[],r=[],a=[],h=e,p=-1,g=0,m=0,y=!1,M=!1,v=!1,L=!1,ie=!1,Z=!1,S=!1,ee=!1,re=!1,H=!1,D=0,W,b,x={value:"",depth:0,isGlob:!1},c=()=>p>=
n,N=()=>h.charCodeAt(p+1),E=()=>(W=b,h.charCodeAt(++p));for(;p<n;){b=E();let C;if(b===ye){S=x.backslashes=!0,b=E(),b===Ke&&(Z=!0);continue}if(Z===!0||b===Ke){for(D++;c()!==
!0&&(b=E());){if(b===ye){S=x.backslashes=!0,E();continue}if(b===Ke){D++;continue}if(Z!==!0&&b===ze&&(b=E())===ze){if(y=x.isBrace=!0,v=x.isGlob=!0,H=!0,o===!0)continue;
break}if(Z!==!0&&b===rn){if(y=x.isBrace=!0,v=x.isGlob=!0,H=!0,o===!0)continue;break}if(b===un&&(D--,D===0)){Z=!1,y=x.isBrace=!0,H=!0;break}}if(o===!0)continue;break}
if(b===Ot){if(i.push(p),r.push(x),x={value:"",depth:0,isGlob:!1},H===!0)continue;if(W===ze&&p===g+1){g+=2;continue}m=p+1;continue}if(t.noext!==!0&&(b===cn||b===
on||b===Ge||b===Tt||b===qe)===!0&&N()===je){if(v=x.isGlob=!0,L=x.isExtglob=!0,H=!0,b===qe&&p===g&&(re=!0),o===!0){let G=0;for(;c()!==!0&&(b=E());){if(b===ye){S=
x.backslashes=!0,E();continue}if(b===je){G++;continue}if(b===It&&--G===0){H=!0;break}}continue}break}if(b===Ge){if(W===Ge&&(ie=x.isGlobstar=!0),v=x.isGlob=!0,H=
!0,o===!0)continue;break}if(b===Tt){if(v=x.isGlob=!0,H=!0,o===!0)continue;break}if(b===an){for(;c()!==!0&&(C=E());){if(C===ye){S=x.backslashes=!0,E();continue}if(C===
dn){M=x.isBracket=!0,v=x.isGlob=!0,H=!0;break}}if(o===!0)continue;break}if(t.nonegate!==!0&&b===qe&&p===g){ee=x.negated=!0,g++;continue}if(t.noparen!==!0&&b===je){
if(v=x.isGlob=!0,o===!0){let B=1;for(;c()!==!0&&(b=E());){if(b===ye){S=x.backslashes=!0,E();continue}if(b===je){B++;continue}if(b===It&&--B===0){H=!0;break}}continue}
break}if(v===!0){if(H=!0,o===!0)continue;break}}t.noext===!0&&(L=!1,v=!1);let I=h,d="",u="";g>0&&(d=h.slice(0,g),h=h.slice(g),m-=g),I&&v===!0&&m>0?(I=h.slice(0,
m),u=h.slice(m)):v===!0?(I="",u=h):I=h,I&&I!==""&&I!=="/"&&I!==h&&_t(I.charCodeAt(I.length-1))&&(I=I.slice(0,-1)),t.unescape===!0&&(u&&(u=$t.removeBackslashes(u)),
I&&S===!0&&(I=$t.removeBackslashes(I)));let K={prefix:d,input:e,start:g,base:I,glob:u,isBrace:y,isBracket:M,isGlob:v,isExtglob:L,isGlobstar:ie,negated:ee,negatedExtglob:re};
if(t.tokens===!0&&(K.maxDepth=0,_t(b)||r.push(x),K.tokens=r),t.parts===!0||t.tokens===!0){let C;for(let O=0;O<i.length;O++){let he=C!==void 0?C+1:g,Ce=i[O],ae=e.
slice(he,Ce);t.tokens&&(O===0&&g!==0?(r[O].isPrefix=!0,r[O].value=d):r[O].value=ae,Et(r[O]),K.maxDepth+=r[O].depth),Ce>=g&&(a.push(ae),C=Ce)}let B=C!==void 0?C+
1:g,G=e.slice(B);a.push(G),t.tokens&&C&&C+1<e.length&&(r[r.length-1].value=G,Et(r[r.length-1]),K.maxDepth+=r[r.length-1].depth),K.slashes=i,K.parts=a}return K};
jt.exports=ln});var Pt=me((li,Nt)=>{"use strict";var Re=ve(),z=Se(),{MAX_LENGTH:Le,POSIX_REGEX_SOURCE:fn,REGEX_NON_SPECIAL_CHARS:hn,REGEX_SPECIAL_CHARS_BACKREF:pn,REPLACEMENTS:Dt}=Re,
mn=(e,s)=>{if(typeof s.expandRange=="function")return s.expandRange(...e,s);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(o=>z.escapeRegex(
o)).join("..")}return t},ge=(e,s)=>`Missing ${e}: "${s}" - use "\\\\${s}" to match literal characters`,Ht=e=>{let s=[],t=0,n=0,o=0,i="",r=!1;for(let a of e){if(r===
!0){i+=a,r=!1;continue}if(a==="\\"){i+=a,r=!0;continue}if(a==='"'){o=o===1?0:1,i+=a;continue}if(o===0){if(a==="[")t++;else if(a==="]"&&t>0)t--;else if(t===0){if(a===
"(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){s.push(i),i="";continue}}}i+=a}return s.push(i),s},yn=e=>{let s=!1;for(let t of e){if(s===!0){s=!1;continue}
if(t==="\\"){s=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},Xe=e=>{let s=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(s)&&(s=s.slice(
2,-1),t=!0);if(yn(s))return s.replace(/\\(.)/g,"$1")},gn=e=>{let s=e.map(Xe).filter(Boolean);for(let t=0;t<s.length;t++)for(let n=t+1;n<s.length;n++){let o=s[t],
i=s[n],r=o[0];if(!(!r||o!==r.repeat(o.length)||i!==r.repeat(i.length))&&(o===i||o.startsWith(i)||i.startsWith(o)))return!0}return!1},Je=(e,s=!0)=>{if(e[0]!=="+"&&
e[0]!=="*"||e[1]!=="(")return;let t=0,n=0,o=0,i=!1;for(let r=1;r<e.length;r++){let a=e[r];if(i===!0){i=!1;continue}if(a==="\\"){i=!0;continue}if(a==='"'){o=o===
1?0:1;continue}if(o!==1){if(a==="["){t++;continue}if(a==="]"&&t>0){t--;continue}if(!(t>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return s===!0&&r!==e.
length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},bn=e=>`${e.length===1?z.escapeRegex(e[0]):`[${e.map(t=>z.escapeRegex(t)).join("")}]`}*`,wn=e=>{let s=0,t=[];
for(;s<e.length;){let n=Je(e.slice(s),!1);if(!n||n.type!=="*")return;let o=Ht(n.body).map(r=>r.trim());if(o.length!==1)return;let i=Xe(o[0]);if(!i||i.length!==1)
return;t.push(i),s+=n.end+1}if(!(t.length<1))return t},An=e=>{let s=0,t=e.trim(),n=Je(t);for(;n;)s++,t=n.body.trim(),n=Je(t);return s},kn=(e,s)=>{if(s.maxExtglobRecursion===
!1)return{risky:!1};let t=typeof s.maxExtglobRecursion=="number"?s.maxExtglobRecursion:Re.DEFAULT_MAX_EXTGLOB_RECURSION,n=Ht(e).map(a=>a.trim());if(n.length>1&&
(n.some(a=>a==="")||n.some(a=>/^[*?]+$/.test(a))||gn(n)))return{risky:!0};let o=[],i=!1,r=!0;for(let a of n){let h=wn(a);if(h){i=!0,o.push(...h);continue}let p=Xe(
a);if(p&&p.length===1){o.push(p);continue}if(r=!1,An(a)>t)return{risky:!0}}return i?r?{risky:!0,safeOutput:bn([...new Set(o)])}:{risky:!0}:{risky:!1}},Qe=(e,s)=>{
if(typeof e!="string")throw new TypeError("Expected a string");e=Dt[e]||e;let t={...s},n=typeof t.maxLength=="number"?Math.min(Le,t.maxLength):Le,o=e.length;if(o>
n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let i={type:"bos",value:"",output:t.prepend||""},r=[i],a=t.capture?"":"?:",h=Re.
globChars(t.windows),p=Re.extglobChars(h),{DOT_LITERAL:g,PLUS_LITERAL:m,SLASH_LITERAL:y,ONE_CHAR:M,DOTS_SLASH:v,NO_DOT:L,NO_DOT_SLASH:ie,NO_DOTS_SLASH:Z,QMARK:S,
QMARK_NO_DOT:ee,STAR:re,START_ANCHOR:H}=h,D=f=>`(${a}(?:(?!${H}${f.dot?v:g}).)*?)`,W=t.dot?"":L,b=t.dot?S:ee,x=t.bash===!0?D(t):re;t.capture&&(x=`(${x})`),typeof t.
noext=="boolean"&&(t.noextglob=t.noext);let c={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:r};e=z.removePrefix(e,c),o=e.length;let N=[],E=[],I=[],d=i,u,K=()=>c.index===o-1,C=c.peek=(f=1)=>e[c.index+f],B=c.advance=()=>e[++c.
index]||"",G=()=>e.slice(c.index+1),O=(f="",T=0)=>{c.consumed+=f,c.index+=T},he=f=>{c.output+=f.output!=null?f.output:f.value,O(f.value)},Ce=()=>{let f=1;for(;C()===
"!"&&(C(2)!=="("||C(3)==="?");)B(),c.start++,f++;return f%2===0?!1:(c.negated=!0,c.start++,!0)},ae=f=>{c[f]++,I.push(f)},ne=f=>{c[f]--,I.pop()},A=f=>{if(d.type===
"globstar"){let T=c.braces>0&&(f.type==="comma"||f.type==="brace"),l=f.extglob===!0||N.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="p\
aren"&&!T&&!l&&(c.output=c.output.slice(0,-d.output.length),d.type="star",d.value="*",d.output=x,c.output+=d.output)}if(N.length&&f.type!=="paren"&&(N[N.length-
1].inner+=f.value),(f.value||f.output)&&he(f),d&&d.type==="text"&&f.type==="text"){d.output=(d.output||d.value)+f.value,d.value+=f.value;return}f.prev=d,r.push(
f),d=f},Ee=(f,T)=>{let l={...p[T],conditions:1,inner:""};l.prev=d,l.parens=c.parens,l.output=c.output,l.startIndex=c.index,l.tokensIndex=r.length;let k=(t.capture?
"(":"")+l.open;ae("parens"),A({type:f,value:T,output:c.output?"":M}),A({type:"paren",extglob:!0,value:B(),output:k}),N.push(l)},Ns=f=>{let T=e.slice(f.startIndex,
c.index+1),l=e.slice(f.startIndex+2,c.index),k=kn(l,t);if((f.type==="plus"||f.type==="star")&&k.risky){let R=k.safeOutput?(f.output?"":M)+(t.capture?`(${k.safeOutput}\
)`:k.safeOutput):void 0,te=r[f.tokensIndex];te.type="text",te.value=T,te.output=R||z.escapeRegex(T);for(let ce=f.tokensIndex+1;ce<r.length;ce++)r[ce].value="",r[ce].
output="",delete r[ce].suffix;c.output=f.output+te.output,c.backtrack=!0,A({type:"paren",extglob:!0,value:u,output:""}),ne("parens");return}let $=f.close+(t.capture?
")":""),j;if(f.type==="negate"){let R=x;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(R=D(t)),(R!==x||K()||/^\)+$/.test(G()))&&($=f.close=`)$))${R}`),f.
inner.includes("*")&&(j=G())&&/^\.[^\\/.]+$/.test(j)){let te=Qe(j,{...s,fastpaths:!1}).output;$=f.close=`)${te})${R})`}f.prev.type==="bos"&&(c.negatedExtglob=!0)}
A({type:"paren",extglob:!0,value:u,output:$}),ne("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let f=!1,T=e.replace(pn,(l,k,$,j,R,te)=>j==="\\"?
(f=!0,l):j==="?"?k?k+j+(R?S.repeat(R.length):""):te===0?b+(R?S.repeat(R.length):""):S.repeat($.length):j==="."?g.repeat($.length):j==="*"?k?k+j+(R?x:""):x:k?l:`\
\\${l}`);return f===!0&&(t.unescape===!0?T=T.replace(/\\/g,""):T=T.replace(/\\+/g,l=>l.length%2===0?"\\\\":l?"\\":"")),T===e&&t.contains===!0?(c.output=e,c):(c.
output=z.wrapOutput(T,c,s),c)}for(;!K();){if(u=B(),u==="\0")continue;if(u==="\\"){let l=C();if(l==="/"&&t.bash!==!0||l==="."||l===";")continue;if(!l){u+="\\",A(
{type:"text",value:u});continue}let k=/^\\+/.exec(G()),$=0;if(k&&k[0].length>2&&($=k[0].length,c.index+=$,$%2!==0&&(u+="\\")),t.unescape===!0?u=B():u+=B(),c.brackets===
0){A({type:"text",value:u});continue}}if(c.brackets>0&&(u!=="]"||d.value==="["||d.value==="[^")){if(t.posix!==!1&&u===":"){let l=d.value.slice(1);if(l.includes(
"[")&&(d.posix=!0,l.includes(":"))){let k=d.value.lastIndexOf("["),$=d.value.slice(0,k),j=d.value.slice(k+2),R=fn[j];if(R){d.value=$+R,c.backtrack=!0,B(),!i.output&&
r.indexOf(d)===1&&(i.output=M);continue}}}(u==="["&&C()!==":"||u==="-"&&C()==="]")&&(u=`\\${u}`),u==="]"&&(d.value==="["||d.value==="[^")&&(u=`\\${u}`),t.posix===
!0&&u==="!"&&d.value==="["&&(u="^"),d.value+=u,he({value:u});continue}if(c.quotes===1&&u!=='"'){u=z.escapeRegex(u),d.value+=u,he({value:u});continue}if(u==='"'){
c.quotes=c.quotes===1?0:1,t.keepQuotes===!0&&A({type:"text",value:u});continue}if(u==="("){ae("parens"),A({type:"paren",value:u});continue}if(u===")"){if(c.parens===
0&&t.strictBrackets===!0)throw new SyntaxError(ge("opening","("));let l=N[N.length-1];if(l&&c.parens===l.parens+1){Ns(N.pop());continue}A({type:"paren",value:u,
output:c.parens?")":"\\)"}),ne("parens");continue}if(u==="["){if(t.nobracket===!0||!G().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(
ge("closing","]"));u=`\\${u}`}else ae("brackets");A({type:"bracket",value:u});continue}if(u==="]"){if(t.nobracket===!0||d&&d.type==="bracket"&&d.value.length===
1){A({type:"text",value:u,output:`\\${u}`});continue}if(c.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(ge("opening","["));A({type:"text",value:u,
output:`\\${u}`});continue}ne("brackets");let l=d.value.slice(1);if(d.posix!==!0&&l[0]==="^"&&!l.includes("/")&&(u=`/${u}`),d.value+=u,he({value:u}),t.literalBrackets===
!1||z.hasRegexChars(l))continue;let k=z.escapeRegex(d.value);if(c.output=c.output.slice(0,-d.value.length),t.literalBrackets===!0){c.output+=k,d.value=k;continue}
d.value=`(${a}${k}|${d.value})`,c.output+=d.value;continue}if(u==="{"&&t.nobrace!==!0){ae("braces");let l={type:"brace",value:u,output:"(",outputIndex:c.output.
length,tokensIndex:c.tokens.length};E.push(l),A(l);continue}if(u==="}"){let l=E[E.length-1];if(t.nobrace===!0||!l){A({type:"text",value:u,output:u});continue}let k="\
)";if(l.dots===!0){let $=r.slice(),j=[];for(let R=$.length-1;R>=0&&(r.pop(),$[R].type!=="brace");R--)$[R].type!=="dots"&&j.unshift($[R].value);k=mn(j,t),c.backtrack=
!0}if(l.comma!==!0&&l.dots!==!0){let $=c.output.slice(0,l.outputIndex),j=c.tokens.slice(l.tokensIndex);l.value=l.output="\\{",u=k="\\}",c.output=$;for(let R of j)
c.output+=R.output||R.value}A({type:"brace",value:u,output:k}),ne("braces"),E.pop();continue}if(u==="|"){N.length>0&&N[N.length-1].conditions++,A({type:"text",value:u});
continue}if(u===","){let l=u,k=E[E.length-1];k&&I[I.length-1]==="braces"&&(k.comma=!0,l="|"),A({type:"comma",value:u,output:l});continue}if(u==="/"){if(d.type===
"dot"&&c.index===c.start+1){c.start=c.index+1,c.consumed="",c.output="",r.pop(),d=i;continue}A({type:"slash",value:u,output:y});continue}if(u==="."){if(c.braces>
0&&d.type==="dot"){d.value==="."&&(d.output=g);let l=E[E.length-1];d.type="dots",d.output+=u,d.value+=u,l.dots=!0;continue}if(c.braces+c.parens===0&&d.type!=="b\
os"&&d.type!=="slash"){A({type:"text",value:u,output:g});continue}A({type:"dot",value:u,output:g});continue}if(u==="?"){if(!(d&&d.value==="(")&&t.noextglob!==!0&&
C()==="("&&C(2)!=="?"){Ee("qmark",u);continue}if(d&&d.type==="paren"){let k=C(),$=u;(d.value==="("&&!/[!=<:]/.test(k)||k==="<"&&!/<([!=]|\w+>)/.test(G()))&&($=`\
\\${u}`),A({type:"text",value:u,output:$});continue}if(t.dot!==!0&&(d.type==="slash"||d.type==="bos")){A({type:"qmark",value:u,output:ee});continue}A({type:"qma\
rk",value:u,output:S});continue}if(u==="!"){if(t.noextglob!==!0&&C()==="("&&(C(2)!=="?"||!/[!=<:]/.test(C(3)))){Ee("negate",u);continue}if(t.nonegate!==!0&&c.index===
0){Ce();continue}}if(u==="+"){if(t.noextglob!==!0&&C()==="("&&C(2)!=="?"){Ee("plus",u);continue}if(d&&d.value==="("||t.regex===!1){A({type:"plus",value:u,output:m});
continue}if(d&&(d.type==="bracket"||d.type==="paren"||d.type==="brace")||c.parens>0){A({type:"plus",value:u});continue}A({type:"plus",value:m});continue}if(u===
"@"){if(t.noextglob!==!0&&C()==="("&&C(2)!=="?"){A({type:"at",extglob:!0,value:u,output:""});continue}A({type:"text",value:u});continue}if(u!=="*"){(u==="$"||u===
"^")&&(u=`\\${u}`);let l=hn.exec(G());l&&(u+=l[0],c.index+=l[0].length),A({type:"text",value:u});continue}if(d&&(d.type==="globstar"||d.star===!0)){d.type="star",
d.star=!0,d.value+=u,d.output=x,c.backtrack=!0,c.globstar=!0,O(u);continue}let f=G();if(t.noextglob!==!0&&/^\([^?]/.test(f)){Ee("star",u);continue}if(d.type==="\
star"){if(t.noglobstar===!0){O(u);continue}let l=d.prev,k=l.prev,$=l.type==="slash"||l.type==="bos",j=k&&(k.type==="star"||k.type==="globstar");if(t.bash===!0&&
(!$||f[0]&&f[0]!=="/")){A({type:"star",value:u,output:""});continue}let R=c.braces>0&&(l.type==="comma"||l.type==="brace"),te=N.length&&(l.type==="pipe"||l.type===
"paren");if(!$&&l.type!=="paren"&&!R&&!te){A({type:"star",value:u,output:""});continue}for(;f.slice(0,3)==="/**";){let pe=e[c.index+4];if(pe&&pe!=="/")break;f=f.
slice(3),O("/**",3)}let ce=K()||c.parens>0&&f===")".repeat(c.parens)&&!N.some(pe=>pe.type==="negate");if(l.type==="bos"&&K()){d.type="globstar",d.value+=u,d.output=
D(t),c.output=d.output,c.globstar=!0,O(u);continue}if(l.type==="slash"&&l.prev.type!=="bos"&&!j&&ce){c.output=c.output.slice(0,-(l.output+d.output).length),l.output=
`(?:${l.output}`,d.type="globstar",d.output=D(t)+(t.strictSlashes?")":"|$)"),d.value+=u,c.globstar=!0,c.output+=l.output+d.output,O(u);continue}if(l.type==="sla\
sh"&&l.prev.type!=="bos"&&f[0]==="/"){let pe=f[1]!==void 0?"|$":"";c.output=c.output.slice(0,-(l.output+d.output).length),l.output=`(?:${l.output}`,d.type="glob\
star",d.output=`${D(t)}${y}|${y}${pe})`,d.value+=u,c.output+=l.output+d.output,c.globstar=!0,O(u+B()),A({type:"slash",value:"/",output:""});continue}if(l.type===
"bos"&&f[0]==="/"){d.type="globstar",d.value+=u,d.output=`(?:^|${y}|${D(t)}${y})`,c.output=d.output,c.globstar=!0,O(u+B()),A({type:"slash",value:"/",output:""});
continue}c.output=c.output.slice(0,-d.output.length),d.type="globstar",d.output=D(t),d.value+=u,c.output+=d.output,c.globstar=!0,O(u);continue}let T={type:"star",
value:u,output:x};if(t.bash===!0){T.output=".*?",(d.type==="bos"||d.type==="slash")&&(T.output=W+T.output),A(T);continue}if(d&&(d.type==="bracket"||d.type==="pa\
ren")&&t.regex===!0){T.output=u,A(T);continue}(c.index===c.start||d.type==="slash"||d.type==="dot")&&(d.type==="dot"?(c.output+=ie,d.output+=ie):t.dot===!0?(c.output+=
Z,d.output+=Z):(c.output+=W,d.output+=W),C()!=="*"&&(c.output+=M,d.output+=M)),A(T)}for(;c.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(ge("closi\
ng","]"));c.output=z.escapeLast(c.output,"["),ne("brackets")}for(;c.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(ge("closing",")"));c.output=z.escapeLast(
c.output,"("),ne("parens")}for(;c.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(ge("closing","}"));c.output=z.escapeLast(c.output,"{"),ne("braces")}
if(t.strictSlashes!==!0&&(d.type==="star"||d.type==="bracket")&&A({type:"maybe_slash",value:"",output:`${y}?`}),c.backtrack===!0){c.output="";for(let f of c.tokens)
c.output+=f.output!=null?f.output:f.value,f.suffix&&(c.output+=f.suffix)}return c};Qe.fastpaths=(e,s)=>{let t={...s},n=typeof t.maxLength=="number"?Math.min(Le,
t.maxLength):Le,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=Dt[e]||e;let{DOT_LITERAL:i,SLASH_LITERAL:r,
ONE_CHAR:a,DOTS_SLASH:h,NO_DOT:p,NO_DOTS:g,NO_DOTS_SLASH:m,STAR:y,START_ANCHOR:M}=Re.globChars(t.windows),v=t.dot?g:p,L=t.dot?m:p,ie=t.capture?"":"?:",Z={negated:!1,
prefix:""},S=t.bash===!0?".*?":y;t.capture&&(S=`(${S})`);let ee=W=>W.noglobstar===!0?S:`(${ie}(?:(?!${M}${W.dot?h:i}).)*?)`,re=W=>{switch(W){case"*":return`${v}${a}${S}`;case"\
.*":return`${i}${a}${S}`;case"*.*":return`${v}${S}${i}${a}${S}`;case"*/*":return`${v}${S}${r}${a}${L}${S}`;case"**":return v+ee(t);case"**/*":return`(?:${v}${ee(
t)}${r})?${L}${a}${S}`;case"**/*.*":return`(?:${v}${ee(t)}${r})?${L}${S}${i}${a}${S}`;case"**/.*":return`(?:${v}${ee(t)}${r})?${i}${a}${S}`;default:{let b=/^(.*?)\.(\w+)$/.
exec(W);if(!b)return;let x=re(b[1]);return x?x+i+b[2]:void 0}}},H=z.removePrefix(e,Z),D=re(H);return D&&t.strictSlashes!==!0&&(D+=`${r}?`),D};Nt.exports=Qe});var Bt=me((fi,Mt)=>{"use strict";var xn=Lt(),Ve=Pt(),Ft=Se(),Cn=ve(),vn=e=>e&&typeof e=="object"&&!Array.isArray(e),_=(e,s,t=!1)=>{if(Array.isArray(e)){let g=e.
map(y=>_(y,s,t));return y=>{for(let M of g){let v=M(y);if(v)return v}return!1}}let n=vn(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let o=s||{},i=o.windows,r=n?_.compileRe(e,s):_.makeRe(e,s,!1,!0),a=r.state;delete r.state;let h=()=>!1;if(o.ignore){
let g={...s,ignore:null,onMatch:null,onResult:null};h=_(o.ignore,g,t)}let p=(g,m=!1)=>{let{isMatch:y,match:M,output:v}=_.test(g,r,s,{glob:e,posix:i}),L={glob:e,
state:a,regex:r,posix:i,input:g,output:v,match:M,isMatch:y};return typeof o.onResult=="function"&&o.onResult(L),y===!1?(L.isMatch=!1,m?L:!1):h(g)?(typeof o.onIgnore==
"function"&&o.onIgnore(L),L.isMatch=!1,m?L:!1):(typeof o.onMatch=="function"&&o.onMatch(L),m?L:!0)};return t&&(p.state=a),p};_.test=(e,s,t,{glob:n,posix:o}={})=>{
if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let i=t||{},r=i.format||(o?Ft.toPosixSlashes:null),
a=e===n,h=a&&r?r(e):e;return a===!1&&(h=r?r(e):e,a=h===n),(a===!1||i.capture===!0)&&(i.matchBase===!0||i.basename===!0?a=_.matchBase(e,s,t,o):a=s.exec(h)),{isMatch:!!a,
match:a,output:h}};_.matchBase=(e,s,t,n=t&&t.windows)=>(s instanceof RegExp?s:_.makeRe(s,t)).test(Ft.basename(e,{windows:n}));_.isMatch=(e,s,t)=>_(s,t)(e);_.parse=
(e,s)=>Array.isArray(e)?e.map(t=>_.parse(t,s)):Ve(e,{...s,fastpaths:!1});_.scan=(e,s)=>xn(e,s);_.compileRe=(e,s,t=!1,n=!1)=>{if(t===!0)return e.output;let o=s||
{},i=o.contains?"":"^",r=o.contains?"":"$",a=`${i}(?:${e.output})${r}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let h=_.toRegex(a,s);return n===!0&&(h.state=e),h};
_.makeRe=(e,s={},t=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return s.fastpaths!==
!1&&(e[0]==="."||e[0]==="*")&&(o.output=Ve.fastpaths(e,s)),o.output||(o=Ve(e,s)),_.compileRe(o,s,t,n)};_.toRegex=(e,s)=>{try{let t=s||{};return new RegExp(e,t.flags||
(t.nocase?"i":""))}catch(t){if(s&&s.debug===!0)throw t;return/$^/}};_.constants=Cn;Mt.exports=_});var zt=me((hi,Gt)=>{"use strict";var Ut=Bt(),Sn=Se();function Wt(e,s,t=!1){return s&&(s.windows===null||s.windows===void 0)&&(s={...s,windows:Sn.isWindows()}),Ut(
e,s,t)}Object.assign(Wt,Ut);Gt.exports=Wt});var ri={};P(ri,{open:()=>ii});module.exports=Ws(ri);var Be={};P(Be,{Failure:()=>Q,take:()=>Me});var Q,Me=e=>{({Failure:Q}=e)};var et={};P(et,{claimAt:()=>ue,flawOf:()=>de,holds:()=>q,pasteable:()=>V});var qt=kt(zt());function De(e,s){try{return e===s||qt.default.isMatch(e,s)}catch{return!1}}var Rn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ue(e,s){let t=e;for(let o of s.split(".")){if(!Rn(t)||!Object.hasOwn(t,o))return;t=t[o]}return Array.
isArray(t)&&t.every(o=>typeof o=="string")||["string","number","boolean"].includes(typeof t)?t:void 0}var Kt=e=>e.split(",").map(s=>s.trim());function q(e,s,t){
return{Issuer:()=>t===s,Subject:()=>typeof t=="string"&&De(t,s),Audiences:()=>Kt(s).some(o=>Jt(t).some(i=>De(i,o))),Claims:()=>!!t&&Kt(s).some(o=>$n(t,o))}[e]()}
var Jt=e=>[e].flat().filter(s=>typeof s=="string");function $n(e,s){return typeof e=="boolean"?e===(s==="true"):typeof e=="number"?e===parseInt(s,10):Jt(e).some(
t=>De(t,s))}var Tn=({claim:e})=>[e].flat().join(", "),Ye=({field:e,claim:s},t)=>t!==""&&q(e,t,s);function Xt({bound:e,claim:s}){if(!e.includes("*"))return!1;let t=e.split(/\*+/).
map(o=>o.replace(/[\\^$.+?()[\]{}|]/g,"\\$&")),n=new RegExp(`^${t.join(".*")}$`,"s");return[s].flat().some(o=>typeof o=="string"&&n.test(o))}var Qt=e=>typeof e==
"string"?e.toLowerCase():Array.isArray(e)?e.map(Qt):e;function Ze(e){let[,s="",t,n=""]=/^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(e)??[];return t===void 0?[e]:t.
split(",").flatMap(o=>Ze(s+o.trim()+n))}var In=e=>[e.replace(/\/\*+$/,"/**"),e.replace(/\*+$/,"*/**"),e.replace(/\/\*+(?=[^/*])/g,"/**/*"),e.replace(/\/\*+(?=[^/*])/g,
"/**/*").replace(/\/\*+$/,"/**"),e.replace(/(?<!\/)\*+$/,"*/**").replace(/\/\*+(?=[^/*])/g,"/**/*")],_n=[{fits:({bound:e})=>e!==e.trim(),says:"There is white sp\
ace around it.",instead:e=>[e.trim()]},{fits:({field:e,bound:s,claim:t})=>e!=="Subject"&&Ze(s).some(n=>q(e,n,t)),says:"It is split at its commas first, so a bra\
ce list breaks apart here: write each alone.",instead:e=>[Ze(e).join(", ")]},{fits:({field:e,bound:s,claim:t})=>e==="Subject"&&s.split(",").some(n=>q(e,n.trim(),
t)),says:"Subject is one pattern, and is not split at commas: write a brace list.",instead:e=>[`{${e.split(",").map(s=>s.trim()).join(",")}}`]},{fits:({bound:e})=>e.
startsWith("!"),says:"A `!` at its beginning turns it round.",instead:e=>[e.slice(1)]},{fits:e=>Ye({...e,claim:Qt(e.claim)},e.bound.toLowerCase()),says:"Letters\
 count, large and small."},{fits:e=>[`${e.bound}/`,e.bound.replace(/\/$/,"")].some(s=>Ye(e,s)),says:"They differ in the slash at the end alone."},{fits:e=>Xt(e)&&
/(^|\/)\./.test(Tn(e)),says:"A `*` matches no part that begins with a dot, and stops at a slash."},{fits:Xt,says:"A `*` stops at a slash, and so does a `**` tha\
t has anything but slashes beside it.",instead:In}];function de(e){let s=_n.find(({fits:n})=>n(e));if(!s)return{};let t=s.instead?.(e.bound).find(n=>Ye(e,n));return{
says:s.says,...t===void 0?{}:{instead:t}}}function V(e,s){let t=[s].flat().map(String);return[t,t.map(n=>n.replaceAll(",","?"))].map(n=>n.join(", ")).find(n=>n!==
""&&q(e,n,s))}var ot={};P(ot,{causeOf:()=>be});function Vt(e,s){let t=e.toLowerCase(),n=s.toLowerCase().split("…"),o=[],i=0;for(let[r,a]of n.entries()){let h=a===""&&r===n.length-1?t.length:t.indexOf(a,i);
if(h<0||r===0&&h>0)return;r>0&&o.push(e.slice(i,h)),i=h+a.length}return o}var le="access-denied",Yt=[{id:"access-token-expired",status:403,error:/^TokenError$/,says:["Your token has expired. Please re-authenticate."],why:"Access Token\
 TTL is shorter than the run, or the access token that was given is old.",code:le,fixes:["Get a new access token: this one has expired. Where the identity gives\
 it (method other than access-token), raise its Access Token TTL."]},{id:"access-token-malformed",status:403,error:/^TokenError$/,says:["The provided access tok\
en is malformed. …","invalid signature","invalid token","…"],why:"The access token is none, was cut short, or is of another Infisical.",code:le,fixes:["Chec\
k {access-token} and {domain}: the access token is cut short, or of another Infisical than this one."],shows:["domain"]},{id:"access-token-used-up",status:401,says:[
"Failed to authorize: token usage limit reached","Cannot renew exhausted access token","Unable to renew because access token number of uses limit reached","…usa\
ge limit…"],why:"Access Token Max Number of Uses is too low: every request counts, and so does every retry.",code:le,fixes:["Raise Access Token Max Number of \
Uses of the identity, or set it to 0: every request counts as a use, those that are tried again too."],shows:["identity-id"]},{id:"access-token-revoked",status:401,
says:["Failed to authorize: token has been revoked","Failed to authorize: … revoked","No identity access token found","Cannot renew: token has been revoked","\
Cannot renew revoked or unknown access token"],why:"Somebody revoked the access token, or what it came from: the identity, its client secret or its login method\
.",code:le,fixes:["Get a new access token: this one was revoked, or what it came from was (the identity, its client secret or its login method)."]},{id:"organiz\
ation-membership",says:["Failed to authorize: Identity is not a member of the organization","…not a member of the organization…","…membership is inactive…",
"…does not belong to this organization…"],why:"The identity is no member, or no active one, of the organization.",code:le,fixes:["Have the identity added to\
 the organization in Infisical, and check {organization-slug}."],shows:["identity-id","organization-slug"]},{id:"address",status:403,says:["You are not allowed \
to access this resource from the current IP address"],why:"The runner's address is not among Access Token Trusted IPs: these are checked when secrets are read, \
not at login.",code:le,fixes:[`Add this runner's address to Access Token Trusted IPs of the identity's login method. GitHub's own runners have changing addresse\
s; every address is:
0.0.0.0/0, ::/0`],shows:["identity-id"]},{id:"access-token-too-old",status:401,says:["Identity access token exceeded max age, please re-authenticate"],why:"Infi\
sical ends access tokens after 90 days, whatever their TTL.",code:le,fixes:["Get a new access token: this one is older than Infisical allows."]}];var tt="login-refused",Zt="In Infisical, open the identity's AWS Auth, and add ",es=[{id:"aws-account",status:401,says:["Access denied: AWS account ID not allow\
ed.","…AWS account ID not allowed…"],why:"The account of the credentials is not among Allowed Account IDs of the identity.",code:tt,fixes:[`${Zt}the account\
 of the credentials to Allowed Account IDs; or take credentials of an account that is there.`]},{id:"aws-principal",status:401,says:["Access denied: AWS princip\
al ARN not allowed. …","…AWS principal ARN not allowed…"],why:"The role or user of the credentials is not among Allowed Principal ARNs of the identity.",code:tt,
fixes:[`${Zt}the principal-arn above to Allowed Principal ARNs, without a path (arn:aws:iam::ACCOUNT:role/NAME); a \`*\` there stands for anything, slashes too.`]},
{id:"aws-root",status:401,says:["Access denied: AWS account root principals cannot use AWS Auth.","…AWS account root principals…"],why:"The credentials are \
those of an account's root.",code:tt,fixes:["Use the credentials of a role or a user: an account's root cannot log in."]}];var st="In Infisical, open the identity's OIDC Auth",ts=[{id:"subject",status:403,says:["Access denied: OIDC subject not allowed.","…subject not allowed…"],
why:"Subject of the identity does not match the token's `sub`. Mostly: a `*` where there is a slash, an `environment:` on the job or none, a pull request, or th\
e form of `sub` with ids.",code:"login-refused",fixes:[`${st} and make Subject match \`sub\`.`,"If this run is not meant to read these secrets (a pull request, \
another branch), skip the step for such runs."],field:"Subject"},{id:"audience",status:401,says:["Access denied: OIDC audience not allowed.","…audience not allo\
wed…","JWT-SVID audience validation failed"],why:"Audiences of the identity does not match the token's `aud`: {audience} is missing in the workflow, or differ\
s.",code:"login-refused",fixes:["Make {audience} in the workflow and Audiences of the identity's OIDC Auth the same text, one of your own.","Audiences is split \
at its commas, so braces (`{a,b}`) break there: write each alone, `a, b`."],field:"Audiences"},{id:"claim-absent",status:401,says:["Access denied: token has no \
… field"],why:"Claims (or the metadata mapping) of the identity names a claim that the token lacks, that is empty, false or 0, or whose name has a dot: Infisi\
cal looks for a claim inside a claim there, and never finds it.",code:"login-refused",fixes:[`${st} and take that claim out of Claims (and of the metadata mappi\
ng), or name one that the token has.`],field:"Claims"},{id:"claim",status:401,says:["Access denied: OIDC claim not allowed.","…claim not allowed…"],why:"A v\
alue in Claims of the identity does not match the token's. Infisical does not say which.",code:"login-refused",fixes:[`${st} and compare Claims with what the to\
ken says. Where a value differs, this one matches.`,"Claims are split at their commas, so braces (`{a,b}`) break there: write each alone, `a, b`."],field:"Claim\
s"},{id:"claims-crash",status:500,error:/^InternalServerError$/,says:["Something went wrong"],why:"Infisical fails like this where the token has no `sub` or no \
`aud` and the identity binds one. Versions of 2024 fail as well where the token has several audiences, an unknown key, or an issuer that Infisical cannot reach.",
code:"server-failed",fixes:["Look into Infisical's own log. It fails like this also where a token has no `sub` or `aud` and the identity binds one; versions of \
2024 fail as well where it has several audiences, an unknown key, or an issuer that Infisical cannot reach."],topic:"all"},{id:"identity-crash",status:500,error:/^DatabaseError$/,
says:["Something went wrong"],why:"Infisical fails like this where the id of the identity is no UUID.",code:"server-failed",fixes:["Check {identity-id}: Infisic\
al fails like this where it is no UUID."],shows:["identity-id"]}],ss=[{id:"denied",status:401,says:["Access denied"],why:"Infisical says no more. Of SPIFFE Auth\
 it means that the id, or its trust domain, is not among those allowed.",code:"login-refused",fixes:["Compare the identity's login method with what the token sa\
ys: for SPIFFE Auth, Trust Domain and Allowed SPIFFE IDs with `sub`."]}];var ns=[{id:"no-such-login",status:404,says:["Route POST:/…"],why:"Something answers at the domain, but it is no Infisical, or one that does not know this way\
 to log in.",code:"login-refused",fixes:["Check {method} and {domain}: Infisical answers there, but knows no such login. Its version may be older than the metho\
d."],shows:["domain"]},{id:"identity-unknown",status:404,says:["OIDC auth method not found for identity, did you configure OIDC auth?","GCP auth method not foun\
d for identity, did you configure GCP auth?"],why:"One answer for four things: no identity has this id; it is of another instance or region; it has no OIDC Auth\
; or it has JWT Auth instead, which is another method.",code:"login-refused",fixes:["Compare {identity-id} with the identity's page (Infisical: Access Control, \
Machine Identities).","Check that {domain} is the instance that has the identity. Infisical Cloud in the US is https://app.infisical.com or https://us.infisical\
.com, in the EU https://eu.infisical.com: they share nothing.","If the identity has no OIDC Auth, add it, with the values above. If it has JWT Auth, set {method\
}: jwt."],topic:"all",shows:["identity-id","domain"]},{id:"method-unknown",status:404,says:["AWS auth method not found for identity, did you configure AWS auth?",
"JWT auth method not found for identity, did you configure JWT auth?","…auth method not found for identity…"],why:"No identity has this id; or it is of anot\
her instance or region; or it has no such login method.",code:"login-refused",fixes:["Compare {identity-id} with the identity's page (Infisical: Access Control,\
 Machine Identities).","Check that {domain} is the instance that has the identity. Infisical Cloud in the US is https://app.infisical.com or https://us.infisica\
l.com, in the EU https://eu.infisical.com: they share nothing.","If the identity has no such login method, add it; if it has another one, set {method} to that."],
topic:"all",shows:["identity-id","domain"]},{id:"identity-gone",status:401,says:["Identity not found"],why:"The login method is there, and its identity is not: \
it was just deleted.",code:"login-refused",fixes:["Take the id of an identity that is there for {identity-id} (Infisical: Access Control, Machine Identities)."],
shows:["identity-id","domain"]},{id:"organization-unknown",status:404,says:["Sub organization with slug … not found","Sub organization with name … not found",
"Sub…organization…"],why:"No organization below the identity's own has this slug.",code:"login-refused",fixes:["Check {organization-slug}, and that the iden\
tity is a member of that organization."],shows:["organization-slug"]},{id:"organization-closed",status:401,says:["Identity not authorized to access sub organiza\
tion …"],why:"The identity is no member of the organization that the login names.",code:"login-refused",fixes:["Have the identity added to that organization, \
or check {organization-slug}."],shows:["organization-slug","identity-id"]},{id:"identity-malformed",status:422,says:["identityId: …","…identityId: …"],why:"\
The id of the identity has not the form that Infisical wants.",code:"login-refused",fixes:["Check {identity-id}."],shows:["identity-id"]}];var os="Let Infisical, not this runner, reach OIDC Discovery URL of the identity: firewall, DNS, and CA Certificate where the issuer has an authority of its own\
.",nt="If Infisical shall never reach the issuer: give the identity JWT Auth with static keys, the public keys above, and set {method}: jwt. They must be pasted\
 anew whenever the issuer changes its keys.",is=[{id:"discovery-unreachable",status:401,says:["Access denied: Failed to fetch OIDC discovery document from …"],
why:"Infisical, not the runner, asks OIDC Discovery URL at every login, and got no answer: it cannot reach it, does not trust its certificate, or the address is\
 wrong.",code:"login-refused",fixes:["Check OIDC Discovery URL of the identity: it must be the token's `iss`.",os,nt],field:"Issuer",topic:"keys"},{id:"discover\
y-private",status:400,says:["Local IPs not allowed as URL","Could not resolve hostname to any IP address"],why:"OIDC Discovery URL leads to a private address, w\
hich Infisical does not ask unless it is told to.",code:"login-refused",fixes:["Set ALLOW_INTERNAL_IP_CONNECTIONS=true where Infisical runs, if that issuer is m\
eant.",nt],field:"Issuer",topic:"keys"},{id:"discovery-credentials",status:400,says:["URLs with user credentials (e.g., user:pass@) are not allowed"],why:"OIDC \
Discovery URL holds a user name or a password.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss` alone."],field:"Issuer"},
{id:"discovery-malformed",status:401,says:["Access denied: OIDC discovery document does not contain a jwks_uri. …"],why:"OIDC Discovery URL answers, and is no\
 issuer.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss`, without a slash at its end."],field:"Issuer"},{id:"key-unknown",
status:401,says:["Access denied: Unable to verify JWT signature. The signing key '…' was not found in the OIDC provider's JWKS endpoint.","Access denied: Unab\
le to verify JWT signature. The signing key …"],why:"OIDC Discovery URL is another issuer's than the token's, or the issuer has changed its keys since the tok\
en was made.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss`: another issuer does not publish the key that signed it.","\
If it is, the issuer has changed its keys since: get a new token, by running the job again."],field:"Issuer"},{id:"keys-unavailable",status:401,says:["Access de\
nied: Failed to retrieve signing key from OIDC provider: …","Access denied: Failed to retrieve signing keys from OIDC provider: …","Access denied: No signin\
g keys available from OIDC provider's JWKS endpoint."],why:"The issuer was found, and its document of keys failed, is empty, or holds no key with `use: sig`.",code:"\
login-refused",fixes:["Run the job again: an issuer may fail for a moment.",os,nt],field:"Issuer",topic:"keys"},{id:"keys-too-many",status:401,says:["Access den\
ied: OIDC provider has … signing keys. …"],why:"The token does not say which key signed it (`kid`), and the issuer has more than Infisical tries.",code:"log\
in-refused",fixes:["Have the issuer put `kid` into the header of its tokens."],field:"Issuer"}];var $e="access-denied",rs="Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project\
-id}.",as=["identity-id","project-slug","project-id"],cs=[{id:"no-member",status:403,says:["You are not a member of this project with ID …","…not a member of \
this project…"],why:"The identity is not in the project, or the project is not the one that was meant.",code:$e,fixes:[rs],shows:as},{id:"no-membership",status:403,
error:/^ProjectMembershipNotFound$/,why:"The same, by the name of the error (`ProjectMembershipNotFound`).",code:$e,fixes:[rs],shows:as},{id:"other-organization",
status:403,says:["This project does not belong to your selected organization."],why:"The project is another organization's than the one that was logged in to.",
code:$e,fixes:["Check {project-slug} or {project-id}, and {organization-slug}: the project is another organization's."],shows:["project-slug","project-id","orga\
nization-slug"]},{id:"references",status:403,says:["Failed to expand one or more secret references","…referenced by secret …"],why:"A secret refers to anoth\
er (`${dev.db.PASSWORD}`) that the identity's role does not cover.",code:$e,fixes:["Let the role of the identity also read the secrets that these secrets refer \
to."],shows:["identity-id"]},{id:"role",status:403,says:["You are not allowed to … on secrets","You do not have permission to view secret value on secret with\
 name …","…"],why:"The identity's role in the project does not cover this environment and folder, or not the values.",code:$e,fixes:["Give the identity a ro\
le in the project that may read secrets and their values in this environment and folder ({environment}, {secret-path})."],shows:["identity-id"]}];var us={status:404,says:/^Route [A-Z]+:\//};var Te="not-found",ls="letters count, large and small.",ds=`Check {environment} (its slug, not its name) and {secret-path}: ${ls}`,En={id:"no-such-address",status:us.
status,says:["Route GET:/… not found","Route …:/…"],why:"The domain is no address of Infisical's API, or the version there is older or newer than what was\
 asked.",code:Te,fixes:["Check {domain}: Infisical answers there, but has no such address. It must be the address that its pages open at, and a version that has\
 this call."],shows:["domain"]},fs=[En,{id:"no-folder",status:404,says:["Folder with path '…' in environment '…' was not found. Please ensure the environment sl\
ug and secret path is correct.","Folder with path '…' in environment with slug '…' not found","Folder with …"],why:"No such folder, or no such environment\
: Infisical has one answer for both.",code:Te,fixes:[ds]},{id:"no-environment",status:404,says:["Environment with slug '…' in project with ID … not found"],
why:"No environment of the project has this slug, which is not its name: `prod`, not `Production`.",code:Te,fixes:[ds],shows:["project-slug","project-id"]},{id:"\
no-secret",status:404,says:["Secret with name '…' not found"],why:"No secret of the folder has this name.",code:Te,fixes:[`Check the name of the secret, {envi\
ronment} and {secret-path}: ${ls}`]},{id:"no-project",status:404,says:["No project found with slug …","Project with … not found","…project…"],why:"No pr\
oject of this instance and organization has this slug or id.",code:Te,fixes:["Check {project-slug} or {project-id} (Infisical, in the project's settings), and t\
hat {domain} is the instance that has it."],shows:["project-slug","project-id","domain"]},{id:"folder-malformed",status:400,says:["Invalid folder name"],why:"A \
name in the path of the folder holds something else than letters, digits, `-` and `_`.",code:"request-refused",fixes:["Check {secret-path}: names of folders hol\
d letters, digits, `-` and `_` alone."]},{id:"project-type",status:400,says:["The project is of type …. Operations of type secret-manager are not allowed."],why:"\
The project is one of certificates, SSH or another kind, and holds no secrets.",code:"request-refused",fixes:["Name a project of secrets in {project-slug} or {p\
roject-id}: this one is of another type."],shows:["project-slug","project-id"]},{id:"project-crash",status:500,error:/^DatabaseError$/,says:["Something went wro\
ng"],why:"Servers of 2024 fail like this where there is no project with this slug or id.",code:"server-failed",fixes:["Check {project-slug} or {project-id}: old\
er versions of Infisical answer this where there is no such project."],shows:["project-slug","project-id"]}];var hs="In Infisical, open the identity's OIDC Auth and make ",He=e=>[`Access denied: ${e}`,`Access denied: Unable to verify JWT signature with any available si\
gning key. ${e}`],ps=[{id:"no-jwt",status:401,says:["Invalid JWT"],why:"What was sent is no JWT, which is three parts with dots between them.",code:"login-refus\
ed",fixes:["Look at what {token-env}, {token-file} or {token-command} really gives."]},{id:"expired",status:401,says:[...He("jwt expired"),"JWT-SVID has expired"],
why:"The token's time is over by Infisical's clock: that clock is ahead, or the token was made long before this step. No second of tolerance is given.",code:"lo\
gin-refused",fixes:["Set the clock where Infisical runs (NTP) if it is ahead. If it is right, get the token just before this step: a token from {token-env}, {to\
ken-file} or {token-command} may be old."],topic:"clocks"},{id:"not-yet-valid",status:401,says:He("jwt not active"),why:"The token's time has not begun by Infis\
ical's clock: that clock is behind, or the issuer's is ahead.",code:"login-refused",fixes:["Set the clock where Infisical runs (NTP) if it is behind, or else th\
at of the issuer."],topic:"clocks"},{id:"issuer",status:401,says:He("jwt issuer invalid. expected: …"),why:"Issuer of the identity is not the token's `iss`, l\
etter by letter: a slash at the end is one too many.",code:"login-refused",fixes:[`${hs}Issuer the token's \`iss\`, letter by letter; OIDC Discovery URL is mostly\
 the same.`],field:"Issuer"},{id:"signature",status:401,says:[...["invalid signature","invalid algorithm","jwt signature is required"].flatMap(He),"JWT-SVID sig\
nature verification failed"],why:"The keys of OIDC Discovery URL did not sign this token: it is of another issuer, or was changed or cut on its way.",code:"logi\
n-refused",fixes:[`${hs}OIDC Discovery URL and Issuer the token's \`iss\`.`,"If they are, the token was changed or cut: look at what {token-env}, {token-file} o\
r {token-command} gives."],field:"Issuer"}];var ms=[{id:"client-unknown",status:404,says:["No identity with specified client ID was found"],why:"No Universal Auth has this client id (servers of 2024; newe\
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
0.0.0.0/0, ::/0`],shows:["client-id"]}];var ys={login:[{title:"The identity",rows:ns},{title:"The issuer's keys",rows:is},{title:"The token",rows:ps},{title:"What the identity wants of a token",rows:ts},
{title:"A login with a client secret",rows:ms},{title:"A login with AWS credentials",rows:es},{title:"No reason given",rows:ss}],read:[{title:"The project, the \
folder, the secret",rows:fs},{title:"The access token",rows:Yt},{title:"Permissions",rows:cs}]};var On={401:"access-denied",403:"access-denied",404:"not-found",410:"not-found"};function be(e,s){let{status:t,error:n=""}=e;if(n==="ValidationFailure"&&t===401)
return{code:"request-refused",fixes:[],gaps:[]};for(let o of ys[s].flatMap(({rows:i})=>i)){let i=jn(o,e);if(i)return{...o,gaps:i}}return{code:On[t]??"request-re\
fused",fixes:[],gaps:[]}}function jn(e,{status:s,error:t="",message:n}){if(!((e.status??s)!==s||e.error?.test(t)===!1))return e.says?e.says.map(o=>Vt(n,o)).find(
o=>o!==void 0):[]}var it={};P(it,{claimBindings:()=>Ie,claimText:()=>w,standardBindings:()=>we});function we(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(
([t,n])=>{let o=w(e[n]);return o===void 0?[]:[{field:t,claim:n,value:o}]})}function Ie(e,s){return s.flatMap(t=>{let n=w(e[t]);return n?[{field:"Claims",claim:t,
value:n}]:[]})}function w(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(s=>typeof s=="string"))
return e.join(", ")}var rt={};P(rt,{bitbucketAdvice:()=>Dn});function J(e){return(s,t,n)=>({wider:[],likely:[],notes:[],...e[t]?.(s,n)})}function oe(...e){return e.map(s=>({claim:"sub",pattern:s}))}function Y(e){return Object.
entries(e).map(([s,t])=>({claim:"sub",pattern:t,takes:s}))}function Ne(e){return(s,t)=>t!==void 0&&Object.hasOwn(e,t)?{notes:[e[t]??""]}:{}}var Ln=/^(\{[^{}:]+\})(?::(\{[^{}:]+\}))?:\{[^{}:]+\}$/,Dn=J({Subject:Hn,Audiences:e=>({notes:(w(e.aud)??"").startsWith("ari:cloud:bitbucket::")?["That is the w\
orkspace's own, Bitbucket's default: every service that trusts this workspace's steps gets it too. `audiences` of the step's oidc, in bitbucket-pipelines.yml, c\
hooses a text of your own."]:[]}),Claims:Ne({deploymentEnvironmentUuid:"The step has no `deployment:`, so its token has no such claim: add `deployment: NAME` to\
 the step, or take it out of Claims."})});function Hn(e){let s=Ln.exec(w(e.sub)??"");if(!s)return{};let[,t="",n]=s;return{once:!0,wider:Y({...n===void 0?{}:{"ev\
ery step of this deployment environment":`${t}:${n}:*`},"every step of the repository":`${t}:*`}),notes:["`sub` ends with the id of this very step, which is ano\
ther in every run: put a `*` in its place."]}}var at={};P(at,{buildkiteAdvice:()=>Pn});var Nn=/^(organization:[^:]+:pipeline:[^:]+:ref:)(refs\/(heads|tags)\/.+):commit:[^:]*:step:[^:]*$/,Pn=J({Subject:Fn,Audiences:Mn});function Fn(e){let s=Nn.exec(
w(e.sub)??"");if(!s)return{};let[,t="",n="",o=""]=s,i=o==="heads"?"branch":"tag";return{once:!0,wider:Y({[`every build of this ${i}`]:`${t}${n}:commit:*:step:*`,
[`every ${i} of the pipeline`]:`${t}refs/${o}/**`}),likely:oe(`${t}refs/${o}/*`),notes:["`sub` names the commit and the step, which are others in every build: p\
ut a `*` in the place of each."]}}function Mn(e){return{notes:w(e.aud)===`https://buildkite.com/${w(e.organization_slug)??""}`?["That is Buildkite's default, si\
nce {audience} is not set: every service that trusts this organization's jobs gets it too, so take a text of your own."]:[]}}var ct={};P(ct,{circleciAdvice:()=>Un});var Bn=/^(org\/([^/]+)\/project\/[^/]+)\/user\/[^/]+(?:(\/vcs-origin\/.+\/vcs-ref\/)(.+))?$/,Un=J({Subject:Wn,Audiences:Gn,Claims:()=>({notes:["CircleCI's own c\
laims have a dot in their names, which Infisical takes for a step into a claim, so none of them can be bound: bind Subject, which names project, repository and \
branch."]})}),gs=e=>Bn.exec(w(e.sub)??"");function Wn(e){let s=gs(e);if(!s)return{};let[,t="",,n,o=""]=s,i={"every run of the project, on every branch":`${t}/us\
er/**`},r="`sub` names the user who started this run: put a `*` in the place of the id behind `user/`.";if(n===void 0)return{once:!0,wider:Y(i),notes:[r,"This i\
s the first form of `sub`, which names no branch. CIRCLE_OIDC_TOKEN_V2 has the second one, but for runs that a custom webhook started."]};let a=`${t}/user/*${n}`;
return{once:!0,wider:Y({"this branch, whoever starts the run":a+o,...o.startsWith("refs/heads/")?{"every branch of the repository, whoever starts the run":`${a}\
refs/heads/**`}:{},...i}),likely:oe(`${t}/user/*`,`${a}refs/heads/*`),notes:[r]}}function Gn(e){return{notes:w(e.aud)===gs(e)?.[2]?["That is the organization's \
id, CircleCI's default: every service that trusts this organization's jobs gets it too, so set {audience} to a text of your own."]:[]}}var ut={};P(ut,{forgejoAdvice:()=>Jn,forgejoBindings:()=>Kn});var zn=/^(repo:([^:]+)):(?:pull_request|ref:refs\/(heads|tags)\/.+)$/,qn=["repository","repository_id","repository_owner_id","ref","event_name","workflow_ref"];
function Kn(e){return[...we(e),...Ie(e,qn)]}var Jn=J({Subject:Xn,Audiences:Qn});function Xn(e){let s=zn.exec(w(e.sub)??"");if(!s)return{};let[,t="",n="",o]=s,r=n===
w(e.repository)?[]:["`sub` has the form with ids, as of newer repositories: a Subject with the names alone misses it, and one with these ids survives a renaming\
."];if(o===void 0)return{notes:[...r,"The run is for a pull request, so `sub` names no branch."]};let a=`${t}:ref:refs/${o}/`;return{wider:Y({[`every ${o==="hea\
ds"?"branch":"tag"} of the repository`]:`${a}**`}),likely:oe(`${t}:*`,`${a}*`),notes:r}}function Qn(e){let s=w(e.iss)??"",t=URL.canParse(s)?new URL(s).origin:"";
return{notes:w(e.aud)===`${t}/${w(e.repository_owner)??""}`?["That is Forgejo's default, since {audience} is not set: every service that trusts this owner's job\
s gets it too, so take a text of your own."]:[]}}var dt={};P(dt,{githubAdvice:()=>to,githubBindings:()=>Zn});var Vn=/^(repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@\d+)?):((environment|pull_request|ref)(?::.*)?)$/s;function bs(e){let s=Vn.exec(w(e.sub)??"");if(!s)return;let[
,t="",n="",o,i="",r="",a]=s;return{repository:t,owner:n,name:i,immutable:o!==void 0,context:{kind:a,text:r}}}function ws({owner:e,name:s,immutable:t,context:n},o){
let[i,r]=["repository_owner_id","repository_id"].map(m=>w(o[m]));if(!i||!r)return{notes:[],both:[]};let a=`repo:${e}/${s}:${n.text}`,h=`repo:${e}@${i}/${s}@${r}\
:${n.text}`,p={claim:"sub",takes:"both forms of `sub`, while repositories are moved from one to the other",pattern:`repo:${e}{,@${i}}/${s}{,@${r}}:${n.text}`};return{
notes:[t?`\`sub\` has the immutable form, with ids, as of repositories made, renamed or transferred since 15 July 2026. A Subject in the classic form misses it:
${a}`:`\`sub\` has the classic form. A Subject in the immutable form, with ids, misses it:
${h}`],both:t?[p]:[]}}var Yn=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function Zn(e){return[...we(e),...Ie(e,Yn)]}var Ae={
wider:[],likely:[],notes:[]},eo={Issuer:()=>Ae,Subject:so,Audiences:ro,Claims:ao};function to(e,s,t){return eo[s](e,t)}var As=e=>e.map(s=>({claim:"sub",pattern:s}));
function so(e){let s=bs(e);if(!s)return{...Ae,notes:["`sub` has a form that the organization or the repository has customised: take it as it is."]};let{repository:t,
context:n}=s,o=ws(s,e);return{wider:[...As(io(n.kind,t)).map(i=>({...i,takes:oo[n.kind]??""})),...o.both],likely:As([`${t}:*`,`${t}:ref:*`,`${t}:ref:**`,`${t}:r\
ef:refs/heads/*`,`${t}:environment:*`].filter(i=>i.startsWith(`${t}:${n.kind}`)||i===`${t}:*`)),notes:[...o.notes,no[n.kind]]}}var no={environment:"The job has \
an `environment:`, so `sub` names it in the place of the branch.",pull_request:"The run is for a pull request without an `environment:`, so `sub` names no branc\
h.",ref:"The job has no `environment:`, so `sub` names the branch or tag. Where Subject names an environment, add `environment:` to the job."},oo={environment:"\
every environment of the repository",ref:"every branch of the repository"};function io(e,s){return e==="environment"?[`${s}:environment:*`]:e==="ref"?[`${s}:ref\
:refs/heads/**`]:[]}function ro(e){let s=w(e.aud)===`https://github.com/${w(e.repository_owner)??""}`;return{...Ae,notes:s?["That is GitHub's default, since {au\
dience} is not set: every service that trusts this owner's jobs gets it too, so take a text of your own."]:[]}}var ks={environment:"The job has no `environment:\
`, so its token has no such claim: add `environment: NAME` to the job, or take it out of Claims.",head_ref:"`head_ref` is empty but for pull requests.",base_ref:"\
`base_ref` is empty but for pull requests."};function ao(e,s){let t=s!==void 0&&Object.hasOwn(ks,s)?ks[s]:void 0;if(s!==void 0)return{...Ae,notes:t===void 0?[]:
[t]};let n=w(e.ref)??"",o=/^refs\/(heads|tags)\//.exec(n)?.[1];return o===void 0?Ae:{...Ae,wider:[{claim:"ref",pattern:`refs/${o}/**`,takes:`\`ref\` of every ${o===
"heads"?"branch":"tag"}`}],likely:[{claim:"ref",pattern:`refs/${o}/*`}]}}var lt={};P(lt,{gitlabAdvice:()=>uo});var co=/^(project_path:(.+)\/[^/:]+):ref_type:(branch|tag):ref:/,uo=J({Subject:lo,Audiences:()=>({notes:["The audience is what `aud` of the job's id_tokens says\
, in .gitlab-ci.yml."]}),Claims:Ne({environment:"The job has no `environment:`, so its token has no such claim: add `environment: NAME` to the job, or take it o\
ut of Claims."})});function lo(e){let s=co.exec(w(e.sub)??"");if(!s)return{notes:["`sub` has a form that the project has customised: take it as it is."]};let[,t="",
n="",o=""]=s,i=`${t}:ref_type:${o}:ref:`;return{wider:Y({[`every ${o} of the project`]:`${i}{*,*/**}`,"every project of the group, on every branch and tag":`pro\
ject_path:${n}/**`}),likely:oe(`${t}:*`,`${i}*`,`${i}**`,`${i}*/**`),notes:e.pipeline_source==="merge_request_event"?["A merge request from a fork can have this\
 subject too, where its pipeline is run in the parent project: insist on the claim `ref_protected: true` beside it."]:[]}}var ft={};P(ft,{kubernetesAdvice:()=>fo});var fo=J({Audiences:()=>({notes:["The token that every pod has is for the API server of its cluster. One with an audience of its own is projected into the pod, \
and named by {token-file}."]}),Claims:()=>({notes:["What a cluster says beside the subject stands inside of the claim `kubernetes.io`, whose dot Infisical takes\
 for a step into another: bind Subject, which names namespace and service account."]})});var gt={};P(gt,{diagnose:()=>Bo});var ho,xs=e=>(ho??=require("./cold.cjs").open(Be))[e];var Cs={now:()=>performance.now(),after(e,s){let t=setTimeout(s,e);return()=>clearTimeout(t)}};function ht(e,s=Cs){let t=s.now()+e*1e3,n=new Set,o,i=r=>(o?r(o):
n.add(r),()=>n.delete(r));return{clock:s,seconds:e,left:()=>Math.max(0,t-s.now()),reason:()=>o,onEnd:i,end(r){o||(o=r,n.forEach(a=>a(r)))},wait:r=>new Promise((a,h)=>{
let p=()=>{},g=i(m=>{p(),h(m)});o||(p=s.after(r,()=>{g(),a()}))})}}var vs=(...e)=>xs(2).notJson(...e);function pt(e,s,t){let n=po(e);if(n)return n.json;throw vs(e,s,t)}function po({body:e,headers:s}){if(/[/+]json\b/i.test(s["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}function mt(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function ke(e){let s=e.split("."),t=s[1];if(!(s.length!==3||!t||e.length>65536))try{let n=JSON.parse(Buffer.from(t,"base64url").toString("utf8"));return mo(n)?n:
void 0}catch{return}}function mo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var yo=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,go=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,bo=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
wo=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],Ao=/^(?!\s*::)(?:(?!##)[ -~])*$/;function F(e){if(e.length<=8e3&&Ao.test(e))return e;let s=e.slice(0,2*8e3).
replace(yo,"").replace(go," | ").replace(/\t/g," ").replace(bo,"?"),t=wo.reduce((n,[o,i])=>n.replace(o,i),s);return t.length>8e3||e.length>2*8e3?`${t.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:t}var ko={Subject:"sub",Audiences:"aud",Issuer:"iss"},xo={Subject:"for a run like this one alone",Audiences:"what this token says"},Co={wider:[],likely:[],notes:[]};
function se(e,s,t,n){return e.advice?.(s,t,n)??Co}function fe(e,s,t){let n=ko[t],o=n===void 0?void 0:V(t,s[n]),{wider:i,once:r}=se(e,s,t),a=i.filter(({claim:h,pattern:p})=>q(
t,p,s[h]));return[...o===void 0||r&&a.length>0?[]:[{takes:xo[t]??"",value:o}],...a.map(({takes:h,pattern:p})=>({takes:`for ${h}`,value:p}))]}function $s(e,s,t,n){
let o=se(e,s,t).likely,a=(o.length>0?o:t==="Subject"?vo(s.sub):[]).map(({claim:m,pattern:y})=>({field:t,bound:y,claim:s[m]})).filter(({bound:m,claim:y})=>!q(t,m,
y)).map(m=>({...m,...de(m)})).filter(({says:m})=>m!==void 0),[h]=a;if(!h)return[];let p=a.map(({bound:m})=>`\`${m}\``).join(", "),g=a.map(m=>m.instead).findLast(
m=>!n.some(({value:y})=>y===m));return[`Likely patterns that miss this run: ${p}. ${h.says??""}${g===void 0?"":` This one matches:
${g}`}`]}function vo(e){if(typeof e!="string")return[];let s=[e.replace(/:(?!\/\/)[^:]*$/,":*"),e.replace(/[^/]*$/,"*")].filter(t=>t.length>1&&t!==e);return[...new Set(
s)].map(t=>({claim:"sub",pattern:t}))}function Pe(e,s,t){let{notes:n}=se(e,s,"Claims",t);if(n.length>0)return n;if(Object.hasOwn(s,t)&&t.includes("."))return[`T\
he token has \`${t}\`, but Infisical takes a dot in a name for a step into an object, so a claim with a dot in its name never matches. Bind Subject instead.`];let o=ue(
s,t),i=So(s[t]);return i.length>0?[`The token has \`${t}\`, but it is an object, of which Infisical compares one field at a time: ${Rs(i.map(r=>`${t}.${r}`))}.`]:
o!==void 0||Object.hasOwn(s,t)?[`The token has \`${t}\`, but it is empty, false, 0 or no text: Infisical takes that for absent.`]:[`The token has these: ${Rs(Object.
keys(s))}.`]}var So=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.keys(e):[],Ss=40;function Rs(e){let s=e.length-Ss;return`${e.slice(0,Ss).join(", ")}${s>
0?` and ${s} more`:""}`}function X(e,s="  "){let t=e.map(i=>i.map(F)),n=Math.max(0,...t.map(i=>i.length)),o=Array.from({length:n},(i,r)=>Math.max(0,...t.map(a=>a[r]?.length??0).filter(
a=>a<=Ro)));return t.map(i=>s+i.map((r,a)=>r.padEnd(o[a]??0)).join("  ").trimEnd())}var Ro=80;var $o=2;function Ts(e,s,t){let n=Date.parse(s??""),o=Math.round((n-t)/1e3),i=[["token made (iat)",_e(e.iat)],["not before (nbf)",_e(e.nbf)],["expires (exp)",_e(
e.exp)],["Infisical's clock",_e(n/1e3)],["this runner's clock",_e(t/1e3)]].filter(a=>a[1]!==void 0),r=["The token holds between these times, by these clocks:",...X(
i)];return Number.isNaN(o)?{lines:r}:{lines:r,verdict:To(o)}}function To(e){let s=`${Math.abs(e)} second${Math.abs(e)===1?"":"s"}`;return Math.abs(e)<=$o?"Infis\
ical's clock and this runner's agree: then it is the token that is old, or its issuer's clock that is wrong.":`Infisical's clock is ${s} ${e>0?"ahead of":"behin\
d"} this runner's (by the Date of its answer, which a gateway may have set).`}function _e(e){if(!(typeof e!="number"||!(Math.abs(e)<8e12)))return new Date(Math.
floor(e)*1e3).toISOString().replace(".000Z","Z")}var yt={};P(yt,{changed:()=>xe,withGiven:()=>_o});var Io={"login-refused":"login","access-denied":"read","not-found":"read","request-refused":"read"};function _o(e,s){let t=Io[e.code];if(!t||!e.refusal||!s)return e;
let{shows:n=[]}=be(e.refusal,t),o=s.rules?.load.some(({owner:r})=>r!==void 0)??!1,i=n.flatMap(r=>{if(o&&r.startsWith("project-"))return[];let a=s[r.replace(/-[a-z]/g,
p=>p.slice(1).toUpperCase())],h=a instanceof URL?a.href.replace(/\/$/,""):a;return typeof h=="string"?[[`{${r}}`,h]]:[]});return i.length===0?e:xe(e,[e.message,
"This step was given:",...X(i)].join(`
`),e.fixes)}function xe(e,s,t){let{code:n,refusal:o,cause:i}=e;return new Q(n,s,{fixes:t,...o?{refusal:o}:{},cause:i})}var Eo=5,Oo=10,jo=256*1024;async function _s(e,s,t){let n=ht(Eo,t),o=async(i,r)=>{let a=s(new URL(i.origin)).within(n),h={purpose:r,method:"GET",path:i.pathname,
...i.search?{query:Object.fromEntries(i.searchParams)}:{},maxBytes:jo,retry:!1},p=await a.ask(h);if(p.status!==200)throw new Error(`${i.origin}${i.pathname} ans\
wered ${p.status}`);return pt(p,h,a)??{}};try{let i=Is(typeof e=="string"?e.replace(/\/+$/,""):e),r=await o(new URL(`${i.href.replace(/\/+$/,"")}/.well-known/op\
enid-configuration`),"find the issuer's keys"),{keys:a}=await o(Is(r.jwks_uri),"get the issuer's keys"),h=Array.isArray(a)?await Lo(a.slice(0,Oo)):[];return h.length>
0?{pems:h}:{problem:"its document lists none that can sign."}}catch(i){return{problem:i instanceof Error?i.message:"for no known reason."}}}function Is(e){let s=typeof e==
"string"&&URL.canParse(e)?new URL(e):void 0,t=s?.protocol==="https:"||s?.protocol==="http:"&&mt(s.hostname);if(s&&t&&!s.username&&!s.password)return s;throw new Error(
"its address is no https URL")}async function Lo(e){let{createPublicKey:s}=await Promise.resolve().then(()=>kt(require("node:crypto")));return e.flatMap(t=>{let{
use:n="sig"}=t??{};if(n!=="sig")return[];try{return[s({key:t,format:"jwk"}).export({type:"spki",format:"pem"}).toString().trim()]}catch{return[]}})}var Do={Issuer:["Issuer"],Subject:["Subject","Audiences"],Audiences:["Audiences"],Claims:["Claims"]},Ho=["exp","iat","nbf","jti"],No=30;function Es(e,s,{id:t,field:n,
topic:o}){let i=n==="Claims"&&t!=="claim-absent",r=Fo(e.bindings(s),s,i),h=((n?Do[n]:o==="all"?["Issuer","Subject","Audiences"]:void 0)??[...new Set(r.map(m=>m.
field))]).flatMap(m=>[...m==="Issuer"?Po(s):[],...r.filter(y=>y.field===m).map(y=>[y.field,y.claim,y.value])]),p=m=>m===n||n==="Issuer"&&m===Os,g=X(h.map(([m="",
...y])=>[`${p(m)?">":" "} ${m}`,...y]),"");return[`The token, from ${e.title}, says:`,...g]}var Os="OIDC Discovery URL";function Po(e){let s=w(e.iss);return s===
void 0?[]:[[Os,"iss",s]]}function Fo(e,s,t){if(!t&&e.some(({field:i})=>i==="Claims"))return e;let n=[...e.map(({claim:i})=>i),...Ho],o=Object.entries(s).flatMap(
Mo).flatMap(([i,r])=>{let a=w(r);return a&&!n.includes(i)?[{field:"Claims",claim:i,value:a}]:[]});return[...e,...o.slice(0,No)]}function Mo([e,s]){return((typeof s==
"object"&&s!==null&&!Array.isArray(s)?Object.entries(s):void 0)?.map(([o,i])=>[e,o,i])??[[e,void 0,s]]).filter(([o,i])=>!`${o}${i??""}`.includes(".")).map(([o,i,
r])=>[i===void 0?o:`${o}.${i}`,r])}function js(e){return e.map(({takes:s,value:t})=>`${s?`
${s}:`:""}
${F(t)}`).join("")}async function Bo(e,{source:s,jwt:t},n){if(!(e instanceof Q))return e;if(e.code==="timed-out"&&n.method==="oidc")return Wo(e,ke(t));if(!e.refusal)return e;let o=be(
e.refusal,"login"),i=ke(t);if(e.code==="login-refused"&&!i)return Go(e,s);if(!i||e.code!=="login-refused"&&o.id!=="claims-crash")return e;let r={cause:o,claims:i,
source:s,around:n,date:e.refusal.date},a=await Promise.all(zo.map(async y=>y(r))).catch(()=>[]),[h,...p]=e.fixes,g=Uo[n.method]??`${n.method.toUpperCase()} Auth`,
m=[...h===void 0?[]:[h+a.map(({paste:y=""})=>y).join("")],...a.flatMap(({notes:y=[]})=>y),...p].map(y=>y.replaceAll("OIDC Auth",g));return xe(e,[e.message,...a.
flatMap(({lines:y=[]})=>y)].join(`
`),m)}var Uo={kubernetes:"Kubernetes Auth",azure:"Azure Auth",spiffe:"SPIFFE Auth"};function Wo(e,s){let t=w(s?.iss);if(t===void 0)return e;let n=`Infisical ask\
s the token's issuer for its keys before it answers a login. Check where Infisical runs that this address answers:
`+F(`${t.replace(/\/+$/,"")}/.well-known/openid-configuration`);return xe(e,e.message,[n,...e.fixes])}function Go(e,s){let t=`${e.message}
The token came from ${s.title}; its claims cannot be read, so it may be no JWT at all.`;return xe(e,t,["Check what it really gives: a JWT is three parts with do\
ts between them.",...e.fixes])}var zo=[qo,Ko,Jo,Xo,Qo,Vo];function qo({source:e,claims:s,cause:t}){return t.topic==="clocks"?{}:{lines:Es(e,s,t)}}function Ko({cause:e,
claims:s,source:t}){return e.id!=="claims-crash"?{}:{notes:[["sub","Subject"],["aud","Audiences"]].filter(([i=""])=>s[i]===void 0).map(([i,r])=>`The token has n\
o \`${i??""}\`: have ${t.title} put one in, or empty ${r??""} in the identity's OIDC Auth and bind Issuer and Claims instead.`)}}function Jo({cause:e,claims:s,around:t,
date:n}){if(e.topic!=="clocks")return{};let{lines:o,verdict:i}=Ts(s,n,t.now);return{lines:i===void 0?o:[...o,i]}}function Xo({cause:e,claims:s,source:t}){let{field:n,
gaps:o}=e;if(!n||e.id==="claim-absent")return{};let i=fe(t,s,n),a=[...$s(t,s,n,i),...se(t,s,n).notes],[h]=e.id==="issuer"?o:[],p=h===void 0?"":`
It is:
${F(h.replace(/\.$/,""))}
and is to be:`;return{paste:e.topic==="keys"?"":p+js(i),notes:a}}function Qo({cause:e,claims:s,source:t}){let[n]=e.id==="claim-absent"?e.gaps:[];return n===void 0?
{}:{notes:Pe(t,s,n).map(F)}}async function Vo({cause:e,claims:s,around:t}){if(e.topic!=="keys")return{};let n=await _s(s.iss,t.open,t.clock);return"problem"in n?
{lines:[`The issuer's public keys could not be fetched from here either: ${F(n.problem)}`]}:{lines:["The issuer's public keys, as this job sees them:",...n.pems]}}var wt={};P(wt,{dryRun:()=>Zo});function Ls(e,{subject:s,audiences:t,claims:n={}}){return[["subject","Subject","sub",s],["audiences","Audiences","aud",t],...Object.entries(n).map(([i,r])=>[`cl\
aim ${i}`,"Claims",i,r])].flatMap(([i,r,a,h])=>{if(h===void 0)return[];let p=r==="Claims"?ue(e,a):e[a];return[{what:i,field:r,claim:a,wanted:h,got:p,passes:q(r,
h,p)}]})}function bt(e){let s=e.map(({what:t,wanted:n,got:o,passes:i})=>[t,n,w(o)??"(absent)",i?"yes":"NO"]);return X([["what","wanted","got","holds"],...s])}function Ds(e,s,t){
let n=e.filter(({passes:r})=>!r),o=n.length===e.length&&n.length>1?"none":`${n.length} of ${e.length}`,i=[`Infisical would refuse this token: ${o==="none"?"none\
 of the checks holds":`${o} checks ${n.length===1?"does":"do"} not hold`}.`,...bt(e)].join(`
`);return new Q("login-refused",i,{fixes:n.map(r=>Yo(r,s,t))})}function Yo({what:e,field:s,claim:t,wanted:n,got:o},i,r){let a=`${e}: \`${F(n)}\` does not match.`;
if(o===void 0||o==="")return[a,...Pe(i,r,t).map(F)].join(" ");let{says:h,instead:p}=de({field:s,bound:n,claim:o}),[g]=fe(i,r,s),m=p??(s==="Claims"?V(s,o):g?.value),
y=m===void 0?"":` This matches:
${F(m)}`;return h!==void 0?`${a} ${h}${y}`:[a+y,...se(i,r,s).notes].join(`
`)}var Fe=900;function Zo({source:e,jwt:s},t,n){let o=ke(s);if(!o)throw new Q("token-unavailable",`The token came from ${e.title}, and its claims cannot be read: i\
t is no JWT.`,{fixes:["Check what it really gives: a JWT is three parts with dots between them."]});let i=[`Dry run: the token came from ${e.title}. Nothing was\
 asked of Infisical, and nothing is exported.`,...ti(e,o,t),...oi(e.bindings(o)),...ni(e,o)];n(i.join(`
`));let r=Ls(o,t);if(r.some(({passes:a})=>!a))throw Ds(r,e,o);r.length>0&&n(["What the identity holds, compared as Infisical would:",...bt(r)].join(`
`))}var ei={oidc:"OIDC Auth",jwt:"JWT Auth"};function ti(e,s,{method:t,domain:n}){let o=ei[t];if(o===void 0)return si(s,t);let i=V("Issuer",s.iss)??"",r={oidcDiscoveryUrl:i,
boundIssuer:i,boundSubject:fe(e,s,"Subject")[0]?.value??"",boundAudiences:V("Audiences",s.aud)??"",boundClaims:{},accessTokenTTL:Fe,accessTokenMaxTTL:Fe},a=[...t===
"oidc"?[["OIDC Discovery URL",i]]:[],["Issuer",i],["Subject",r.boundSubject||Hs(s.sub)],["Audiences",r.boundAudiences||Hs(s.aud)],["Access Token TTL",String(Fe)],
["Access Token Max TTL",String(Fe)]],p=[`The same as a call of Infisical's API (put in the identity's id, and a bearer that may change it): POST ${`${n.href.replace(
/\/$/,"")}/api/v1/auth/oidc-auth/identities/IDENTITY_ID`}`,JSON.stringify(r)];return[`What makes an identity accept this job (Infisical: Access Control, Machine\
 Identities, the identity, ${o}):`,...X(a),...t==="oidc"&&r.boundSubject!==""?p:[]]}var Hs=e=>e===void 0?"(leave it empty: the token has none)":"(leave it empty\
: what the token has cannot be bound)";function si(e,s){let t=["iss","sub","aud"].map(n=>[n,w(e[n])??"(absent)"]);return[`{method}: ${s} compares these in field\
s of its own (Infisical: Access Control, Machine Identities, the identity):`,...X(t)]}function ni(e,s){let[t]=fe(e,s,"Subject"),o={Subject:[...t===void 0?["With\
out a Subject the identity accepts every token of this issuer that is for these audiences: insist on Claims that only this job has."]:t.value===s.sub?[]:[`This \
pattern is ${t.takes}. The token's own \`sub\` would fit no other run:
${F(w(s.sub)??"")}`],...se(e,s,"Subject").notes],Audiences:se(e,s,"Audiences").notes};return Object.entries(o).flatMap(([i,r])=>r.map(a=>`Note on ${i}: ${a.replaceAll(
`
`,`
  `)}`))}function oi(e){let s=e.filter(({field:t})=>t==="Claims").map(({claim:t,value:n})=>[t,V("Claims",n)??`${n} (cannot be bound)`]);return s.length===0?[]:[
"Claims that can be insisted on beside them, none of which is needed:",...X(s)]}var ii=e=>(Me(e),[et,ot,it,rt,at,ct,ut,dt,lt,ft,gt,wt,yt]);0&&(module.exports={open});
