namespace SiteGen.Media;

/// <summary>The size in pixels as the rows are stored, before the orientation turns them.</summary>
internal readonly record struct StoredSize(int Width, int Height, Orientation Orientation = default);
