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

    public const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        })
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
