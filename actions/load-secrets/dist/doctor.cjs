// Made from the modules that packages/tooling/src/cold-parts.ts lists by "npm run build": change that, not this file. Licences: LICENSES.txt.
var Js=Object.create;var Le=Object.defineProperty;var Xs=Object.getOwnPropertyDescriptor;var Qs=Object.getOwnPropertyNames;var Vs=Object.getPrototypeOf,Ys=Object.prototype.hasOwnProperty;var me=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(t){throw s=0,t}},F=(e,s)=>{for(var t in s)Le(e,t,{get:s[t],enumerable:!0})},St=(e,s,t,n)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let o of Qs(s))!Ys.call(e,o)&&o!==t&&Le(e,o,{get:()=>s[o],enumerable:!(n=Xs(s,o))||n.enumerable});return e};var Rt=(e,s,t)=>(t=e!=null?Js(Vs(e)):{},St(s||!e||!e.__esModule?Le(t,"default",{value:e,enumerable:!0}):t,e)),Zs=e=>St(Le({},"__esModule",{value:!0}),e);var Se=me((Ri,Et)=>{"use strict";var $t="[^\\\\/]",en="(?=.)",It="[^/]",We="(?:\\/|$)",Tt="(?:^|\\/)",Ge=`\\.{1,2}${We}`,tn="(?!\\.)",sn=`(?!${Tt}${Ge})`,nn=`(?\
!\\.{0,1}${We})`,on=`(?!${Ge})`,rn="[^.\\/]",an=`${It}*?`,cn="/",_t={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:en,QMARK:It,
END_ANCHOR:We,DOTS_SLASH:Ge,NO_DOT:tn,NO_DOTS:sn,NO_DOT_SLASH:nn,NO_DOTS_SLASH:on,QMARK_NO_DOT:rn,STAR:an,START_ANCHOR:Tt,SEP:cn},un={..._t,SLASH_LITERAL:"[\\\\/]",
QMARK:$t,STAR:`${$t}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},dn={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Et.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:dn,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?un:_t}}});var Re=me(W=>{"use strict";var{REGEX_BACKSLASH:ln,REGEX_REMOVE_BACKSLASH:fn,REGEX_SPECIAL_CHARS:hn,REGEX_SPECIAL_CHARS_GLOBAL:pn}=Se();W.isObject=e=>e!==null&&typeof e==
"object"&&!Array.isArray(e);W.hasRegexChars=e=>hn.test(e);W.isRegexChar=e=>e.length===1&&W.hasRegexChars(e);W.escapeRegex=e=>e.replace(pn,"\\$1");W.toPosixSlashes=
e=>e.replace(ln,"/");W.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};W.removeBackslashes=e=>e.replace(fn,s=>s==="\\"?"":s);W.escapeLast=(e,s,t)=>{let n=e.lastIndexOf(s,t);return n===
-1?e:e[n-1]==="\\"?W.escapeLast(e,s,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};W.removePrefix=(e,s={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),s.prefix="\
./"),t};W.wrapOutput=(e,s={},t={})=>{let n=t.contains?"":"^",o=t.contains?"":"$",i=`${n}(?:${e})${o}`;return s.negated===!0&&(i=`(?:^(?!${i}).*$)`),i};W.basename=
(e,{windows:s}={})=>{let t=e.split(s?/[\\/]/:"/"),n=t[t.length-1];return n===""?t[t.length-2]:n}});var Nt=me((Ii,Ht)=>{"use strict";var jt=Re(),{CHAR_ASTERISK:ze,CHAR_AT:mn,CHAR_BACKWARD_SLASH:ye,CHAR_COMMA:yn,CHAR_DOT:qe,CHAR_EXCLAMATION_MARK:Ke,CHAR_FORWARD_SLASH:Ft,
CHAR_LEFT_CURLY_BRACE:Je,CHAR_LEFT_PARENTHESES:De,CHAR_LEFT_SQUARE_BRACKET:gn,CHAR_PLUS:bn,CHAR_QUESTION_MARK:Ot,CHAR_RIGHT_CURLY_BRACE:wn,CHAR_RIGHT_PARENTHESES:Lt,
CHAR_RIGHT_SQUARE_BRACKET:An}=Se(),Dt=e=>e===Ft||e===ye,Pt=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},kn=(e,s)=>{let t=s||{},n=e.length-1,o=t.parts===!0||
t.tokens===!0||t.scanToEnd===!0,i=[],r=[],a=[],f=e,p=-1,g=0,m=0,w=!1,I=!1,v=!1,D=!1,re=!1,ee=!1,S=!1,te=!1,ae=!1,H=!1,P=0,z,b,x={value:"",depth:0,isGlob:!1},c=()=>p>=
n,N=()=>f.charCodeAt(p+1),j=()=>(z=b,f.charCodeAt(++p));for(;p<n;){b=j();let C;if(b===ye){S=x.backslashes=!0,b=j(),b===Je&&(ee=!0);continue}if(ee===!0||b===Je){
for(P++;c()!==!0&&(b=j());){if(b===ye){S=x.backslashes=!0,j();continue}if(b===Je){P++;continue}if(ee!==!0&&b===qe&&(b=j())===qe){if(w=x.isBrace=!0,v=x.isGlob=!0,
H=!0,o===!0)continue;break}if(ee!==!0&&b===yn){if(w=x.isBrace=!0,v=x.isGlob=!0,H=!0,o===!0)continue;break}if(b===wn&&(P--,P===0)){ee=!1,w=x.isBrace=!0,H=!0;break}}
if(o===!0)continue;break}if(b===Ft){if(i.push(p),r.push(x),x={value:"",depth:0,isGlob:!1},H===!0)continue;if(z===qe&&p===g+1){g+=2;continue}m=p+1;continue}if(t.
noext!==!0&&(b===bn||b===mn||b===ze||b===Ot||b===Ke)===!0&&N()===De){if(v=x.isGlob=!0,D=x.isExtglob=!0,H=!0,b===Ke&&p===g&&(ae=!0),o===!0){let q=0;for(;c()!==!0&&
(b=j());){if(b===ye){S=x.backslashes=!0,j();continue}if(b===De){q++;continue}if(b===Lt&&--q===0){H=!0;break}}continue}break}if(b===ze){if(z===ze&&(re=x.isGlobstar=
!0),v=x.isGlob=!0,H=!0,o===!0)continue;break}if(b===Ot){if(v=x.isGlob=!0,H=!0,o===!0)continue;break}if(b===gn){for(;c()!==!0&&(C=j());){if(C===ye){S=x.backslashes=
!0,j();continue}if(C===An){I=x.isBracket=!0,v=x.isGlob=!0,H=!0;break}}if(o===!0)continue;break}if(t.nonegate!==!0&&b===Ke&&p===g){te=x.negated=!0,g++;continue}if(t.
noparen!==!0&&b===De){if(v=x.isGlob=!0,o===!0){let U=1;for(;c()!==!0&&(b=j());){if(b===ye){S=x.backslashes=!0,j();continue}if(b===De){U++;continue}if(b===Lt&&--U===
0){H=!0;break}}continue}break}if(v===!0){if(H=!0,o===!0)continue;break}}t.noext===!0&&(D=!1,v=!1);let _=f,d="",u="";g>0&&(d=f.slice(0,g),f=f.slice(g),m-=g),_&&v===
!0&&m>0?(_=f.slice(0,m),u=f.slice(m)):v===!0?(_="",u=f):_=f,_&&_!==""&&_!=="/"&&_!==f&&Dt(_.charCodeAt(_.length-1))&&(_=_.slice(0,-1)),t.unescape===!0&&(u&&(u=jt.
removeBackslashes(u)),_&&S===!0&&(_=jt.removeBackslashes(_)));let Q={prefix:d,input:e,start:g,base:_,glob:u,isBrace:w,isBracket:I,isGlob:v,isExtglob:D,isGlobstar:re,
negated:te,negatedExtglob:ae};if(t.tokens===!0&&(Q.maxDepth=0,Dt(b)||r.push(x),Q.tokens=r),t.parts===!0||t.tokens===!0){let C;for(let O=0;O<i.length;O++){let he=C!==
void 0?C+1:g,ve=i[O],ce=e.slice(he,ve);t.tokens&&(O===0&&g!==0?(r[O].isPrefix=!0,r[O].value=d):r[O].value=ce,Pt(r[O]),Q.maxDepth+=r[O].depth),ve>=g&&(a.push(ce),
C=ve)}let U=C!==void 0?C+1:g,q=e.slice(U);a.push(q),t.tokens&&C&&C+1<e.length&&(r[r.length-1].value=q,Pt(r[r.length-1]),Q.maxDepth+=r[r.length-1].depth),Q.slashes=
i,Q.parts=a}return Q};Ht.exports=kn});var Wt=me((Ti,Ut)=>{"use strict";var $e=Se(),K=Re(),{MAX_LENGTH:Pe,POSIX_REGEX_SOURCE:xn,REGEX_NON_SPECIAL_CHARS:Cn,REGEX_SPECIAL_CHARS_BACKREF:vn,REPLACEMENTS:Mt}=$e,
Sn=(e,s)=>{if(typeof s.expandRange=="function")return s.expandRange(...e,s);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(o=>K.escapeRegex(
o)).join("..")}return t},ge=(e,s)=>`Missing ${e}: "${s}" - use "\\\\${s}" to match literal characters`,Bt=e=>{let s=[],t=0,n=0,o=0,i="",r=!1;for(let a of e){if(r===
!0){i+=a,r=!1;continue}if(a==="\\"){i+=a,r=!0;continue}if(a==='"'){o=o===1?0:1,i+=a;continue}if(o===0){if(a==="[")t++;else if(a==="]"&&t>0)t--;else if(t===0){if(a===
"(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){s.push(i),i="";continue}}}i+=a}return s.push(i),s},Rn=e=>{let s=!1;for(let t of e){if(s===!0){s=!1;continue}
if(t==="\\"){s=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},Qe=e=>{let s=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(s)&&(s=s.slice(
2,-1),t=!0);if(Rn(s))return s.replace(/\\(.)/g,"$1")},$n=e=>{let s=e.map(Qe).filter(Boolean);for(let t=0;t<s.length;t++)for(let n=t+1;n<s.length;n++){let o=s[t],
i=s[n],r=o[0];if(!(!r||o!==r.repeat(o.length)||i!==r.repeat(i.length))&&(o===i||o.startsWith(i)||i.startsWith(o)))return!0}return!1},Xe=(e,s=!0)=>{if(e[0]!=="+"&&
e[0]!=="*"||e[1]!=="(")return;let t=0,n=0,o=0,i=!1;for(let r=1;r<e.length;r++){let a=e[r];if(i===!0){i=!1;continue}if(a==="\\"){i=!0;continue}if(a==='"'){o=o===
1?0:1;continue}if(o!==1){if(a==="["){t++;continue}if(a==="]"&&t>0){t--;continue}if(!(t>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return s===!0&&r!==e.
length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},In=e=>`${e.length===1?K.escapeRegex(e[0]):`[${e.map(t=>K.escapeRegex(t)).join("")}]`}*`,Tn=e=>{let s=0,t=[];
for(;s<e.length;){let n=Xe(e.slice(s),!1);if(!n||n.type!=="*")return;let o=Bt(n.body).map(r=>r.trim());if(o.length!==1)return;let i=Qe(o[0]);if(!i||i.length!==1)
return;t.push(i),s+=n.end+1}if(!(t.length<1))return t},_n=e=>{let s=0,t=e.trim(),n=Xe(t);for(;n;)s++,t=n.body.trim(),n=Xe(t);return s},En=(e,s)=>{if(s.maxExtglobRecursion===
!1)return{risky:!1};let t=typeof s.maxExtglobRecursion=="number"?s.maxExtglobRecursion:$e.DEFAULT_MAX_EXTGLOB_RECURSION,n=Bt(e).map(a=>a.trim());if(n.length>1&&
(n.some(a=>a==="")||n.some(a=>/^[*?]+$/.test(a))||$n(n)))return{risky:!0};let o=[],i=!1,r=!0;for(let a of n){let f=Tn(a);if(f){i=!0,o.push(...f);continue}let p=Qe(
a);if(p&&p.length===1){o.push(p);continue}if(r=!1,_n(a)>t)return{risky:!0}}return i?r?{risky:!0,safeOutput:In([...new Set(o)])}:{risky:!0}:{risky:!1}},Ve=(e,s)=>{
if(typeof e!="string")throw new TypeError("Expected a string");e=Mt[e]||e;let t={...s},n=typeof t.maxLength=="number"?Math.min(Pe,t.maxLength):Pe,o=e.length;if(o>
n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let i={type:"bos",value:"",output:t.prepend||""},r=[i],a=t.capture?"":"?:",f=$e.
globChars(t.windows),p=$e.extglobChars(f),{DOT_LITERAL:g,PLUS_LITERAL:m,SLASH_LITERAL:w,ONE_CHAR:I,DOTS_SLASH:v,NO_DOT:D,NO_DOT_SLASH:re,NO_DOTS_SLASH:ee,QMARK:S,
QMARK_NO_DOT:te,STAR:ae,START_ANCHOR:H}=f,P=h=>`(${a}(?:(?!${H}${h.dot?v:g}).)*?)`,z=t.dot?"":D,b=t.dot?S:te,x=t.bash===!0?P(t):ae;t.capture&&(x=`(${x})`),typeof t.
noext=="boolean"&&(t.noextglob=t.noext);let c={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:r};e=K.removePrefix(e,c),o=e.length;let N=[],j=[],_=[],d=i,u,Q=()=>c.index===o-1,C=c.peek=(h=1)=>e[c.index+h],U=c.advance=()=>e[++c.
index]||"",q=()=>e.slice(c.index+1),O=(h="",T=0)=>{c.consumed+=h,c.index+=T},he=h=>{c.output+=h.output!=null?h.output:h.value,O(h.value)},ve=()=>{let h=1;for(;C()===
"!"&&(C(2)!=="("||C(3)==="?");)U(),c.start++,h++;return h%2===0?!1:(c.negated=!0,c.start++,!0)},ce=h=>{c[h]++,_.push(h)},ie=h=>{c[h]--,_.pop()},A=h=>{if(d.type===
"globstar"){let T=c.braces>0&&(h.type==="comma"||h.type==="brace"),l=h.extglob===!0||N.length&&(h.type==="pipe"||h.type==="paren");h.type!=="slash"&&h.type!=="p\
aren"&&!T&&!l&&(c.output=c.output.slice(0,-d.output.length),d.type="star",d.value="*",d.output=x,c.output+=d.output)}if(N.length&&h.type!=="paren"&&(N[N.length-
1].inner+=h.value),(h.value||h.output)&&he(h),d&&d.type==="text"&&h.type==="text"){d.output=(d.output||d.value)+h.value,d.value+=h.value;return}h.prev=d,r.push(
h),d=h},Oe=(h,T)=>{let l={...p[T],conditions:1,inner:""};l.prev=d,l.parens=c.parens,l.output=c.output,l.startIndex=c.index,l.tokensIndex=r.length;let k=(t.capture?
"(":"")+l.open;ce("parens"),A({type:h,value:T,output:c.output?"":I}),A({type:"paren",extglob:!0,value:U(),output:k}),N.push(l)},Ks=h=>{let T=e.slice(h.startIndex,
c.index+1),l=e.slice(h.startIndex+2,c.index),k=En(l,t);if((h.type==="plus"||h.type==="star")&&k.risky){let R=k.safeOutput?(h.output?"":I)+(t.capture?`(${k.safeOutput}\
)`:k.safeOutput):void 0,se=r[h.tokensIndex];se.type="text",se.value=T,se.output=R||K.escapeRegex(T);for(let ue=h.tokensIndex+1;ue<r.length;ue++)r[ue].value="",r[ue].
output="",delete r[ue].suffix;c.output=h.output+se.output,c.backtrack=!0,A({type:"paren",extglob:!0,value:u,output:""}),ie("parens");return}let $=h.close+(t.capture?
")":""),L;if(h.type==="negate"){let R=x;if(h.inner&&h.inner.length>1&&h.inner.includes("/")&&(R=P(t)),(R!==x||Q()||/^\)+$/.test(q()))&&($=h.close=`)$))${R}`),h.
inner.includes("*")&&(L=q())&&/^\.[^\\/.]+$/.test(L)){let se=Ve(L,{...s,fastpaths:!1}).output;$=h.close=`)${se})${R})`}h.prev.type==="bos"&&(c.negatedExtglob=!0)}
A({type:"paren",extglob:!0,value:u,output:$}),ie("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let h=!1,T=e.replace(vn,(l,k,$,L,R,se)=>L==="\\"?
(h=!0,l):L==="?"?k?k+L+(R?S.repeat(R.length):""):se===0?b+(R?S.repeat(R.length):""):S.repeat($.length):L==="."?g.repeat($.length):L==="*"?k?k+L+(R?x:""):x:k?l:`\
\\${l}`);return h===!0&&(t.unescape===!0?T=T.replace(/\\/g,""):T=T.replace(/\\+/g,l=>l.length%2===0?"\\\\":l?"\\":"")),T===e&&t.contains===!0?(c.output=e,c):(c.
output=K.wrapOutput(T,c,s),c)}for(;!Q();){if(u=U(),u==="\0")continue;if(u==="\\"){let l=C();if(l==="/"&&t.bash!==!0||l==="."||l===";")continue;if(!l){u+="\\",A(
{type:"text",value:u});continue}let k=/^\\+/.exec(q()),$=0;if(k&&k[0].length>2&&($=k[0].length,c.index+=$,$%2!==0&&(u+="\\")),t.unescape===!0?u=U():u+=U(),c.brackets===
0){A({type:"text",value:u});continue}}if(c.brackets>0&&(u!=="]"||d.value==="["||d.value==="[^")){if(t.posix!==!1&&u===":"){let l=d.value.slice(1);if(l.includes(
"[")&&(d.posix=!0,l.includes(":"))){let k=d.value.lastIndexOf("["),$=d.value.slice(0,k),L=d.value.slice(k+2),R=xn[L];if(R){d.value=$+R,c.backtrack=!0,U(),!i.output&&
r.indexOf(d)===1&&(i.output=I);continue}}}(u==="["&&C()!==":"||u==="-"&&C()==="]")&&(u=`\\${u}`),u==="]"&&(d.value==="["||d.value==="[^")&&(u=`\\${u}`),t.posix===
!0&&u==="!"&&d.value==="["&&(u="^"),d.value+=u,he({value:u});continue}if(c.quotes===1&&u!=='"'){u=K.escapeRegex(u),d.value+=u,he({value:u});continue}if(u==='"'){
c.quotes=c.quotes===1?0:1,t.keepQuotes===!0&&A({type:"text",value:u});continue}if(u==="("){ce("parens"),A({type:"paren",value:u});continue}if(u===")"){if(c.parens===
0&&t.strictBrackets===!0)throw new SyntaxError(ge("opening","("));let l=N[N.length-1];if(l&&c.parens===l.parens+1){Ks(N.pop());continue}A({type:"paren",value:u,
output:c.parens?")":"\\)"}),ie("parens");continue}if(u==="["){if(t.nobracket===!0||!q().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(
ge("closing","]"));u=`\\${u}`}else ce("brackets");A({type:"bracket",value:u});continue}if(u==="]"){if(t.nobracket===!0||d&&d.type==="bracket"&&d.value.length===
1){A({type:"text",value:u,output:`\\${u}`});continue}if(c.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(ge("opening","["));A({type:"text",value:u,
output:`\\${u}`});continue}ie("brackets");let l=d.value.slice(1);if(d.posix!==!0&&l[0]==="^"&&!l.includes("/")&&(u=`/${u}`),d.value+=u,he({value:u}),t.literalBrackets===
!1||K.hasRegexChars(l))continue;let k=K.escapeRegex(d.value);if(c.output=c.output.slice(0,-d.value.length),t.literalBrackets===!0){c.output+=k,d.value=k;continue}
d.value=`(${a}${k}|${d.value})`,c.output+=d.value;continue}if(u==="{"&&t.nobrace!==!0){ce("braces");let l={type:"brace",value:u,output:"(",outputIndex:c.output.
length,tokensIndex:c.tokens.length};j.push(l),A(l);continue}if(u==="}"){let l=j[j.length-1];if(t.nobrace===!0||!l){A({type:"text",value:u,output:u});continue}let k="\
)";if(l.dots===!0){let $=r.slice(),L=[];for(let R=$.length-1;R>=0&&(r.pop(),$[R].type!=="brace");R--)$[R].type!=="dots"&&L.unshift($[R].value);k=Sn(L,t),c.backtrack=
!0}if(l.comma!==!0&&l.dots!==!0){let $=c.output.slice(0,l.outputIndex),L=c.tokens.slice(l.tokensIndex);l.value=l.output="\\{",u=k="\\}",c.output=$;for(let R of L)
c.output+=R.output||R.value}A({type:"brace",value:u,output:k}),ie("braces"),j.pop();continue}if(u==="|"){N.length>0&&N[N.length-1].conditions++,A({type:"text",value:u});
continue}if(u===","){let l=u,k=j[j.length-1];k&&_[_.length-1]==="braces"&&(k.comma=!0,l="|"),A({type:"comma",value:u,output:l});continue}if(u==="/"){if(d.type===
"dot"&&c.index===c.start+1){c.start=c.index+1,c.consumed="",c.output="",r.pop(),d=i;continue}A({type:"slash",value:u,output:w});continue}if(u==="."){if(c.braces>
0&&d.type==="dot"){d.value==="."&&(d.output=g);let l=j[j.length-1];d.type="dots",d.output+=u,d.value+=u,l.dots=!0;continue}if(c.braces+c.parens===0&&d.type!=="b\
os"&&d.type!=="slash"){A({type:"text",value:u,output:g});continue}A({type:"dot",value:u,output:g});continue}if(u==="?"){if(!(d&&d.value==="(")&&t.noextglob!==!0&&
C()==="("&&C(2)!=="?"){Oe("qmark",u);continue}if(d&&d.type==="paren"){let k=C(),$=u;(d.value==="("&&!/[!=<:]/.test(k)||k==="<"&&!/<([!=]|\w+>)/.test(q()))&&($=`\
\\${u}`),A({type:"text",value:u,output:$});continue}if(t.dot!==!0&&(d.type==="slash"||d.type==="bos")){A({type:"qmark",value:u,output:te});continue}A({type:"qma\
rk",value:u,output:S});continue}if(u==="!"){if(t.noextglob!==!0&&C()==="("&&(C(2)!=="?"||!/[!=<:]/.test(C(3)))){Oe("negate",u);continue}if(t.nonegate!==!0&&c.index===
0){ve();continue}}if(u==="+"){if(t.noextglob!==!0&&C()==="("&&C(2)!=="?"){Oe("plus",u);continue}if(d&&d.value==="("||t.regex===!1){A({type:"plus",value:u,output:m});
continue}if(d&&(d.type==="bracket"||d.type==="paren"||d.type==="brace")||c.parens>0){A({type:"plus",value:u});continue}A({type:"plus",value:m});continue}if(u===
"@"){if(t.noextglob!==!0&&C()==="("&&C(2)!=="?"){A({type:"at",extglob:!0,value:u,output:""});continue}A({type:"text",value:u});continue}if(u!=="*"){(u==="$"||u===
"^")&&(u=`\\${u}`);let l=Cn.exec(q());l&&(u+=l[0],c.index+=l[0].length),A({type:"text",value:u});continue}if(d&&(d.type==="globstar"||d.star===!0)){d.type="star",
d.star=!0,d.value+=u,d.output=x,c.backtrack=!0,c.globstar=!0,O(u);continue}let h=q();if(t.noextglob!==!0&&/^\([^?]/.test(h)){Oe("star",u);continue}if(d.type==="\
star"){if(t.noglobstar===!0){O(u);continue}let l=d.prev,k=l.prev,$=l.type==="slash"||l.type==="bos",L=k&&(k.type==="star"||k.type==="globstar");if(t.bash===!0&&
(!$||h[0]&&h[0]!=="/")){A({type:"star",value:u,output:""});continue}let R=c.braces>0&&(l.type==="comma"||l.type==="brace"),se=N.length&&(l.type==="pipe"||l.type===
"paren");if(!$&&l.type!=="paren"&&!R&&!se){A({type:"star",value:u,output:""});continue}for(;h.slice(0,3)==="/**";){let pe=e[c.index+4];if(pe&&pe!=="/")break;h=h.
slice(3),O("/**",3)}let ue=Q()||c.parens>0&&h===")".repeat(c.parens)&&!N.some(pe=>pe.type==="negate");if(l.type==="bos"&&Q()){d.type="globstar",d.value+=u,d.output=
P(t),c.output=d.output,c.globstar=!0,O(u);continue}if(l.type==="slash"&&l.prev.type!=="bos"&&!L&&ue){c.output=c.output.slice(0,-(l.output+d.output).length),l.output=
`(?:${l.output}`,d.type="globstar",d.output=P(t)+(t.strictSlashes?")":"|$)"),d.value+=u,c.globstar=!0,c.output+=l.output+d.output,O(u);continue}if(l.type==="sla\
sh"&&l.prev.type!=="bos"&&h[0]==="/"){let pe=h[1]!==void 0?"|$":"";c.output=c.output.slice(0,-(l.output+d.output).length),l.output=`(?:${l.output}`,d.type="glob\
star",d.output=`${P(t)}${w}|${w}${pe})`,d.value+=u,c.output+=l.output+d.output,c.globstar=!0,O(u+U()),A({type:"slash",value:"/",output:""});continue}if(l.type===
"bos"&&h[0]==="/"){d.type="globstar",d.value+=u,d.output=`(?:^|${w}|${P(t)}${w})`,c.output=d.output,c.globstar=!0,O(u+U()),A({type:"slash",value:"/",output:""});
continue}c.output=c.output.slice(0,-d.output.length),d.type="globstar",d.output=P(t),d.value+=u,c.output+=d.output,c.globstar=!0,O(u);continue}let T={type:"star",
value:u,output:x};if(t.bash===!0){T.output=".*?",(d.type==="bos"||d.type==="slash")&&(T.output=z+T.output),A(T);continue}if(d&&(d.type==="bracket"||d.type==="pa\
ren")&&t.regex===!0){T.output=u,A(T);continue}(c.index===c.start||d.type==="slash"||d.type==="dot")&&(d.type==="dot"?(c.output+=re,d.output+=re):t.dot===!0?(c.output+=
ee,d.output+=ee):(c.output+=z,d.output+=z),C()!=="*"&&(c.output+=I,d.output+=I)),A(T)}for(;c.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(ge("clo\
sing","]"));c.output=K.escapeLast(c.output,"["),ie("brackets")}for(;c.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(ge("closing",")"));c.output=K.escapeLast(
c.output,"("),ie("parens")}for(;c.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(ge("closing","}"));c.output=K.escapeLast(c.output,"{"),ie("braces")}
if(t.strictSlashes!==!0&&(d.type==="star"||d.type==="bracket")&&A({type:"maybe_slash",value:"",output:`${w}?`}),c.backtrack===!0){c.output="";for(let h of c.tokens)
c.output+=h.output!=null?h.output:h.value,h.suffix&&(c.output+=h.suffix)}return c};Ve.fastpaths=(e,s)=>{let t={...s},n=typeof t.maxLength=="number"?Math.min(Pe,
t.maxLength):Pe,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=Mt[e]||e;let{DOT_LITERAL:i,SLASH_LITERAL:r,
ONE_CHAR:a,DOTS_SLASH:f,NO_DOT:p,NO_DOTS:g,NO_DOTS_SLASH:m,STAR:w,START_ANCHOR:I}=$e.globChars(t.windows),v=t.dot?g:p,D=t.dot?m:p,re=t.capture?"":"?:",ee={negated:!1,
prefix:""},S=t.bash===!0?".*?":w;t.capture&&(S=`(${S})`);let te=z=>z.noglobstar===!0?S:`(${re}(?:(?!${I}${z.dot?f:i}).)*?)`,ae=z=>{switch(z){case"*":return`${v}${a}${S}`;case"\
.*":return`${i}${a}${S}`;case"*.*":return`${v}${S}${i}${a}${S}`;case"*/*":return`${v}${S}${r}${a}${D}${S}`;case"**":return v+te(t);case"**/*":return`(?:${v}${te(
t)}${r})?${D}${a}${S}`;case"**/*.*":return`(?:${v}${te(t)}${r})?${D}${S}${i}${a}${S}`;case"**/.*":return`(?:${v}${te(t)}${r})?${i}${a}${S}`;default:{let b=/^(.*?)\.(\w+)$/.
exec(z);if(!b)return;let x=ae(b[1]);return x?x+i+b[2]:void 0}}},H=K.removePrefix(e,ee),P=ae(H);return P&&t.strictSlashes!==!0&&(P+=`${r}?`),P};Ut.exports=Ve});var qt=me((_i,zt)=>{"use strict";var jn=Nt(),Ye=Wt(),Gt=Re(),On=Se(),Ln=e=>e&&typeof e=="object"&&!Array.isArray(e),E=(e,s,t=!1)=>{if(Array.isArray(e)){let g=e.
map(w=>E(w,s,t));return w=>{for(let I of g){let v=I(w);if(v)return v}return!1}}let n=Ln(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError(
"Expected pattern to be a non-empty string");let o=s||{},i=o.windows,r=n?E.compileRe(e,s):E.makeRe(e,s,!1,!0),a=r.state;delete r.state;let f=()=>!1;if(o.ignore){
let g={...s,ignore:null,onMatch:null,onResult:null};f=E(o.ignore,g,t)}let p=(g,m=!1)=>{let{isMatch:w,match:I,output:v}=E.test(g,r,s,{glob:e,posix:i}),D={glob:e,
state:a,regex:r,posix:i,input:g,output:v,match:I,isMatch:w};return typeof o.onResult=="function"&&o.onResult(D),w===!1?(D.isMatch=!1,m?D:!1):f(g)?(typeof o.onIgnore==
"function"&&o.onIgnore(D),D.isMatch=!1,m?D:!1):(typeof o.onMatch=="function"&&o.onMatch(D),m?D:!0)};return t&&(p.state=a),p};E.test=(e,s,t,{glob:n,posix:o}={})=>{
if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let i=t||{},r=i.format||(o?Gt.toPosixSlashes:null),
a=e===n,f=a&&r?r(e):e;return a===!1&&(f=r?r(e):e,a=f===n),(a===!1||i.capture===!0)&&(i.matchBase===!0||i.basename===!0?a=E.matchBase(e,s,t,o):a=s.exec(f)),{isMatch:!!a,
match:a,output:f}};E.matchBase=(e,s,t,n=t&&t.windows)=>(s instanceof RegExp?s:E.makeRe(s,t)).test(Gt.basename(e,{windows:n}));E.isMatch=(e,s,t)=>E(s,t)(e);E.parse=
(e,s)=>Array.isArray(e)?e.map(t=>E.parse(t,s)):Ye(e,{...s,fastpaths:!1});E.scan=(e,s)=>jn(e,s);E.compileRe=(e,s,t=!1,n=!1)=>{if(t===!0)return e.output;let o=s||
{},i=o.contains?"":"^",r=o.contains?"":"$",a=`${i}(?:${e.output})${r}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let f=E.toRegex(a,s);return n===!0&&(f.state=e),f};
E.makeRe=(e,s={},t=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return s.fastpaths!==
!1&&(e[0]==="."||e[0]==="*")&&(o.output=Ye.fastpaths(e,s)),o.output||(o=Ye(e,s)),E.compileRe(o,s,t,n)};E.toRegex=(e,s)=>{try{let t=s||{};return new RegExp(e,t.flags||
(t.nocase?"i":""))}catch(t){if(s&&s.debug===!0)throw t;return/$^/}};E.constants=On;zt.exports=E});var Qt=me((Ei,Xt)=>{"use strict";var Kt=qt(),Dn=Re();function Jt(e,s,t=!1){return s&&(s.windows===null||s.windows===void 0)&&(s={...s,windows:Dn.isWindows()}),Kt(
e,s,t)}Object.assign(Jt,Kt);Xt.exports=Jt});var vi={};F(vi,{open:()=>Ci});module.exports=Zs(vi);var Ue={};F(Ue,{Failure:()=>Y,take:()=>Be});var Y,Be=e=>{({Failure:Y}=e)};var tt={};F(tt,{claimAt:()=>de,flawOf:()=>le,holds:()=>J,pasteable:()=>Z});var Vt=Rt(Qt());function Fe(e,s){return e===s||Vt.default.isMatch(e,s)}var Pn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function de(e,s){let t=e;for(let o of s.split(".")){if(!Pn(t)||!Object.hasOwn(t,o))return;t=t[o]}return Array.
isArray(t)&&t.every(o=>typeof o=="string")||["string","number","boolean"].includes(typeof t)?t:void 0}var Yt=e=>e.split(",").map(s=>s.trim());function J(e,s,t){
let n={Issuer:()=>t===s,Subject:()=>typeof t=="string"&&Fe(t,s),Audiences:()=>Yt(s).some(o=>Zt(t).some(i=>Fe(i,o))),Claims:()=>!!t&&Yt(s).some(o=>Fn(t,o))};try{
return n[e]()}catch{return!1}}var Zt=e=>[e].flat().filter(s=>typeof s=="string");function Fn(e,s){return typeof e=="boolean"?e===(s==="true"):typeof e=="number"?
e===parseInt(s,10):Zt(e).some(t=>Fe(t,s))}var Hn=({claim:e})=>[e].flat().join(", "),Ze=({field:e,claim:s},t)=>t!==""&&J(e,t,s);function es({bound:e,claim:s}){if(!e.includes("*"))return!1;let t=e.split(/\*+/).
map(o=>o.replace(/[\\^$.+?()[\]{}|]/g,"\\$&")),n=new RegExp(`^${t.join(".*")}$`,"s");return[s].flat().some(o=>typeof o=="string"&&n.test(o))}var ts=e=>typeof e==
"string"?e.toLowerCase():Array.isArray(e)?e.map(ts):e;function et(e){let[,s="",t,n=""]=/^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(e)??[];return t===void 0?[e]:t.
split(",").flatMap(o=>et(s+o.trim()+n))}var Nn=e=>[e.replace(/\/\*+$/,"/**"),e.replace(/\*+$/,"*/**"),e.replace(/\/\*+(?=[^/*])/g,"/**/*"),e.replace(/\/\*+(?=[^/*])/g,
"/**/*").replace(/\/\*+$/,"/**"),e.replace(/(?<!\/)\*+$/,"*/**").replace(/\/\*+(?=[^/*])/g,"/**/*")],Mn=[{fits:({bound:e})=>e!==e.trim(),says:"There is white sp\
ace around it.",instead:e=>[e.trim()]},{fits:({field:e,bound:s,claim:t})=>e!=="Subject"&&et(s).some(n=>J(e,n,t)),says:"It is split at its commas first, so a bra\
ce list breaks apart here: write each alone.",instead:e=>[et(e).join(", ")]},{fits:({field:e,bound:s,claim:t})=>e==="Subject"&&s.split(",").some(n=>J(e,n.trim(),
t)),says:"Subject is one pattern, and is not split at commas: write a brace list.",instead:e=>[`{${e.split(",").map(s=>s.trim()).join(",")}}`]},{fits:({bound:e})=>e.
startsWith("!"),says:"A `!` at its beginning turns it round.",instead:e=>[e.slice(1)]},{fits:e=>Ze({...e,claim:ts(e.claim)},e.bound.toLowerCase()),says:"Letters\
 count, large and small."},{fits:e=>[`${e.bound}/`,e.bound.replace(/\/$/,"")].some(s=>Ze(e,s)),says:"They differ in the slash at the end alone."},{fits:e=>es(e)&&
/(^|\/)\./.test(Hn(e)),says:"A `*` matches no part that begins with a dot, and stops at a slash."},{fits:es,says:"A `*` stops at a slash, and so does a `**` tha\
t has anything but slashes beside it.",instead:Nn}];function le(e){let s=Mn.find(({fits:n})=>n(e));if(!s)return{};let t=s.instead?.(e.bound).find(n=>Ze(e,n));return{
says:s.says,...t===void 0?{}:{instead:t}}}function Z(e,s){let t=[s].flat().map(String);return[t,t.map(n=>n.replaceAll(",","?"))].map(n=>n.join(", ")).find(n=>n!==
""&&J(e,n,s))}var it={};F(it,{causeOf:()=>be});function ns(e,s){let t=ss(e),n=ss(s).split("…"),o=[],i=0;for(let[r,a]of n.entries()){let f=a===""&&r===n.length-1?t.length:t.indexOf(a,i);if(f<0||r===0&&f>0)return;
r>0&&o.push(e.slice(i,f)),i=f+a.length}return o}var ss=e=>e.replace(/[A-Z]+/g,s=>s.toLowerCase());var fe="access-denied",os=[{id:"access-token-expired",status:403,error:/^TokenError$/,says:["Your token has expired. Please re-authenticate."],why:"Access Token\
 TTL is shorter than the run, or the access token that was given is old.",code:fe,fixes:["Get a new access token: this one has expired. Where the identity gives\
 it (method other than access-token), raise its Access Token TTL."]},{id:"access-token-malformed",status:403,error:/^TokenError$/,says:["The provided access tok\
en is malformed. …","invalid signature","invalid token","…"],why:"The access token is none, was cut short, or is of another Infisical.",code:fe,fixes:["Chec\
k {access-token} and {domain}: the access token is cut short, or of another Infisical than this one."],shows:["domain"]},{id:"access-token-used-up",status:401,says:[
"Failed to authorize: token usage limit reached","Cannot renew exhausted access token","Unable to renew because access token number of uses limit reached","…usa\
ge limit…"],why:"Access Token Max Number of Uses is too low: every request counts, and so does every retry.",code:fe,fixes:["Raise Access Token Max Number of \
Uses of the identity, or set it to 0: every request counts as a use, those that are tried again too."],shows:["identity-id"]},{id:"access-token-revoked",status:401,
says:["Failed to authorize: token has been revoked","Failed to authorize: … revoked","No identity access token found","Cannot renew: token has been revoked","\
Cannot renew revoked or unknown access token"],why:"Somebody revoked the access token, or what it came from: the identity, its client secret or its login method\
.",code:fe,fixes:["Get a new access token: this one was revoked, or what it came from was (the identity, its client secret or its login method)."]},{id:"organiz\
ation-membership",says:["Failed to authorize: Identity is not a member of the organization","…not a member of the organization…","…membership is inactive…",
"…does not belong to this organization…"],why:"The identity is no member, or no active one, of the organization.",code:fe,fixes:["Have the identity added to\
 the organization in Infisical, and check {organization-slug}."],shows:["identity-id","organization-slug"]},{id:"address",status:403,says:["You are not allowed \
to access this resource from the current IP address"],why:"The runner's address is not among Access Token Trusted IPs: these are checked when secrets are read, \
not at login.",code:fe,fixes:[`Add this runner's address to Access Token Trusted IPs of the identity's login method. GitHub's own runners have changing addresse\
s; every address is:
0.0.0.0/0, ::/0`],shows:["identity-id"]},{id:"access-token-too-old",status:401,says:["Identity access token exceeded max age, please re-authenticate"],why:"Infi\
sical ends access tokens after 90 days, whatever their TTL.",code:fe,fixes:["Get a new access token: this one is older than Infisical allows."]}];var st="login-refused",is="In Infisical, open the identity's AWS Auth, and add ",rs=[{id:"aws-account",status:401,says:["Access denied: AWS account ID not allow\
ed.","…AWS account ID not allowed…"],why:"The account of the credentials is not among Allowed Account IDs of the identity.",code:st,fixes:[`${is}the account\
 of the credentials to Allowed Account IDs; or take credentials of an account that is there.`]},{id:"aws-principal",status:401,says:["Access denied: AWS princip\
al ARN not allowed. …","…AWS principal ARN not allowed…"],why:"The role or user of the credentials is not among Allowed Principal ARNs of the identity.",code:st,
fixes:[`${is}the principal-arn above to Allowed Principal ARNs, without a path (arn:aws:iam::ACCOUNT:role/NAME); a \`*\` there stands for anything, slashes too.`]},
{id:"aws-root",status:401,says:["Access denied: AWS account root principals cannot use AWS Auth.","…AWS account root principals…"],why:"The credentials are \
those of an account's root.",code:st,fixes:["Use the credentials of a role or a user: an account's root cannot log in."]}];var nt="In Infisical, open the identity's OIDC Auth",as="If this run is not meant to read these secrets (a pull request, another branch), skip the step for such\
 runs.",cs=[{id:"subject",status:403,says:["Access denied: OIDC subject not allowed.","…subject not allowed…"],why:"Subject of the identity does not match t\
he token's `sub`. Mostly: a `*` where there is a slash, an `environment:` on the job or none, a pull request, or the form of `sub` with ids.",code:"login-refuse\
d",fixes:[`${nt} and make Subject match \`sub\`.`,as],field:"Subject"},{id:"audience",status:401,says:["Access denied: OIDC audience not allowed.","…audience no\
t allowed…"],why:"Audiences of the identity does not match the token's `aud`: {audience} is missing in the pipeline, or differs.",code:"login-refused",fixes:[
"Make {audience} in the pipeline and Audiences of the identity's OIDC Auth the same text, one of your own.","Audiences is split at its commas, so braces (`{a,b}\
`) break there: write each alone, `a, b`."],field:"Audiences"},{id:"claim-absent",status:401,says:["Access denied: token has no … field"],why:"Claims (or the \
metadata mapping) of the identity names a claim that the token lacks, that is empty, false or 0, or whose name has a dot: Infisical looks for a claim inside a c\
laim there, and never finds it.",code:"login-refused",fixes:[`${nt} and take that claim out of Claims (and of the metadata mapping), or name one that the token \
has.`],field:"Claims"},{id:"claim",status:401,says:["Access denied: OIDC claim not allowed.","…claim not allowed…"],why:"A value in Claims of the identity d\
oes not match the token's. Infisical does not say which.",code:"login-refused",fixes:[`${nt} and compare Claims with what the token says. Where a value differs,\
 this one matches.`,"Claims are split at their commas, so braces (`{a,b}`) break there: write each alone, `a, b`.",as],field:"Claims"},{id:"claims-crash",status:500,
error:/^InternalServerError$/,says:["Something went wrong"],why:"Infisical fails like this where the token has no `sub` or no `aud` and the identity binds one. \
Versions of 2024 fail as well where the token has several audiences, an unknown key, or an issuer that Infisical cannot reach.",code:"server-failed",fixes:["Loo\
k into Infisical's own log. It fails like this also where a token has no `sub` or `aud` and the identity binds one; versions of 2024 fail as well where it has s\
everal audiences, an unknown key, or an issuer that Infisical cannot reach."],topic:"all"},{id:"identity-crash",status:500,error:/^DatabaseError$/,says:["Someth\
ing went wrong"],why:"Infisical fails like this where the id of the identity is no UUID.",code:"server-failed",fixes:["Check {identity-id}: Infisical fails like\
 this where it is no UUID."],shows:["identity-id"]}],us=[{id:"denied",status:401,says:["Access denied"],why:"Infisical says no more. Of SPIFFE Auth it means tha\
t the id, or its trust domain, is not among those allowed.",code:"login-refused",fixes:["Compare the identity's login method with what the token says: for SPIFF\
E Auth, Trust Domain and Allowed SPIFFE IDs with `sub`."]}];var ds=[{id:"no-such-login",status:404,says:["Route POST:/…"],why:"Something answers at the domain, but it is no Infisical, or one that does not know this way\
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
The id of the identity has not the form that Infisical wants.",code:"login-refused",fixes:["Check {identity-id}."],shows:["identity-id"]}];var ls="Let Infisical, not this runner, reach OIDC Discovery URL of the identity: firewall, DNS, and CA Certificate where the issuer has an authority of its own\
.",ot="If Infisical shall never reach the issuer: give the identity JWT Auth with static keys, the public keys above, and set {method}: jwt. They must be pasted\
 anew whenever the issuer changes its keys.",fs=[{id:"discovery-unreachable",status:401,says:["Access denied: Failed to fetch OIDC discovery document from …"],
why:"Infisical, not the runner, asks OIDC Discovery URL at every login, and got no answer: it cannot reach it, does not trust its certificate, or the address is\
 wrong.",code:"login-refused",fixes:["Check OIDC Discovery URL of the identity: it must be the token's `iss`.",ls,ot],field:"Issuer",topic:"keys"},{id:"discover\
y-private",status:400,says:["Local IPs not allowed as URL","Could not resolve hostname to any IP address"],why:"OIDC Discovery URL leads to a private address, w\
hich Infisical does not ask unless it is told to.",code:"login-refused",fixes:["Set ALLOW_INTERNAL_IP_CONNECTIONS=true where Infisical runs, if that issuer is m\
eant.",ot],field:"Issuer",topic:"keys"},{id:"discovery-credentials",status:400,says:["URLs with user credentials (e.g., user:pass@) are not allowed"],why:"OIDC \
Discovery URL holds a user name or a password.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss` alone."],field:"Issuer"},
{id:"discovery-malformed",status:401,says:["Access denied: OIDC discovery document does not contain a jwks_uri. …"],why:"OIDC Discovery URL answers, and is no\
 issuer.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss`, without a slash at its end."],field:"Issuer"},{id:"key-unknown",
status:401,says:["Access denied: Unable to verify JWT signature. The signing key '…' was not found in the OIDC provider's JWKS endpoint.","Access denied: Unab\
le to verify JWT signature. The signing key …"],why:"OIDC Discovery URL is another issuer's than the token's, or the issuer has changed its keys since the tok\
en was made.",code:"login-refused",fixes:["Make OIDC Discovery URL of the identity the token's `iss`: another issuer does not publish the key that signed it.","\
If it is, the issuer has changed its keys since: get a new token, by running the job again."],field:"Issuer"},{id:"keys-unavailable",status:401,says:["Access de\
nied: Failed to retrieve signing key from OIDC provider: …","Access denied: Failed to retrieve signing keys from OIDC provider: …","Access denied: No signin\
g keys available from OIDC provider's JWKS endpoint."],why:"The issuer was found, and its document of keys failed, is empty, or holds no key with `use: sig`.",code:"\
login-refused",fixes:["Run the job again: an issuer may fail for a moment.",ls,ot],field:"Issuer",topic:"keys"},{id:"keys-too-many",status:401,says:["Access den\
ied: OIDC provider has … signing keys. …"],why:"The token does not say which key signed it (`kid`), and the issuer has more than Infisical tries.",code:"log\
in-refused",fixes:["Have the issuer put `kid` into the header of its tokens."],field:"Issuer"}];var Ie="access-denied",hs="Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project\
-id}.",ps=["identity-id","project-slug","project-id"],ms=[{id:"no-member",status:403,says:["You are not a member of this project with ID …","…not a member of \
this project…"],why:"The identity is not in the project, or the project is not the one that was meant.",code:Ie,fixes:[hs],shows:ps},{id:"no-membership",status:403,
error:/^ProjectMembershipNotFound$/,why:"The same, by the name of the error (`ProjectMembershipNotFound`).",code:Ie,fixes:[hs],shows:ps},{id:"other-organization",
status:403,says:["This project does not belong to your selected organization."],why:"The project is another organization's than the one that was logged in to.",
code:Ie,fixes:["Check {project-slug} or {project-id}, and {organization-slug}: the project is another organization's."],shows:["project-slug","project-id","orga\
nization-slug"]},{id:"references",status:403,says:["Failed to expand one or more secret references","…referenced by secret …"],why:"A secret refers to anoth\
er (`${dev.db.PASSWORD}`) that the identity's role does not cover.",code:Ie,fixes:["Let the role of the identity also read the secrets that these secrets refer \
to."],shows:["identity-id"]},{id:"role",status:403,says:["You are not allowed to … on secrets","You do not have permission to view secret value on secret with\
 name …","…"],why:"The identity's role in the project does not cover this environment and folder, or not the values.",code:Ie,fixes:["Give the identity a ro\
le in the project that may read secrets and their values in this environment and folder ({environment}, {secret-path})."],shows:["identity-id"]}];var ys={status:404,says:/^Route [A-Z]+:\//};var Te="not-found",bs="letters count, large and small.",gs=`Check {environment} (its slug, not its name) and {secret-path}: ${bs}`,Bn={id:"no-such-address",status:ys.
status,says:["Route GET:/… not found","Route …:/…"],why:"The domain is no address of Infisical's API, or the version there is older or newer than what was\
 asked.",code:Te,fixes:["Check {domain}: Infisical answers there, but has no such address. It must be the address that its pages open at, and a version that has\
 this call."],shows:["domain"]},ws=[Bn,{id:"no-folder",status:404,says:["Folder with path '…' in environment '…' was not found. Please ensure the environment sl\
ug and secret path is correct.","Folder with path '…' in environment with slug '…' not found","Folder with …"],why:"No such folder, or no such environment\
: Infisical has one answer for both.",code:Te,fixes:[gs]},{id:"no-environment",status:404,says:["Environment with slug '…' in project with ID … not found"],
why:"No environment of the project has this slug, which is not its name: `prod`, not `Production`.",code:Te,fixes:[gs],shows:["project-slug","project-id"]},{id:"\
no-secret",status:404,says:["Secret with name '…' not found"],why:"No secret of the folder has this name.",code:Te,fixes:[`Check the name of the secret, {envi\
ronment} and {secret-path}: ${bs}`]},{id:"no-project",status:404,says:["No project found with slug …","Project with … not found","…project…"],why:"No pr\
oject of this instance and organization has this slug or id.",code:Te,fixes:["Check {project-slug} or {project-id} (Infisical, in the project's settings), and t\
hat {domain} is the instance that has it."],shows:["project-slug","project-id","domain"]},{id:"folder-malformed",status:400,says:["Invalid folder name"],why:"A \
name in the path of the folder holds something else than letters, digits, `-` and `_`.",code:"request-refused",fixes:["Check {secret-path}: names of folders hol\
d letters, digits, `-` and `_` alone."]},{id:"project-type",status:400,says:["The project is of type …. Operations of type secret-manager are not allowed."],why:"\
The project is one of certificates, SSH or another kind, and holds no secrets.",code:"request-refused",fixes:["Name a project of secrets in {project-slug} or {p\
roject-id}: this one is of another type."],shows:["project-slug","project-id"]},{id:"project-crash",status:500,error:/^DatabaseError$/,says:["Something went wro\
ng"],why:"Servers of 2024 fail like this where there is no project with this slug or id.",code:"server-failed",fixes:["Check {project-slug} or {project-id}: old\
er versions of Infisical answer this where there is no such project."],shows:["project-slug","project-id"]}];var As="In Infisical, open the identity's SPIFFE Auth",ks=[{id:"svid-audience",status:401,says:["JWT-SVID audience validation failed"],why:"Allowed Audiences of\
 SPIFFE Auth does not list the token's `aud`: there is no pattern there, each is compared letter by letter.",code:"login-refused",fixes:["Make {audience} and Al\
lowed Audiences of SPIFFE Auth the same text, one of your own."],field:"Audiences"},{id:"svid-signature",status:401,says:["JWT-SVID signature verification faile\
d","JWT-SVID verification failed"],why:'No key in the trust bundle of SPIFFE Auth signed this token: it is of another trust domain, SPIRE has changed its keys s\
ince, or they say `"use": "jwt-svid"`, as a SPIFFE bundle does.',code:"login-refused",fixes:[`${As} and put the keys that the trust domain has today into its tr\
ust bundle (\`spire-server bundle show -format spiffe\`), with each \`"use": "jwt-svid"\` taken out: Infisical passes over keys that have it.`,"Where Infisical \
fetches the bundle, changed keys are seen after its refresh hint, or at once with POST /api/v1/auth/spiffe-auth/identities/IDENTITY_ID/refresh-bundle."]},{id:"s\
vid-bundle",status:400,says:["…trust bundle…","…bundle endpoint…","…JWKS…"],why:"Infisical has no trust bundle to verify the token with: it cannot f\
etch it, or cannot read it.",code:"login-refused",fixes:[`${As} and check its trust bundle: a JWKS, or an https address that Infisical, not this runner, reaches\
.`]}];var xs="In Infisical, open the identity's OIDC Auth and make ",He=e=>[`Access denied: ${e}`,`Access denied: Unable to verify JWT signature with any available si\
gning key. ${e}`],Cs=[{id:"no-jwt",status:401,says:["Invalid JWT"],why:"What was sent is no JWT, which is three parts with dots between them.",code:"login-refus\
ed",fixes:["Look at what {token-env}, {token-file} or {token-command} really gives."]},{id:"expired",status:401,says:[...He("jwt expired"),"JWT-SVID has expired"],
why:"The token's time is over by Infisical's clock: that clock is ahead, or the token was made long before this step. No second of tolerance is given.",code:"lo\
gin-refused",fixes:["Set the clock where Infisical runs (NTP) if it is ahead. If it is right, get the token just before this step: a token from {token-env}, {to\
ken-file} or {token-command} may be old."],topic:"clocks"},{id:"not-yet-valid",status:401,says:He("jwt not active"),why:"The token's time has not begun by Infis\
ical's clock: that clock is behind, or the issuer's is ahead.",code:"login-refused",fixes:["Set the clock where Infisical runs (NTP) if it is behind, or else th\
at of the issuer."],topic:"clocks"},{id:"issuer",status:401,says:He("jwt issuer invalid. expected: …"),why:"Issuer of the identity is not the token's `iss`, l\
etter by letter: a slash at the end is one too many.",code:"login-refused",fixes:[`${xs}Issuer the token's \`iss\`, letter by letter; OIDC Discovery URL is mostly\
 the same.`],field:"Issuer"},{id:"signature",status:401,says:["invalid signature","invalid algorithm","jwt signature is required"].flatMap(He),why:"The keys of \
OIDC Discovery URL did not sign this token: it is of another issuer, or was changed or cut on its way.",code:"login-refused",fixes:[`${xs}OIDC Discovery URL and\
 Issuer the token's \`iss\`.`,"If they are, the token was changed or cut: look at what {token-env}, {token-file} or {token-command} gives."],field:"Issuer"}];var vs=[{id:"client-unknown",status:404,says:["No identity with specified client ID was found"],why:"No Universal Auth has this client id (servers of 2024; newe\
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
0.0.0.0/0, ::/0`],shows:["client-id"]}];var Ss={login:[{title:"The identity",rows:ds},{title:"The issuer's keys",rows:fs},{title:"The token",rows:Cs},{title:"What the identity wants of a token",rows:cs},
{title:"A login with a client secret",rows:vs},{title:"A login with AWS credentials",rows:rs},{title:"A login with a JWT-SVID",rows:ks},{title:"No reason given",
rows:us}],read:[{title:"The project, the folder, the secret",rows:ws},{title:"The access token",rows:os},{title:"Permissions",rows:ms}]};var Un={401:"access-denied",403:"access-denied",404:"not-found",410:"not-found"};function be(e,s){let{status:t,error:n=""}=e;if(n==="ValidationFailure"&&t===401)
return{code:"request-refused",fixes:[],gaps:[]};for(let o of Ss[s].flatMap(({rows:i})=>i)){let i=Wn(o,e);if(i)return{...o,gaps:i}}return{code:Un[t]??"request-re\
fused",fixes:[],gaps:[]}}function Wn(e,{status:s,error:t="",message:n}){if(!((e.status??s)!==s||e.error?.test(t)===!1))return e.says?e.says.map(o=>ns(n,o)).find(
o=>o!==void 0):[]}var rt={};F(rt,{claimBindings:()=>_e,claimText:()=>y,standardBindings:()=>we});function we(e){return[["Subject","sub"],["Audiences","aud"],["Issuer","iss"]].flatMap(
([t,n])=>{let o=y(e[n]);return o===void 0?[]:[{field:t,claim:n,value:o}]})}function _e(e,s){return s.flatMap(t=>{let n=y(e[t]);return n?[{field:"Claims",claim:t,
value:n}]:[]})}function y(e){if(typeof e=="string"||typeof e=="number"||typeof e=="boolean")return String(e);if(Array.isArray(e)&&e.every(s=>typeof s=="string"))
return e.join(", ")}var at={};F(at,{bitbucketAdvice:()=>zn});function G(e){return(s,t,n)=>({wider:[],likely:[],notes:[],...e[t]?.(s,n)})}function ne(...e){return e.map(s=>({claim:"sub",pattern:s}))}function X(e){return Object.
entries(e).map(([s,t])=>({claim:"sub",pattern:t,takes:s}))}function Ne(e){return(s,t)=>t!==void 0&&Object.hasOwn(e,t)?{notes:[e[t]??""]}:{}}var Gn=/^(\{[^{}:]+\})(?::(\{[^{}:]+\}))?:\{[^{}:]+\}$/,zn=G({Subject:qn,Audiences:e=>({notes:(y(e.aud)??"").startsWith("ari:cloud:bitbucket::")?["That is the w\
orkspace's own, Bitbucket's default: every service that trusts this workspace's steps gets it too. `audiences` of the step's oidc, in bitbucket-pipelines.yml, c\
hooses a text of your own."]:[]}),Claims:Ne({deploymentEnvironmentUuid:"The step has no `deployment:`, so its token has no such claim: add `deployment: NAME` to\
 the step, or take it out of Claims."})});function qn(e){let s=Gn.exec(y(e.sub)??"");if(!s)return{};let[,t="",n]=s;return{once:!0,wider:X({...n===void 0?{}:{"ev\
ery step of this deployment environment":`${t}:${n}:*`},"every step of the repository":`${t}:*`}),notes:["`sub` ends with the id of this very step, which is ano\
ther in every run: put a `*` in its place."]}}var ct={};F(ct,{buildkiteAdvice:()=>Jn});var Kn=/^(organization:[^:]+:pipeline:[^:]+:ref:)(refs\/(heads|tags)\/.+):commit:[^:]*:step:[^:]*$/,Jn=G({Subject:Xn,Audiences:Qn});function Xn(e){let s=Kn.exec(
y(e.sub)??"");if(!s)return{};let[,t="",n="",o=""]=s,i=o==="heads"?"branch":"tag";return{once:!0,wider:X({[`every build of this ${i}`]:`${t}${n}:commit:*:step:*`,
[`every ${i} of the pipeline`]:`${t}refs/${o}/**`}),likely:ne(`${t}refs/${o}/*`),notes:["`sub` names the commit and the step, which are others in every build: p\
ut a `*` in the place of each."]}}function Qn(e){return{notes:y(e.aud)===`https://buildkite.com/${y(e.organization_slug)??""}`?["That is Buildkite's default, si\
nce {audience} is not set: every service that trusts this organization's jobs gets it too, so take a text of your own."]:[]}}var ut={};F(ut,{circleciAdvice:()=>Yn});var Vn=/^(org\/([^/]+)\/project\/[^/]+)\/user\/[^/]+(?:(\/vcs-origin\/.+\/vcs-ref\/)(.+))?$/,Yn=G({Subject:Zn,Audiences:eo,Claims:()=>({notes:["CircleCI's own c\
laims have a dot in their names, which Infisical takes for a step into a claim, so none of them can be bound: bind Subject, which names project, repository and \
branch."]})}),Rs=e=>Vn.exec(y(e.sub)??"");function Zn(e){let s=Rs(e);if(!s)return{};let[,t="",,n,o=""]=s,i={"every run of the project, on every branch":`${t}/us\
er/**`},r="`sub` names the user who started this run: put a `*` in the place of the id behind `user/`.";if(n===void 0)return{once:!0,wider:X(i),notes:[r,"This i\
s the first form of `sub`, which names no branch. CIRCLE_OIDC_TOKEN_V2 has the second one, but for runs that a custom webhook started."]};let a=`${t}/user/*${n}`;
return{once:!0,wider:X({"this branch, whoever starts the run":a+o,...o.startsWith("refs/heads/")?{"every branch of the repository, whoever starts the run":`${a}\
refs/heads/**`}:{},...i}),likely:ne(`${t}/user/*`,`${a}refs/heads/*`),notes:[r]}}function eo(e){return{notes:y(e.aud)===Rs(e)?.[2]?["That is the organization's \
id, CircleCI's default: every service that trusts this organization's jobs gets it too, so set {audience} to a text of your own."]:[]}}var dt={};F(dt,{forgejoAdvice:()=>oo,forgejoBindings:()=>no});var to=/^(repo:([^:]+)):(?:pull_request|ref:refs\/(heads|tags)\/.+)$/,so=["repository","repository_id","repository_owner_id","ref","event_name","workflow_ref"];
function no(e){return[...we(e),..._e(e,so)]}var oo=G({Subject:io,Audiences:ro});function io(e){let s=to.exec(y(e.sub)??"");if(!s)return{};let[,t="",n="",o]=s,r=n===
y(e.repository)?[]:["`sub` has the form with ids, as of newer repositories: a Subject with the names alone misses it, and one with these ids survives a renaming\
."];if(o===void 0)return{notes:[...r,"The run is for a pull request, so `sub` names no branch."]};let a=`${t}:ref:refs/${o}/`;return{wider:X({[`every ${o==="hea\
ds"?"branch":"tag"} of the repository`]:`${a}**`}),likely:ne(`${t}:*`,`${a}*`),notes:r}}function ro(e){let s=y(e.iss)??"",t=URL.canParse(s)?new URL(s).origin:"";
return{notes:y(e.aud)===`${t}/${y(e.repository_owner)??""}`?["That is Forgejo's default, since {audience} is not set: every service that trusts this owner's job\
s gets it too, so take a text of your own."]:[]}}var lt={};F(lt,{githubAdvice:()=>fo,githubBindings:()=>uo});var ao=/^(repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@\d+)?):((environment|pull_request|ref)(?::.*)?)$/s;function $s(e){let s=ao.exec(y(e.sub)??"");if(!s)return;let[
,t="",n="",o,i="",r="",a]=s;return{repository:t,owner:n,name:i,immutable:o!==void 0,context:{kind:a,text:r}}}function Is({owner:e,name:s,immutable:t,context:n},o){
let[i,r]=["repository_owner_id","repository_id"].map(m=>y(o[m]));if(!i||!r)return{notes:[],both:[]};let a=`repo:${e}/${s}:${n.text}`,f=`repo:${e}@${i}/${s}@${r}\
:${n.text}`,p={claim:"sub",takes:"both forms of `sub`, while repositories are moved from one to the other",pattern:`repo:${e}{,@${i}}/${s}{,@${r}}:${n.text}`};return{
notes:[t?`\`sub\` has the immutable form, with ids, as of repositories made, renamed or transferred since 15 July 2026. A Subject in the classic form misses it:
${a}`:`\`sub\` has the classic form. A Subject in the immutable form, with ids, misses it:
${f}`],both:t?[p]:[]}}var co=["repository","repository_id","repository_owner_id","ref","environment","job_workflow_ref","event_name"];function uo(e){return[...we(e),..._e(e,co)]}var Ae={
wider:[],likely:[],notes:[]},lo={Issuer:()=>Ae,Subject:ho,Audiences:go,Claims:bo};function fo(e,s,t){return lo[s](e,t)}var Ts=e=>e.map(s=>({claim:"sub",pattern:s}));
function ho(e){let s=$s(e);if(!s)return{...Ae,notes:["`sub` has a form that the organization or the repository has customised: take it as it is."]};let{repository:t,
context:n}=s,o=Is(s,e);return{wider:[...Ts(yo(n.kind,t)).map(i=>({...i,takes:mo[n.kind]??""})),...o.both],likely:Ts([`${t}:*`,`${t}:ref:*`,`${t}:ref:**`,`${t}:r\
ef:refs/heads/*`,`${t}:environment:*`].filter(i=>i.startsWith(`${t}:${n.kind}`)||i===`${t}:*`)),notes:[...o.notes,po[n.kind]]}}var po={environment:"The job has \
an `environment:`, so `sub` names it in the place of the branch.",pull_request:"The run is for a pull request without an `environment:`, so `sub` names no branc\
h.",ref:"The job has no `environment:`, so `sub` names the branch or tag. Where Subject names an environment, add `environment:` to the job."},mo={environment:"\
every environment of the repository",ref:"every branch of the repository"};function yo(e,s){return e==="environment"?[`${s}:environment:*`]:e==="ref"?[`${s}:ref\
:refs/heads/**`]:[]}function go(e){let s=y(e.aud)===`https://github.com/${y(e.repository_owner)??""}`;return{...Ae,notes:s?["That is GitHub's default, since {au\
dience} is not set: every service that trusts this owner's jobs gets it too, so take a text of your own."]:[]}}var _s={environment:"The job has no `environment:\
`, so its token has no such claim: add `environment: NAME` to the job, or take it out of Claims.",head_ref:"`head_ref` is empty but for pull requests.",base_ref:"\
`base_ref` is empty but for pull requests."};function bo(e,s){let t=s!==void 0&&Object.hasOwn(_s,s)?_s[s]:void 0;if(s!==void 0)return{...Ae,notes:t===void 0?[]:
[t]};let n=y(e.ref)??"",o=/^refs\/(heads|tags)\//.exec(n)?.[1];return o===void 0?Ae:{...Ae,wider:[{claim:"ref",pattern:`refs/${o}/**`,takes:`\`ref\` of every ${o===
"heads"?"branch":"tag"}`}],likely:[{claim:"ref",pattern:`refs/${o}/*`}]}}var ft={};F(ft,{gitlabAdvice:()=>Ao});var wo=/^(project_path:(.+)\/[^/:]+):ref_type:(branch|tag):ref:/,Ao=G({Subject:Co,Audiences:()=>({notes:["The audience is what `aud` of the job's id_tokens says\
, in .gitlab-ci.yml."]}),Claims:(e,s)=>s===void 0?xo(e):ko(e,s)}),ko=Ne({environment:"The job has no `environment:`, so its token has no such claim: add `enviro\
nment: NAME` to the job, or take it out of Claims."}),Es="a merge request from a fork, whose pipeline somebody runs in this project, has a subject of this proje\
ct too";function xo(e){let s=y(e.ref_protected);return s==="true"?{notes:[`Keep \`ref_protected: true\` in Claims: ${Es}.`]}:s!=="false"?{}:{notes:[`\`ref_protec\
ted\` is false: the branch or tag is no protected one. Where Claims wants \`true\`, protect it (GitLab: Settings, Repository), or skip the job here. Do not loosen \
the claim: ${Es}.`]}}function Co(e){let s=wo.exec(y(e.sub)??"");if(!s)return{notes:["`sub` has a form that the project has customised: take it as it is."]};let[
,t="",n="",o=""]=s,i=`${t}:ref_type:${o}:ref:`;return{wider:X({[`every ${o} of the project`]:`${i}{*,*/**}`,"every project of the group, on every branch and tag":`\
project_path:${n}/**`}),likely:ne(`${t}:*`,`${i}*`,`${i}**`,`${i}*/**`),notes:e.pipeline_source==="merge_request_event"?["A merge request from a fork can have t\
his subject too, where its pipeline is run in the parent project: insist on the claim `ref_protected: true` beside it."]:[]}}var ht={};F(ht,{kubernetesAdvice:()=>vo});var vo=G({Audiences:()=>({notes:["The token that every pod has is for the API server of its cluster. One with an audience of its own is projected into the pod, \
and named by {token-file}."]}),Claims:()=>({notes:["What a cluster says beside the subject stands inside of the claim `kubernetes.io`, whose dot Infisical takes\
 for a step into another: bind Subject, which names namespace and service account."]})});var pt={};F(pt,{spiffeAdvice:()=>So});var So=G({Subject:Io,Issuer:({iss:e})=>({notes:e===void 0?[Ro]:[$o]})}),Ro="The token has no `iss`, without which OIDC Auth accepts none: set `jwt_issuer` in th\
e configuration of spire-server and of its OIDC discovery provider, both to the provider's address, and start both again. Or give the identity SPIFFE Auth, whic\
h needs no issuer, and set {method}: spiffe.",$o="It is `jwt_issuer` of spire-server, and must be the address of SPIRE's OIDC discovery provider, without `/.wel\
l-known` behind it.";function Io(e){let s=y(e.sub)??"",[,t,n=""]=/^spiffe:\/\/([^/]+)(\/.*)?$/.exec(s)??[];if(t===void 0)return{};let o=`spiffe://${t}`,i=n.split(
"/").slice(1,-1),r=i.length>0?`${o}/${i.join("/")}`:void 0;return{wider:X({...r===void 0?{}:{[`every id below ${r}`]:`${r}/**`},[`every id of the trust domain ${t}`]:`${o}\
/**`}),likely:ne(`${o}/*`,...r===void 0?[]:[`${r}/*`]),notes:[]}}var xt={};F(xt,{diagnose:()=>ni});var To,js=e=>(To??=require("./cold.cjs").open(Ue))[e];var Os={now:()=>performance.now(),after(e,s){let t=setTimeout(s,e);return()=>clearTimeout(t)}};function mt(e,s=Os){let t=s.now()+e*1e3,n=new Set,o,i=r=>(o?r(o):
n.add(r),()=>n.delete(r));return{clock:s,seconds:e,left:()=>Math.max(0,t-s.now()),reason:()=>o,onEnd:i,end(r){o||(o=r,n.forEach(a=>a(r)))},wait:r=>new Promise((a,f)=>{
let p=()=>{},g=i(m=>{p(),f(m)});o||(p=s.after(r,()=>{g(),a()}))})}}var Ls=(...e)=>js(2).notJson(...e);function yt(e,s,t){let n=_o(e);if(n)return n.json;throw Ls(e,s,t)}function _o({body:e,headers:s}){if(/[/+]json\b/i.test(s["content-type"]??""))try{return{json:JSON.
parse(e.toString("utf8"))}}catch{return}}function gt(e){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function ke(e){let s=e.split("."),t=s[1];if(!(s.length!==3||!t||e.length>65536))try{let n=JSON.parse(Buffer.from(t,"base64url").toString("utf8"));return Eo(n)?n:
void 0}catch{return}}function Eo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var jo=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g,Oo=/\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g,Lo=/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
Do=[[/^(\s*):(?=:)/,"$1: "],[/##(?=\w*\[)/g,"# #"]],Po=/^(?!\s*::)(?:(?!##)[ -~])*$/;function M(e){if(e.length<=8e3&&Po.test(e))return e;let s=e.slice(0,2*8e3).
replace(jo,"").replace(Oo," | ").replace(/\t/g," ").replace(Lo,"?"),t=Do.reduce((n,[o,i])=>n.replace(o,i),s);return t.length>8e3||e.length>2*8e3?`${t.slice(0,8e3).
replace(/[\ud800-\udbff]$/,"")}…`:t}var Fo={Subject:"sub",Audiences:"aud",Issuer:"iss"},Ho={Subject:"for a run like this one alone",Audiences:"what this token says"},No={wider:[],likely:[],notes:[]};
function V(e,s,t,n){return e.advice?.(s,t,n)??No}function oe(e,s,t){let n=Fo[t],o=n===void 0?void 0:Z(t,s[n]),{wider:i,once:r}=V(e,s,t),a=i.filter(({claim:f,pattern:p})=>J(
t,p,s[f]));return[...o===void 0||r&&a.length>0?[]:[{takes:Ho[t]??"",value:o}],...a.map(({takes:f,pattern:p})=>({takes:`for ${f}`,value:p}))]}function bt(e,s,t,n){
let o=V(e,s,t).likely,a=(o.length>0?o:t==="Subject"?Mo(s.sub):[]).map(({claim:m,pattern:w})=>({field:t,bound:w,claim:s[m]})).filter(({bound:m,claim:w})=>!J(t,m,
w)).map(m=>({...m,...le(m)})).filter(({says:m})=>m!==void 0),[f]=a;if(!f)return[];let p=a.map(({bound:m})=>`\`${m}\``).join(", "),g=a.map(m=>m.instead).findLast(
m=>!n.some(({value:w})=>w===m));return[`Likely patterns that miss this run: ${p}. ${f.says??""}${g===void 0?"":` This one matches:
${g}`}`]}function Mo(e){if(typeof e!="string")return[];let s=[e.replace(/:(?!\/\/)[^:]*$/,":*"),e.replace(/[^/]*$/,"*")].filter(t=>t.length>1&&t!==e);return[...new Set(
s)].map(t=>({claim:"sub",pattern:t}))}function Me(e,s,t){let{notes:n}=V(e,s,"Claims",t);if(n.length>0)return n;if(Object.hasOwn(s,t)&&t.includes("."))return[`Th\
e token has \`${t}\`, but Infisical takes a dot in a name for a step into an object, so a claim with a dot in its name never matches. Bind Subject instead.`];let o=de(
s,t),i=Bo(s[t]);return i.length>0?[`The token has \`${t}\`, but it is an object, of which Infisical compares one field at a time: ${Ps(i.map(r=>`${t}.${r}`))}.`]:
o!==void 0||Object.hasOwn(s,t)?[`The token has \`${t}\`, but it is empty, false, 0 or no text: Infisical takes that for absent.`]:[`The token has these: ${Ps(Object.
keys(s))}.`]}var Bo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.keys(e):[],Ds=40;function Ps(e){let s=e.length-Ds;return`${e.slice(0,Ds).join(", ")}${s>
0?` and ${s} more`:""}`}function B(e,s="  "){let t=e.map(i=>i.map(M)),n=Math.max(0,...t.map(i=>i.length)),o=Array.from({length:n},(i,r)=>Math.max(0,...t.map(a=>a[r]?.length??0).filter(
a=>a<=Uo)));return t.map(i=>s+i.map((r,a)=>r.padEnd(o[a]??0)).join("  ").trimEnd())}var Uo=80;var Wo=2;function Fs(e,s,t){let n=Date.parse(s??""),o=Math.round((n-t)/1e3),i=[["token made (iat)",Ee(e.iat)],["not before (nbf)",Ee(e.nbf)],["expires (exp)",Ee(
e.exp)],["Infisical's clock",Ee(n/1e3)],["this runner's clock",Ee(t/1e3)]].filter(a=>a[1]!==void 0),r=["The token holds between these times, by these clocks:",...B(
i)];return Number.isNaN(o)?{lines:r}:{lines:r,verdict:Go(o)}}function Go(e){let s=`${Math.abs(e)} second${Math.abs(e)===1?"":"s"}`;return Math.abs(e)<=Wo?"Infis\
ical's clock and this runner's agree: then it is the token that is old, or its issuer's clock that is wrong.":`Infisical's clock is ${s} ${e>0?"ahead of":"behin\
d"} this runner's (by the Date of its answer, which a gateway may have set).`}function Ee(e){if(!(typeof e!="number"||!(Math.abs(e)<8e12)))return new Date(Math.
floor(e)*1e3).toISOString().replace(".000Z","Z")}var wt={};F(wt,{changed:()=>xe,withGiven:()=>qo});var zo={"login-refused":"login","access-denied":"read","not-found":"read","request-refused":"read"};function qo(e,s){let t=zo[e.code];if(!t||!e.refusal||!s)return e;
let{shows:n=[]}=be(e.refusal,t),o=s.rules?.load.some(({owner:r})=>r!==void 0)??!1,i=n.flatMap(r=>{if(o&&r.startsWith("project-"))return[];let a=s[r.replace(/-[a-z]/g,
p=>p.slice(1).toUpperCase())],f=a instanceof URL?a.href.replace(/\/$/,""):a;return typeof f=="string"?[[`{${r}}`,f]]:[]});return i.length===0?e:xe(e,[e.message,
"This step was given:",...B(i)].join(`
`),e.fixes)}function xe(e,s,t){let{code:n,refusal:o,cause:i}=e;return new Y(n,s,{fixes:t,...o?{refusal:o}:{},cause:i})}var Ko=5,Jo=10,Xo=256*1024;async function Ns(e,s,t){let n=mt(Ko,t),o=async(i,r)=>{let a=s(new URL(i.origin)).within(n),f={purpose:r,method:"GET",path:i.pathname,
...i.search?{query:Object.fromEntries(i.searchParams)}:{},maxBytes:Xo,retry:!1},p=await a.ask(f);if(p.status!==200)throw new Error(`${i.origin}${i.pathname} ans\
wered ${p.status}`);return yt(p,f,a)??{}};try{let i=Hs(typeof e=="string"?e.replace(/\/+$/,""):e),r=await o(new URL(`${i.href.replace(/\/+$/,"")}/.well-known/op\
enid-configuration`),"find the issuer's keys"),{keys:a}=await o(Hs(r.jwks_uri),"get the issuer's keys"),f=Array.isArray(a)?await Qo(a.slice(0,Jo)):[];return f.length>
0?{pems:f}:{problem:"its document lists none that can sign."}}catch(i){return{problem:i instanceof Error?i.message:"for no known reason."}}}function Hs(e){let s=typeof e==
"string"&&URL.canParse(e)?new URL(e):void 0,t=s?.protocol==="https:"||s?.protocol==="http:"&&gt(s.hostname);if(s&&t&&!s.username&&!s.password)return s;throw new Error(
"its address is no https URL")}async function Qo(e){let{createPublicKey:s}=await Promise.resolve().then(()=>Rt(require("node:crypto")));return e.flatMap(t=>{let{
use:n="sig"}=t??{};if(n!=="sig")return[];try{return[s({key:t,format:"jwk"}).export({type:"spki",format:"pem"}).toString().trim()]}catch{return[]}})}function je(e,s){let t=/^spiffe:\/\/([^/]+)/.exec(y(s.sub)??"")?.[1],n=y(s.aud),o=r=>r?[{takes:"",value:r}]:[];return[{name:"Trust Domain",claim:"sub",pastes:o(
t)},{name:"Allowed SPIFFE IDs",claim:"sub",pastes:t===void 0?[]:oe(e,s,"Subject")},{name:"Allowed Audiences",claim:"aud",pastes:o(n)}].filter(({pastes:r})=>r.length>
0)}function At({id:e,field:s}){return e==="denied"?["Trust Domain","Allowed SPIFFE IDs"]:s==="Audiences"?["Allowed Audiences"]:[]}function Ms(e,s,t){let n=At(t),
o=je(e,s).map(({name:i,claim:r,pastes:[a]})=>[`${n.includes(i)?">":" "} ${i}`,r,a?.value??""]);return[`The token, from ${e.title}, says:`,...B(o,"")]}var Vo={Issuer:["Issuer"],Subject:["Subject","Audiences"],Audiences:["Audiences"],Claims:["Claims"]},Yo=["exp","iat","nbf","jti"],Zo=30;function Bs(e,s,{id:t,field:n,
topic:o}){let i=n==="Claims"&&t!=="claim-absent",r=ti(e.bindings(s),s,i),f=((n?Vo[n]:o==="all"?["Issuer","Subject","Audiences"]:void 0)??[...new Set(r.map(m=>m.
field))]).flatMap(m=>[...m==="Issuer"?ei(s):[],...r.filter(w=>w.field===m).map(w=>[w.field,w.claim,w.value])]),p=m=>m===n||n==="Issuer"&&m===Us,g=B(f.map(([m="",
...w])=>[`${p(m)?">":" "} ${m}`,...w]),"");return[`The token, from ${e.title}, says:`,...g]}var Us="OIDC Discovery URL";function ei(e){let s=y(e.iss);return s===
void 0?[]:[[Us,"iss",s]]}function ti(e,s,t){if(!t&&e.some(({field:i})=>i==="Claims"))return e;let n=[...e.map(({claim:i})=>i),...Yo],o=Object.entries(s).flatMap(
si).flatMap(([i,r])=>{let a=y(r);return a&&!n.includes(i)?[{field:"Claims",claim:i,value:a}]:[]});return[...e,...o.slice(0,Zo)]}function si([e,s]){return((typeof s==
"object"&&s!==null&&!Array.isArray(s)?Object.entries(s):void 0)?.map(([o,i])=>[e,o,i])??[[e,void 0,s]]).filter(([o,i])=>!`${o}${i??""}`.includes(".")).map(([o,i,
r])=>[i===void 0?o:`${o}.${i}`,r])}function kt(e){return e.map(({takes:s,value:t})=>`${s?`
${s}:`:""}
${M(t)}`).join("")}async function ni(e,{source:s,jwt:t},n){if(!(e instanceof Y))return e;if(e.code==="timed-out"&&n.method==="oidc")return ii(e,ke(t));if(!e.refusal)return e;let o=be(
e.refusal,"login"),i=ke(t);if(e.code==="login-refused"&&!i)return ri(e,s);if(!i||e.code!=="login-refused"&&o.id!=="claims-crash")return e;let r={cause:o,claims:i,
source:s,around:n,date:e.refusal.date},a=n.method==="spiffe"?ci:ai,f=await Promise.all(a.map(async I=>I(r))).catch(()=>[]),[p,...g]=e.fixes,m=oi[n.method]??`${n.
method.toUpperCase()} Auth`,w=[...p===void 0?[]:[p+f.map(({paste:I=""})=>I).join("")],...f.flatMap(({notes:I=[]})=>I),...g].map(I=>I.replaceAll("OIDC Auth",m));
return xe(e,[e.message,...f.flatMap(({lines:I=[]})=>I)].join(`
`),w)}var oi={kubernetes:"Kubernetes Auth",azure:"Azure Auth",spiffe:"SPIFFE Auth"};function ii(e,s){let t=y(s?.iss);if(t===void 0)return e;let n=`Infisical ask\
s the token's issuer for its keys before it answers a login. Check where Infisical runs that this address answers:
`+M(`${t.replace(/\/+$/,"")}/.well-known/openid-configuration`);return xe(e,e.message,[n,...e.fixes])}function ri(e,s){let t=`${e.message}
The token came from ${s.title}; its claims cannot be read, so it may be no JWT at all.`;return xe(e,t,["Check what it really gives: a JWT is three parts with do\
ts between them.",...e.fixes])}var ai=[ui,di,Ws,li,fi,hi],ci=[pi,Ws];function ui({source:e,claims:s,cause:t}){return t.topic==="clocks"?{}:{lines:Bs(e,s,t)}}function di({
cause:e,claims:s,source:t}){return e.id!=="claims-crash"?{}:{notes:[["sub","Subject"],["aud","Audiences"]].filter(([i=""])=>s[i]===void 0).map(([i,r])=>`The tok\
en has no \`${i??""}\`: have ${t.title} put one in, or empty ${r??""} in the identity's OIDC Auth and bind Issuer and Claims instead.`)}}function Ws({cause:e,claims:s,
around:t,date:n}){if(e.topic!=="clocks")return{};let{lines:o,verdict:i}=Fs(s,n,t.now);return{lines:i===void 0?o:[...o,i]}}function li({cause:e,claims:s,source:t}){
let{field:n,gaps:o}=e;if(!n||e.id==="claim-absent")return{};let i=oe(t,s,n),a=[...bt(t,s,n,i),...V(t,s,n).notes],[f]=e.id==="issuer"?o:[],p=f===void 0?"":`
It is:
${M(f.replace(/\.$/,""))}
and is to be:`;return{paste:e.topic==="keys"?"":p+kt(i),notes:a}}function fi({cause:e,claims:s,source:t}){let[n]=e.id==="claim-absent"?e.gaps:[];return n===void 0?
{}:{notes:Me(t,s,n).map(M)}}async function hi({cause:e,claims:s,around:t}){if(e.topic!=="keys")return{};let n=await Ns(s.iss,t.open,t.clock);return"problem"in n?
{lines:[`The issuer's public keys could not be fetched from here either: ${M(n.problem)}`]}:{lines:["The issuer's public keys, as this job sees them:",...n.pems]}}
function pi({cause:e,claims:s,source:t}){if(e.topic==="clocks")return{};let n=je(t,s).filter(({name:r})=>At(e).includes(r)),o=n.map(({name:r,pastes:[a,...f]})=>`\

${r}:${kt([{takes:"",value:a?.value??""},...f])}`),i=n.find(({name:r})=>r==="Allowed SPIFFE IDs")?.pastes;return{lines:Ms(t,s,e),paste:o.join(""),notes:i?bt(t,s,
"Subject",i):[]}}var vt={};F(vt,{dryRun:()=>yi});function Gs(e,{subject:s,audiences:t,claims:n={}}){return[["subject","Subject","sub",s],["audiences","Audiences","aud",t],...Object.entries(n).map(([i,r])=>[`cl\
aim ${i}`,"Claims",i,r])].flatMap(([i,r,a,f])=>{if(f===void 0)return[];let p=r==="Claims"?de(e,a):e[a];return[{what:i,field:r,claim:a,wanted:f,got:p,passes:J(r,
f,p)}]})}function Ct(e){let s=e.map(({what:t,wanted:n,got:o,passes:i})=>[t,n,y(o)??"(absent)",i?"yes":"NO"]);return B([["what","wanted","got","holds"],...s])}function zs(e,s,t){
let n=e.filter(({passes:r})=>!r),o=n.length===e.length&&n.length>1?"none":`${n.length} of ${e.length}`,i=[`Infisical would refuse this token: ${o==="none"?"none\
 of the checks holds":`${o} checks ${n.length===1?"does":"do"} not hold`}.`,...Ct(e)].join(`
`);return new Y("login-refused",i,{fixes:n.map(r=>mi(r,s,t))})}function mi({what:e,field:s,claim:t,wanted:n,got:o},i,r){let a=`${e}: \`${M(n)}\` does not match.`;
if(o===void 0||o==="")return[a,...Me(i,r,t).map(M)].join(" ");let{says:f,instead:p}=le({field:s,bound:n,claim:o}),[g]=oe(i,r,s),m=p??(s==="Claims"?Z(s,o):g?.value),
w=m===void 0?"":` This matches:
${M(m)}`;return f!==void 0?`${a} ${f}${w}`:[a+w,...V(i,r,s).notes].join(`
`)}var Ce=900;function yi({source:e,jwt:s},t,n){let o=ke(s);if(!o)throw new Y("token-unavailable",`The token came from ${e.title}, and its claims cannot be read: i\
t is no JWT.`,{fixes:["Check what it really gives: a JWT is three parts with dots between them."]});let i=[`Dry run: the token came from ${e.title}. Nothing was\
 asked of Infisical, and nothing is exported.`,...bi(e,o,t),...xi(e.bindings(o)),...ki(e,o,t)];n(i.join(`
`));let r=Gs(o,t);if(r.some(({passes:a})=>!a))throw zs(r,e,o);r.length>0&&n(["What the identity holds, compared as Infisical would:",...Ct(r)].join(`
`))}var gi={oidc:"OIDC Auth",jwt:"JWT Auth"};function bi(e,s,{method:t,domain:n}){let o=gi[t];if(t==="spiffe")return wi(e,s);if(o===void 0)return Ai(s,t);let i=Z(
"Issuer",s.iss)??"",r={oidcDiscoveryUrl:i,boundIssuer:i,boundSubject:oe(e,s,"Subject")[0]?.value??"",boundAudiences:Z("Audiences",s.aud)??"",boundClaims:{},accessTokenTTL:Ce,
accessTokenMaxTTL:Ce},a=[...t==="oidc"?[["OIDC Discovery URL",i]]:[],["Issuer",i],["Subject",r.boundSubject||qs(s.sub)],["Audiences",r.boundAudiences||qs(s.aud)],
["Access Token TTL",String(Ce)],["Access Token Max TTL",String(Ce)]],p=[`The same as a call of Infisical's API (put in the identity's id, and a bearer that may \
change it): POST ${`${n.href.replace(/\/$/,"")}/api/v1/auth/oidc-auth/identities/IDENTITY_ID`}`,JSON.stringify(r)];return[`What makes an identity accept this jo\
b (Infisical: Access Control, Machine Identities, the identity, ${o}):`,...B(a),...t==="oidc"&&r.boundSubject!==""?p:[]]}var qs=e=>e===void 0?"(leave it empty: \
the token has none)":"(leave it empty: what the token has cannot be bound)";function wi(e,s){let t=[...je(e,s).map(({name:n,pastes:[o]})=>[n,o?.value??""]),["Tr\
ust bundle",'what `spire-server bundle show -format spiffe` prints, with each `"use": "jwt-svid"` taken out'],["Access Token TTL",String(Ce)],["Access Token Max\
 TTL",String(Ce)]];return["What makes an identity accept this workload (Infisical: Access Control, Machine Identities, the identity, SPIFFE Auth):",...B(t)]}function Ai(e,s){
let t=["iss","sub","aud"].map(n=>[n,y(e[n])??"(absent)"]);return[`{method}: ${s} compares these in fields of its own (Infisical: Access Control, Machine Identit\
ies, the identity):`,...B(t)]}function ki(e,s,{method:t}){let[n]=oe(e,s,"Subject"),i={Subject:[...n===void 0?["Without a Subject the identity accepts every toke\
n of this issuer that is for these audiences: insist on Claims that only this job has."]:n.value===s.sub?[]:[`This pattern is ${n.takes}. The token's own \`sub\` \
would fit no other run:
${M(y(s.sub)??"")}`],...V(e,s,"Subject").notes],Audiences:V(e,s,"Audiences").notes,Claims:V(e,s,"Claims").notes,Issuer:t==="oidc"&&s.iss===void 0?V(e,s,"Issuer").
notes:[]};return Object.entries(i).flatMap(([r,a])=>a.map(f=>`Note on ${r}: ${f.replaceAll(`
`,`
  `)}`))}function xi(e){let s=e.filter(({field:t})=>t==="Claims").map(({claim:t,value:n})=>[t,Z("Claims",n)??`${n} (cannot be bound)`]);return s.length===0?[]:[
"Claims that can be insisted on beside them (it is let in without):",...B(s)]}var Ci=e=>(Be(e),[tt,it,rt,at,ct,ut,dt,lt,ft,ht,pt,xt,vt,wt]);0&&(module.exports={open});
