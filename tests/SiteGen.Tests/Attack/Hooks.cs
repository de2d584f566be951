namespace SiteGen.Tests.Attack;

/// <summary>What is put into the browser before a page loads, and what is done to the page then.</summary>
internal static class Hooks
{
    /// <summary>Notes whatever runs.</summary>
    public const string Watch = """
        (() => {
          const seen = window.__seen = [];
          const note = what => seen.push(String(what).slice(0, 200));
          window.pwn = () => note('pwn ran');
          for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => note(name + ' ran');
          // A tip sheet has a button that prints; nothing else may.
          window.print = () => { if (!document.activeElement?.matches('button[data-do=print]')) note('print ran'); };
          for (const name of ['write', 'writeln']) document[name] = text => note(`document.${name}: ${text}`);
          for (const name of ['setTimeout', 'setInterval']) {
            const usual = window[name];
            window[name] = (what, ...rest) => typeof what === 'string' ? note(`${name}: ${what}`) : usual(what, ...rest);
          }
          for (const name of ['eval', 'Function']) {
            const usual = window[name];
            const watched = text => String(text).includes('pwn');
            window[name] = new Proxy(usual, {
              apply: (f, self, texts) => texts.some(watched) ? note(name) : Reflect.apply(f, self, texts),
              construct: (f, texts) => texts.some(watched) ? (note(name), () => {}) : Reflect.construct(f, texts),
            });
          }
          addEventListener('error', e => { if (e instanceof ErrorEvent) note('error: ' + e.message); }, true);
          addEventListener('unhandledrejection', e => note('rejection: ' + e.reason));
          document.addEventListener('securitypolicyviolation', e => note(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`), true);
        })()
        """;

    /// <summary>Touches every element without leaving, and gives what ran and what should not be there.</summary>
    public const string Provoke = """
        async () => {
          const found = [];
          for (const event of ['click', 'submit', 'auxclick']) addEventListener(event, e => e.preventDefault(), true);
          for (const e of document.querySelectorAll('*')) {
            for (const a of e.attributes) if (/^on/i.test(a.name) || a.name === 'style' || a.name === 'srcdoc') found.push(`attribute ${a.name} of ${e.tagName}`);
            for (const name of ['href', 'src', 'action', 'formAction', 'data', 'poster', 'background']) {
              const value = e[name]?.baseVal ?? e[name];
              if (typeof value !== 'string' || value === '') continue;
              const url = new URL(value, document.baseURI);
              if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) found.push(`${e.tagName} ${name}: ${value}`);
            }
            if (e.tagName === 'SCRIPT' && e.type !== 'application/ld+json' && !(e.textContent === '' && /^\/assets\/js\/site\.[0-9a-f]+\.js$/.test(e.getAttribute('src')))) found.push('script: ' + e.textContent);
            if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE', 'FRAME'].includes(e.tagName)) found.push(e.outerHTML);
            if (e.isConnected && /^(A|BUTTON|INPUT|SUMMARY|DETAILS|SELECT|TEXTAREA)$/.test(e.tagName)) e.focus?.();
            for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'focusin', 'click', 'toggle', 'load', 'error', 'animationstart', 'wheel', 'keydown', 'copy', 'blur'])
              e.dispatchEvent(new Event(type, { bubbles: type === 'click', cancelable: true }));
          }
          if (document.baseURI !== location.href) found.push('base: ' + document.baseURI);
          await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
          return [...window.__seen, ...found];
        }
        """;
}
