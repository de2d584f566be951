namespace SiteGen.Theming.Linting;

/// <summary>An attribute of an element as written in a template.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Offset">Where the name begins.</param>
/// <param name="Value">Its value with marks for tags, or empty.</param>
/// <param name="ValueOffset">Where the value begins.</param>
internal sealed record HtmlAttribute(string Name, int Offset, string Value, int ValueOffset);

/// <summary>The begin or the end of an element as written in a template.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="Offset">Where its bracket stands.</param>
/// <param name="Attributes">Its attributes, also those of all branches of a block.</param>
/// <param name="Content">What stands in an element in which no tag is markup, such as <c>script</c> and <c>title</c>; else empty.</param>
internal sealed record HtmlTag(string Name, int Offset, IReadOnlyList<HtmlAttribute> Attributes, string Content)
{
    /// <summary>Where the content begins.</summary>
    public int ContentOffset { get; init; }

    /// <summary>The offset behind its closing bracket.</summary>
    public int EndOffset { get; init; }

    /// <summary>Whether it is the end of an element.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether it ends with <c>/&gt;</c>.</summary>
    public bool ClosesItself { get; init; }

    /// <summary>The first value of an attribute, or null.</summary>
    public string? this[string attribute] => Attributes.FirstOrDefault(a => a.Name == attribute)?.Value;
}
