namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>The posts of one site: which there are and what each file says.</summary>
internal sealed record DataSet(int Count, bool Community)
{
    /// <summary>How many more members there are, who have not answered and stand on no page.</summary>
    public int Withheld { get; init; }

    /// <summary>All posts in order of their numbers.</summary>
    public IEnumerable<Post> Posts => Enumerable.Range(0, Count).Select(At);

    /// <summary>The topics that a post has, all sixty from a hundred posts or so on.</summary>
    public IEnumerable<Topic> Topics
    {
        get
        {
            var used = Posts.SelectMany(post => post.Topics).ToHashSet();
            return Topic.All.Where(topic => used.Contains(topic.Id));
        }
    }

    /// <summary>The posts that come out as pages: all but those held for want of consent.</summary>
    public IEnumerable<Post> Shown => Posts.Where(post => !(IsThread(post) && People.Holds(post)));

    /// <summary>The text of a post's file.</summary>
    public string Text(Post post) => IsThread(post) ? ThreadFile.Write(post) : PostFile.Write(post, Linked(post), IsGated(post));

    // Of ten posts of a community three are threads and three others gated; elsewhere the four sections take turns.
    private Post At(int number)
    {
        if (!Community) return Post.Draw(number);
        return Post.Draw(number, number % 10 < 3 ? "discussions" : Post.Sections[number % 3]);
    }

    private bool IsThread(Post post) => Community && post.Section == "discussions";

    private bool IsGated(Post post) => Community && post.Number % 10 is >= 3 and < 6;

    // An earlier post, so that a post's text does not depend on how many come after it.
    private Post Linked(Post post) => At(post.Number == 0 ? Math.Min(1, Count - 1) : Dice.For("link", post.Number).Roll(post.Number));
}
