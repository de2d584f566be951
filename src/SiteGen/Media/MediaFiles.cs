using System.Security.Cryptography;
using SiteGen.Config;
using SiteGen.Files;
using SiteGen.Media.Formats;
using SiteGen.Media.Variants;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Media;

/// <summary>Pictures and downloads: only files that a page shows are published, images without metadata.</summary>
internal sealed class MediaFiles(SourceReader files, Func<string, WithheldName?> withheldIn, DiagnosticBag bag)
{
    private const string Content = "content/", Avatars = "/media/avatars/";
    private static readonly string[] Documents = [".pdf", ".csv", ".txt", ".zip", ".xlsx", ".ods", ".docx", ".odt", ".pptx", ".odp"];

    private readonly ConcurrentDictionary<(string Source, ImageUse Use), PublishedImage?> _images = new();
    private readonly Lazy<IReadOnlyList<string>> _there = new(() =>
        [.. files.Tree.Files("content").Where(f => Path.GetExtension(f) is not (".md" or ".markdown" or ".yml" or ".yaml"))]);
    private readonly ConcurrentDictionary<string, string?> _documents = new(StringComparer.Ordinal);
    private volatile bool _isWritten;

    /// <summary>Returns the image of a source path, and schedules it for publishing; null with a finding when it cannot be
    /// published.</summary>
    /// <remarks>An avatar gets a neutral name, because its file name may reveal whose it is.</remarks>
    public PublishedImage? Image(string source, Location at, ImageUse use = ImageUse.Picture) =>
        Exists(source, at) && IsPicture(source, at) && (use == ImageUse.Avatar || MayShow(source, at))
            ? Ask(_images, (source, use), Measure)
            : null;

    /// <summary>Returns the site path of a document for download; null with a finding when it cannot be published.</summary>
    public string? Document(string source, Location at) =>
        Exists(source, at) && MayShow(source, at) ? Ask(_documents, source, Accept) : null;

    /// <summary>Whether a path has the extension of a document that may be published.</summary>
    public static bool IsDocument(string path) => Documents.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes smaller copies of images; null if images are published unchanged.</summary>
    public ImageVariants? Variants { get; init; }

    /// <summary>Determines whose pictures may not be shown anywhere; null if nobody has one.</summary>
    public Portraits? Portraits { get; init; }

    /// <summary>Finds a name in a document that may not be shown since a consent ended; null if documents are not scanned.</summary>
    public Func<string, (Person Person, Location At)?>? Lapsed { get; init; }

    /// <summary>Returns the smaller copies of an image that a page offers.</summary>
    public IReadOnlyList<PictureSource> Sources(PublishedImage image, ImageUse use, SiteAddress address) =>
        Variants is null ? [] : PictureSource.FromVariants(Variants.VariantsFor(image, use), address);

    /// <summary>Writes every requested file; no more files can be requested afterwards.</summary>
    /// <param name="sink">Receives the files.</param>
    /// <param name="jobs">The number of threads that copy images.</param>
    public void Write(IOutputSink sink, int jobs)
    {
        _isWritten = true;
        Variants?.Write(sink, jobs);
        var images = _images.Values.OfType<PublishedImage>().ToList();
        foreach (var twins in images.Where(i => !i.Path.StartsWith(Avatars, StringComparison.Ordinal))
            .GroupBy(i => i.Path, i => i.Source, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1))
            Twins([.. twins.Order(StringComparer.Ordinal)], twins.Key);
        Parallel.ForEach(images.DistinctBy(i => i.Path), image =>
        {
            if (files.Bytes(image.Source) is { } bytes
                && ImageCopy.TryWithoutMetadata(bytes, new Location(image.Source), bag, out var copy))
                sink.Write(OutputPath.ForUrl(image.Path), copy);
        });
        foreach (var source in _documents.Keys.DistinctBy(s => _documents[s]))
            if (_documents[source] is { } path && files.Bytes(source) is { } bytes) sink.Write(OutputPath.ForUrl(path), bytes);
    }

    private T Ask<TKey, T>(ConcurrentDictionary<TKey, T> files, TKey source, Func<TKey, T> read) where TKey : notnull =>
        files.TryGetValue(source, out var known) ? known
        : _isWritten ? throw new InvalidOperationException($"\"{source}\" was asked for after all media had been written.")
        : files.GetOrAdd(source, read);

    // A picture beside its page and one in content/media may get the same address.
    private void Twins(List<string> sources, string path) => bag.Add(
        Codes.DuplicateUrl, new Location(sources[1]), $"the address {path} is already taken by {sources[0]}", "Rename one of the two.");

    private bool Exists(string source, Location at)
    {
        var isInside = source.StartsWith(Content, StringComparison.Ordinal) && !source.Split('/').Any(step => step is "" or "." or "..");
        if (isInside && files.Tree.Exists(source)) return true;
        bag.Add(
            Codes.MissingFile, at, $"there is no file \"{source}\"",
            Meant(source) ?? "Correct the path, or add the file to content/media/.");
        return false;
    }

