namespace SiteGen.Tests.Browser;

/// <summary>Questions that are put to a page inside the browser.</summary>
internal static class Scripts
{
    public const string LoadPictures = """
        () => Promise.all([...document.images].map(image => {
          image.loading = 'eager';
          return image.decode();
        }))
        """;

    /// <summary>Elements in a scroller of their own are no fault; what a scroller of the whole page would show is one.</summary>
    public const string Sideways = """
        () => {
          const page = document.documentElement, found = [];
          if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} px wide in a window of ${page.clientWidth}`);
          const clipped = e => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || clipped(e.parentElement));
          for (const e of document.body.querySelectorAll('*')) {
            const box = e.getBoundingClientRect();
            if (box.width && (box.right > page.clientWidth + 1 || box.left < -1) && !clipped(e))
              found.push(`${e.tagName.toLowerCase()}.${e.className} from ${box.left} to ${box.right}`);
          }
          return found;
        }
        """;

    /// <summary>
    /// Words are cut off where they stand beyond a box that clips them. What scrolls by itself can be reached; the crumbs
    /// shorten titles on purpose; what only screen readers get is clipped on purpose.
    /// </summary>
    public const string CutOff = """
        () => {
          const found = new Set(), words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
          while (words.nextNode()) {
            const text = words.currentNode;
            if (!text.data.trim() || text.parentElement.closest('.crumbs, .sr, .skip')) continue;
            range.selectNodeContents(text);
            for (const at of range.getClientRects())
              for (let e = text.parentElement; e !== document.body; e = e.parentElement) {
                const style = getComputedStyle(e), box = e.getBoundingClientRect();
                const clips = way => way === 'hidden' || way === 'clip', scrolls = way => way === 'auto' || way === 'scroll';
                if (scrolls(style.overflowX) || scrolls(style.overflowY)) break;
                const sideways = clips(style.overflowX) && (at.left < box.left - 1 || at.right > box.right + 1);
                // A line is taller than its letters, by up to a quarter above and below.
                const slack = 1 + at.height / 4;
                const upright = clips(style.overflowY) && (at.top < box.top - slack || at.bottom > box.bottom + slack);
                if (at.width && (sideways || upright)) found.add(`${e.tagName.toLowerCase()}.${e.className} cuts off "${text.data.trim().slice(0, 60)}"`);
              }
          }
          return [...found];
        }
        """;

    /// <summary>Words in a column so narrow that they stand in it letter by letter: longer than a dozen letters, and narrower than two of them are high.</summary>
    public const string Squeezed = """
        () => {
          const found = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
          while (words.nextNode()) {
            const text = words.currentNode, parent = text.parentElement, size = parseFloat(getComputedStyle(parent).fontSize);
            range.selectNodeContents(text);
            const at = range.getBoundingClientRect();
            if (text.data.trim().length > 12 && at.width && at.width < 2 * size && at.height > 2 * size && !parent.closest('.crumbs, .sr, .skip'))
              found.push(`"${text.data.trim().slice(0, 60)}" has only ${Math.round(at.width)} px in letters of ${size}`);
          }
          return found;
        }
        """;

    public const string Barriers = """
        () => axe.run().then(found => found.violations.map(rule => `${rule.id}: ${rule.help}\n  ${rule.nodes.map(node => node.html).join('\n  ')}`))
        """;

    public const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        })
        """;

    /// <summary>Links that name no address to go to: neither of the web nor of mail.</summary>
    public const string Nowhere = """
        () => [...document.querySelectorAll('a')].filter(a => !/^(https:\/\/|mailto:)./.test(a.href)).map(a => a.outerHTML)
        """;

    public const string Addresses = """
        () => [
          ...[...document.querySelectorAll('a[href], link[href]')].map(e => e.href),
          ...[...document.images].map(e => e.src),
          ...[...document.querySelectorAll('meta[property="og:image"]')].map(e => e.content)]
        """;

    /// <summary>The name of what has the focus, and the width of the ring around it in pixels, 0 without one.</summary>
    public const string Focus = """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const seen = box.width > 8 && box.height > 8 && style.clipPath === 'none' && style.outlineStyle !== 'none';
          return { name: e.innerText.trim(), ring: seen ? parseFloat(style.outlineWidth) : 0, inHeader: !!e.closest('.skip, .site-header') };
        }
        """;
}
