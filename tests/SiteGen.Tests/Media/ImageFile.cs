namespace SiteGen.Tests.Media;

/// <summary>Small images of real encoders (ImageMagick, libvips), free of metadata, in the folder "fixtures" beside the tests.</summary>
internal static class ImageFile
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Root(), "tests/SiteGen.Tests/Media/fixtures", name));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        return folder.FullName;
    }
}
