using System.Reflection;

namespace SiteGen.Diagnostics;

/// <summary>Every kind of finding there is. A code is permanent: once published it keeps its meaning.</summary>
/// <remarks>Each file of this class holds one hundred: 01 files, 02 front matter, 03 site.yml and data, 04 posts, 05 consent,
/// 06 access, 07 ids, URLs and references, 08 Markdown, links and images, 09 themes, 10 writing, 11 editorial.</remarks>
internal static partial class Codes
{
    /// <summary>All codes in order of their ids.</summary>
    public static IReadOnlyList<Code> All =>
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null))
            .OfType<Code>()
            .OrderBy(c => c.Id, StringComparer.Ordinal)];

    private static Code Error(string id, string title) => new(id, Severity.Error, title);

    private static Code Warning(string id, string title) => new(id, Severity.Warning, title);

    private static Code Due(string id, string title) => new(id, Severity.Due, title);

    private static Code Hint(string id, string title) => new(id, Severity.Hint, title);
}
