using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Publish;
using SiteGen.Tests.Support;
using SiteGen.Tests.Theming;

namespace SiteGen.Tests.Diagnostics;

/// <summary>One mistake: where it is found, words of its message or hint, and how it is made.</summary>
internal sealed record Example(string Code, string Place, string Words, Func<Provoked> Provoke)
{
    private readonly Lazy<Provoked> _provoked = new(Provoke);

    /// <summary>What the mistake gives; it is made once.</summary>
    public Provoked Result => _provoked.Value;

    /// <summary>A mistake in a site, written as one text; images and other bytes come beside it.</summary>
    public static Example Site(string code, string place, string words, string text, params (string Path, byte[] Bytes)[] files) =>
        In(code, place, words, () =>
        {
            var all = TestSite.Files(text);
            foreach (var (path, bytes) in files) all[path] = bytes;
            return new MemoryTree(all);
        });

    /// <summary>A mistake in a site that is more than files in memory.</summary>
    public static Example In(string code, string place, string words, Func<ISourceTree> tree) => new(code, place, words, () =>
    {
        var site = tree();
        return new Provoked(TestSite.Build(site).Findings, site);
    });

    /// <summary>A mistake in a theme: a small one of its own, so that nothing else is found.</summary>
    public static Example Theme(string code, string place, string words, string text, Func<SiteFiles, SiteFiles>? site = null, params string[] themes) => new(code, place, words, () =>
    {
        var files = new ThemeFiles(text);
        var loaded = Themes.Load(site?.Invoke(new SiteFiles(files)) ?? new SiteFiles(files), themes);
        return new Provoked(loaded.Bag.Sorted(), files);
    });

    /// <summary>Something in the way of the output, made in a folder on the disk.</summary>
    public static Example Output(string code, string place, string words, Func<OutputSandbox, IEnumerable<Diagnostic>> build) => new(code, place, words, () =>
    {
        using var box = new OutputSandbox();
        var parent = Path.GetDirectoryName(box.Output) + "/";
        string Short(string text) => text.Replace(parent, "", StringComparison.Ordinal);
        return new Provoked([.. build(box).Select(f => f with { Message = Short(f.Message), Location = f.Location with { File = Short(f.Location.File) } })], new MemoryTree([]));
    });

    /// <inheritdoc/>
    public override string ToString() => Code;
}

/// <summary>What a mistake gives, and the files it was made in.</summary>
internal sealed record Provoked(IReadOnlyList<Diagnostic> Findings, ISourceTree Files)
{
    /// <summary>The finding that an example is about; fails with what was found instead.</summary>
    public Diagnostic Of(Example example)
    {
        var found = Findings.FirstOrDefault(f => f.Code.Id == example.Code && f.Location.ToString() == example.Place && $"{f.Message} {f.Hint}".Contains(example.Words, StringComparison.Ordinal));
        Assert.True(found is not null, $"No {example.Code} at {example.Place} with \"{example.Words}\". Found:\n{string.Join('\n', Findings.Select(f => $"{f.Location}: {f.Code.Id} {f.Message}. {f.Hint}"))}");
        return found;
    }
}
