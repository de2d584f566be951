namespace SiteGen.Content.Kinds;

// The addresses of the pages of a kind.
internal sealed partial record ContentKind
{
    /// <summary>The address of the list of this kind.</summary>
    public string ListUrl => $"/{Folder}/";

    /// <summary>The address of a page of this kind.</summary>
    public string Permalink(string slug) => Folder.Length > 0 ? $"/{Folder}/{slug}/" : slug == "home" ? "/" : $"/{slug}/";
}
