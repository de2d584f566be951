using SiteGen.Outputs;

namespace SiteGen.Theming.Assets;

/// <summary>A file of a theme as it is published.</summary>
/// <param name="Name">Its name in templates: the path below <c>assets/</c>.</param>
/// <param name="Output">Where it is written.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record AssetFile(string Name, OutputPath Output, byte[] Bytes);
