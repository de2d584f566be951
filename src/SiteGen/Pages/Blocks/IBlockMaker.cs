using SiteGen.Content.Blocks;

namespace SiteGen.Pages.Blocks;

/// <summary>The order in which blocks select their contents; later ones leave out what is already selected.</summary>
internal enum SelectionOrder
{
    /// <summary>Named by an editor, or the only candidate.</summary>
    Named,

    /// <summary>Lists that follow a rule.</summary>
    Listed,

    /// <summary>Lists that take the remaining pages.</summary>
    Filling,
}

/// <summary>Creates the views of one kind of block.</summary>
internal interface IBlockMaker
{
    /// <summary>The record type of the block.</summary>
    Type BlockType { get; }

    /// <summary>When the block selects its contents.</summary>
    SelectionOrder Order { get; }

    /// <summary>Creates the view; null when there is nothing to show.</summary>
    object? View(Block block, LandingPage landing);
}

/// <summary>Creates the views of one kind of block from its own record.</summary>
internal abstract class BlockMaker<T>(SelectionOrder order) : IBlockMaker
    where T : Block
{
    public Type BlockType => typeof(T);

    public SelectionOrder Order => order;

    public object? View(Block block, LandingPage landing) => View((T)block, landing);

    /// <summary>Creates the view; null when there is nothing to show.</summary>
    protected abstract object? View(T block, LandingPage landing);
}
