using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Theming;

public class AssetFilesTests
{
    private const string En = "-- themes/default/i18n/en.yml --\na: b\n";

    private static string Css(Themes themes) => Encoding.UTF8.GetString(themes.Theme.Assets.All.Single(a => a.Name == "css/site.css").Bytes);

    private static Themes Load(string css) =>
        Themes.Load($"-- themes/default/assets/css/site.css --\n{css}\n-- themes/default/assets/fonts/a.woff2 --\nfont\n-- themes/default/assets/root/favicon.ico --\nicon\n{En}");

    [Fact]
    public void The_name_changes_with_the_content_and_only_with_it()
    {
        string Path(string css) => Load(css).Theme.Assets.PathOf("css/site.css")!;
        Assert.Matches("^assets/css/site\\.[0-9a-f]{10}\\.css$", Path("a{}"));
        Assert.Equal(Path("a{}"), Path("a{}"));
        Assert.NotEqual(Path("a{}"), Path("b{}"));
    }

    [Fact]
    public void A_style_sheet_changes_its_name_with_a_font_that_it_names()
    {
        string Path(string font) => Themes.Load($"-- themes/default/assets/a.css --\na{{src:url(f.woff2)}}\n-- themes/default/assets/f.woff2 --\n{font}").Theme.Assets.PathOf("a.css")!;
        Assert.NotEqual(Path("one"), Path("two"));
    }

    [Fact]
    public void What_lies_in_the_root_folder_keeps_its_name() =>
        Assert.Equal("favicon.ico", Load("").Theme.Assets.PathOf("root/favicon.ico"));

    [Fact]
    public void A_picture_loses_what_it_tells_of_its_maker_and_other_files_stay_as_they_are()
    {
        var picture = Media.PngBytes.With(Media.PngBytes.Chunk("tEXt", "Author\0GPS-CANARY"u8));
        var photo = Media.JpegBytes.With(Media.JpegBytes.Segment(0xFE, "GPS-CANARY"u8));
        var files = new ThemeFiles(En).With("themes/default/assets/a.png", picture).With("themes/default/assets/root/b.jpg", photo).With("themes/default/assets/c.bin", picture[4..]);
        var themes = Themes.Load(new SiteFiles(files));
        byte[] Bytes(string name) => themes.Theme.Assets.All.Single(a => a.Name == name).Bytes;
        Assert.Equal(Media.PngBytes.With(), Bytes("a.png"));
        Assert.Equal(Media.JpegBytes.With(), Bytes("root/b.jpg"));
        Assert.Equal(picture[4..], Bytes("c.bin"));
        Assert.Empty(themes.Lines);
    }

    [Fact]
    public void A_broken_picture_is_an_error_at_its_file()
    {
        var themes = Themes.Load(new SiteFiles(new ThemeFiles(En).With("themes/default/assets/a.png", Media.PngBytes.With()[..^3])));
        Assert.Contains(themes.Bag.Sorted(), f => f.Code.Id == "SG0853" && f.Location.File == "themes/default/assets/a.png");
    }

    [Theory]
    [InlineData("a{src:url(../fonts/a.woff2)}")]
    [InlineData("a{src:URL( '../fonts/a.woff2' )}")]
    [InlineData("a{src:url(\"./../fonts/a.woff2\")}")]
    public void References_to_other_assets_get_their_published_names(string css)
    {
        var themes = Load(css);
        Assert.Empty(themes.Lines);
        Assert.Matches("url\\(\"(\\./)?\\.\\./fonts/a\\.[0-9a-f]{10}\\.woff2\"\\)", Css(themes));
    }

    [Fact]
    public void A_question_mark_and_a_fragment_stay() => Assert.EndsWith("woff2?v#x\")}\n", Css(Load("a{src:url(../fonts/a.woff2?v#x)}")) + "\n");

    [Theory]
    [InlineData("/* url(https://x/) @import */ a{}")]
    [InlineData("a{content:\"url(https://x/)\"}")]
    [InlineData("a{b:url(#clip);c:url(data:image/png;base64,AA==)}")]
    public void Comments_texts_fragments_and_data_stay_as_they_are(string css)
    {
        var themes = Load(css);
        Assert.Empty(themes.Lines);
        Assert.Equal(css, Css(themes).TrimEnd('\n'));
    }

    [Theory]
    [InlineData("\na{b:url(https://fonts.example/a)}", "2:5")]
    [InlineData("a{b:url(//fonts.example/a)}", "1:5")]
    [InlineData("a{b:url('/fonts/a.woff2')}", "1:5")]
    [InlineData("@import 'b.css';", "1:1")]
    public void What_reaches_out_of_the_theme_is_refused(string css, string place) =>
        Load(css).Has(Codes.ForeignAsset, $"themes/default/assets/css/site.css:{place}");

    [Fact]
    public void An_unknown_asset_is_found_with_a_suggestion() =>
        Load("a{b:url(../fonts/b.woff2)}").Has(Codes.UnknownAsset, "themes/default/assets/css/site.css:1:5", "\"fonts/a.woff2\"");

    [Fact]
    public void A_path_that_leads_out_of_the_assets_is_refused() =>
        Load("a{b:url(../../layouts/page.sbn-html)}").Has(Codes.OutsideTheme, "themes/default/assets/css/site.css:1:5");

    [Fact]
    public void An_asset_whose_name_needs_escaping_is_refused() =>
        Themes.Load($"-- themes/default/assets/a b.png --\nx\n{En}").Has(Codes.BadThemeFile, "themes/default/assets/a b.png");
}