    // Compares file names only, because the paths in a folder are all similar.
    private string? Meant(string source)
    {
        if (_there.Value.FirstOrDefault(f => f.Equals(source, StringComparison.OrdinalIgnoreCase)) is { } other)
            return $"It is written \"{other}\"; capitals count.";
        var name = Path.GetFileName(source);
        var meant = Suggestion.Nearest(name, _there.Value.Select(Path.GetFileName).OfType<string>().Distinct());
        return _there.Value.Where(f => Path.GetFileName(f) == meant)
            .OrderBy(f => Path.GetDirectoryName(f) == Path.GetDirectoryName(source) ? 0 : 1)
            .FirstOrDefault() is { } path ? $"Did you mean \"{path}\"?" : null;
    }

    private bool IsPicture(string source, Location at)
    {
        var ending = Path.GetExtension(source).ToLowerInvariant();
        if (!IsDocument(source) && ending is not (".md" or ".markdown" or ".yml" or ".yaml" or ".html" or ".mdx")) return true;
        bag.Add(
            Codes.ImageUnknown, at, $"\"{source}\" is no picture",
            "To link to it, leave the ! out; pictures end in .png, .jpg, .gif or .webp.");
        return false;
    }

    private bool MayShow(string source, Location at)
    {
        if (Portraits?.Withheld(source) is not { } portrait) return true;
        var (name, file) = (PartlyShown.Text(portrait.Person.Name), portrait.Person.At.File);
        if (portrait.Lapsed)
            bag.Add(
                Codes.PortraitLapsed, at,
                $"the file is the avatar of \"{name}\", who may not be shown since a consent ended, and is left out",
                $"Ask again, or choose another picture. Whose it is stands in {file}.");
        else
            bag.Add(
                Codes.PortraitWithheld, at, $"the file is the avatar of \"{name}\", who did not agree to show it",
                $"Choose another picture. Whose it is and what they agreed to stands in {file}.");
        return false;
    }

    private PublishedImage? Measure((string Source, ImageUse Use) asked)
    {
        var source = asked.Source;
        if (files.Bytes(source) is not { } bytes || (asked.Use == ImageUse.Avatar ? NeutralPath(bytes) : SitePath(source)) is not { } path)
            return null;
        return ImageHeader.TryRead(bytes, new Location(source), bag, out var header)
            ? new PublishedImage(source, path, header.Width, header.Height)
            : null;
    }

    private string? Accept(string source)
    {
        if (IsDocument(source)) return SitePath(source) is { } path && !HoldsLapsedName(source) ? path : null;
        bag.Add(
            Codes.FileType, new Location(source), $"files of the type \"{Path.GetExtension(source)}\" are not published",
            $"Use one of {string.Join(", ", Documents)}.");
        return null;
    }

    private bool HoldsLapsedName(string source)
    {
        if (Lapsed?.Invoke(source) is not { } found) return false;
        const string Message = "the file holds a name that may not be shown since a consent ended, and is left out";
        bag.Add(
            Codes.NameLapsed, found.At, Message,
            $"Ask again, or take the name out of the file. Whose name it is stands in {found.Person.At.File}.");
        return true;
    }

    // Two people with equal pictures share a file.
    private static string? NeutralPath(byte[] bytes) =>
        ImageFormat.Detect(bytes) is { } format
            ? Avatars + Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 10)) + format.Extensions[0]
            : Avatars;

    // content/media/a.png is /media/a.png; a picture beside its page is /media/articles/page/a.png.
    private string? SitePath(string source)
    {
        var name = source[Content.Length..];
        var withheld = withheldIn(name);
        if (withheld is { Lapsed: true })
        {
            bag.Add(
                Codes.NameLapsed, new Location(source),
                "the file's name carries a name that may not be shown since a consent ended, and the file is left out",
                $"Ask again, or rename the file.{withheld.Whose}");
            return null;
        }

        if (withheld is not null) bag.Add(
            Codes.NameInAddress, new Location(source), "the file's name carries a name that may not be shown",
            $"Rename the file.{withheld.Whose}");
        var path = name.StartsWith("media/", StringComparison.Ordinal) ? name : "media/" + name;
        if (name.All(IsSafe) && OutputPath.TryParse(path, out _)) return "/" + path;
        var slug = Slug.FromName(Path.GetFileNameWithoutExtension(source));
        var rename = slug.Length > 0 && name[..(name.LastIndexOf('/') + 1)].All(IsSafe)
            ? $"Rename it to {slug}{Path.GetExtension(source).ToLowerInvariant()}. "
            : "";
        bag.Add(
            Codes.BadFileName, new Location(source), "the file's name cannot be part of an address",
            rename + "Use up to 240 letters, digits, hyphens, underscores and dots, with no dot at the end of a folder.");
        return null;
    }

    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/';
}
