using SiteGen.Content.Blocks;

namespace SiteGen.Pages.Blocks;

/// <summary>When a block chooses what it shows. Whatever one has chosen, those behind it leave out.</summary>
internal enum SelectionOrder
{
    /// <summary>What an editor named, or what there is only one of.</summary>
    Named,

    /// <summary>Lists by a rule.</summary>
    Listed,

    /// <summary>What fills up with the rest.</summary>
    Filling,
}

/// <summary>Makes the views of one kind of block.</summary>
internal interface IBlockMaker
{
    /// <summary>The record of the kind.</summary>
    Type BlockType { get; }

    /// <summary>When it chooses.</summary>
    SelectionOrder Order { get; }

    /// <summary>The view that has the block's name; null when there is nothing to show.</summary>
    object? View(Block block, LandingPage landing);
}

/// <summary>Makes the views of one kind of block from its own record.</summary>
internal abstract class BlockMaker<T>(SelectionOrder order) : IBlockMaker
    where T : Block
{
    public Type BlockType => typeof(T);

    public SelectionOrder Order => order;

    public object? View(Block block, LandingPage landing) => View((T)block, landing);

    /// <summary>The view; null when there is nothing to show.</summary>
    protected abstract object? View(T block, LandingPage landing);
}
