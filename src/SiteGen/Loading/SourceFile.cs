using SiteGen.Loading.PersonalData;

namespace SiteGen.Loading;

/// <summary>One content file after its single reading: where the front matter is, how the body is divided, what its bytes hash to, what in its posts looks like personal data. The model is made from it and keeps nothing of the text.</summary>
internal sealed record SourceFile(string Path, ContentHash Hash, Yaml.YamlMap FrontMatter, BodyMap Body, IReadOnlyList<PlacedDatum> Personal, SourceText Text)
{
    /// <summary>Whether the front matter cannot be read as a whole, which a finding says; then it holds the lines that can, so that the body is checked.</summary>
    public bool IsBroken { get; init; }
}
