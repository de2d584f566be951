using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>When a block chooses what it shows. Whatever one has chosen, those behind it leave out.</summary>
internal enum Turn
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
    Type Of { get; }

    /// <summary>When it chooses.</summary>
    Turn Turn { get; }

    /// <summary>The view; null when there is nothing to show.</summary>
    BlockView? View(Block block, Landing landing);
}

/// <summary>Makes the views of one kind of block from its own record.</summary>
internal abstract class BlockMaker<T>(Turn turn) : IBlockMaker
    where T : Block
{
    /// <inheritdoc/>
    public Type Of => typeof(T);

    /// <inheritdoc/>
    public Turn Turn => turn;

    /// <inheritdoc/>
    public BlockView? View(Block block, Landing landing) => View((T)block, landing);

    /// <summary>The view; null when there is nothing to show.</summary>
    protected abstract BlockView? View(T block, Landing landing);
}
