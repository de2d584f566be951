namespace SiteGen.Theming.Syntax;

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    /// <summary><c>{{! … }}</c>.</summary>
    Comment,

    /// <summary><c>{{value}}</c>.</summary>
    Print,

    /// <summary><c>{{{markup}}}</c>.</summary>
    PrintRaw,

    /// <summary><c>{{#if …}}</c>.</summary>
    Open,

    /// <summary><c>{{else}}</c>.</summary>
    Else,

    /// <summary><c>{{/if}}</c>.</summary>
    Close,

    /// <summary><c>{{> name}}</c>.</summary>
    Partial,

    /// <summary>A tag that a finding refused.</summary>
    Refused,
}

/// <summary>One tag of a template.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Where its first brace stands.</param>
/// <param name="End">The offset behind its last brace.</param>
/// <param name="Content">Where its words stand, without sigil and whitespace marks.</param>
internal sealed record Tag(TagKind Kind, int Start, int End, Range Content);
