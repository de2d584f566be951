namespace SiteGen.Yaml;

/// <summary>Who may read a page.</summary>
internal enum Access
{
    Public,
    Preview,
    Members,
}

/// <summary>On which pages the value of a key may be shown.</summary>
internal enum In
{
    /// <summary>On public pages alone, as long as a key does not say more: behind the gate nobody sees it.</summary>
    Public,

    /// <summary>On public pages and in previews.</summary>
    Preview,

    /// <summary>On every page, whoever may read it.</summary>
    Members,

    /// <summary>On no page: the value steers the build, whatever the access.</summary>
    Nowhere,
}

/// <summary>What a reader declares of a key where it reads it. Validation, the gate and the documentation follow from it.</summary>
/// <param name="Name">The key as editors write it.</param>
/// <param name="Show">On which pages its value may be shown.</param>
/// <param name="Means">What it is for, in Markdown; empty where name and type say all.</param>
internal readonly record struct Key(string Name, In Show = In.Public, string Means = "")
{
    /// <summary>Whether a file without the key is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the key is read and checked, and no output uses it yet.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Whether the reader has a finding of its own for a file without the key.</summary>
    public bool HasOwnFinding { get; init; }

    /// <summary>The id of the member whose words the value is; null where it is an editor's.</summary>
    public string? WordsOf { get; init; }

    /// <summary>A key that needs no more than its name.</summary>
    public static implicit operator Key(string name) => new(name);

    /// <summary>Declares a key that has to be there.</summary>
    public static Key Required(string name, In show = In.Public, string means = "") => new(name, show, means) { IsRequired = true };
}

/// <summary>A key as its reader declares it, for what is made from declarations: documentation, gate, tests.</summary>
/// <param name="Path">The dotted path; <c>[]</c> stands for the items of a list, <c>*</c> for names of the editor's own.</param>
/// <param name="Key">What the reader says of it.</param>
/// <param name="Type">The type in words, such as "list of texts".</param>
internal sealed record KeyDeclaration(string Path, Key Key, string Type)
{
    /// <summary>The fewest characters of a text.</summary>
    public int Least { get; init; } = 1;

    /// <summary>The most characters of a text; 0 where there is no text.</summary>
    public int Most { get; init; }

    /// <summary>The words that may be chosen.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What holds where the key is absent, as it would be written.</summary>
    public string? Default { get; init; }

    /// <summary>The variant of its group that has the key, such as a kind of block; null where all have it.</summary>
    public string? Variant { get; init; }

    /// <summary>What a person named here is for the page; null where no person is.</summary>
    public PersonRole? Role { get; init; }
}
