namespace SiteGen.Yaml;

/// <summary>Who may read a page.</summary>
internal enum Access
{
    Public,
    Preview,
    Members,
}

/// <summary>The pages on which the value of a key may be shown.</summary>
internal enum In
{
    /// <summary>On public pages only, the default: behind the gate it is shown to nobody.</summary>
    Public,

    /// <summary>On public pages and in previews.</summary>
    Preview,

    /// <summary>On every page, whatever its access.</summary>
    Members,

    /// <summary>On no page: the value controls the build, whatever the access.</summary>
    Nowhere,
}

/// <summary>The declaration of a key where it is read. Validation, the gate and the documentation are derived from it.</summary>
/// <param name="Name">The key as editors write it.</param>
/// <param name="Show">The pages on which its value may be shown.</param>
/// <param name="Means">Its meaning, in Markdown; empty if name and type are sufficient.</param>
internal readonly record struct Key(string Name, In Show = In.Public, string Means = "")
{
    /// <summary>Whether a file without the key is invalid.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the key is read and checked but not yet used by any output.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Whether the reader reports a missing key with its own finding.</summary>
    public bool HasOwnFinding { get; init; }

    /// <summary>The id of the member who wrote the value; null for an editor's words.</summary>
    public string? WordsOf { get; init; }

    /// <summary>Converts a name to a key without further properties.</summary>
    public static implicit operator Key(string name) => new(name);

    /// <summary>Declares a required key.</summary>
    public static Key Required(string name, In show = In.Public, string means = "") => new(name, show, means) { IsRequired = true };
}

/// <summary>A declared key with its path and type, from which documentation, gate and tests are derived.</summary>
/// <param name="Path">The dotted path; <c>[]</c> represents the items of a list, <c>*</c> names chosen by the editor.</param>
/// <param name="Key">The declaration.</param>
/// <param name="Type">The type in words, such as "list of texts".</param>
internal sealed record KeyDeclaration(string Path, Key Key, string Type)
{
    /// <summary>The minimum number of characters of a text.</summary>
    public int Least { get; init; } = 1;

    /// <summary>The maximum number of characters of a text; 0 if the value is not a text.</summary>
    public int Most { get; init; }

    /// <summary>The allowed words.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The default value, as it would be written.</summary>
    public string? Default { get; init; }

    /// <summary>The variant of the group that has the key, such as a kind of block; null if all variants have it.</summary>
    public string? Variant { get; init; }

    /// <summary>The role of the person named by the key; null if it names none.</summary>
    public PersonRole? Role { get; init; }
}
