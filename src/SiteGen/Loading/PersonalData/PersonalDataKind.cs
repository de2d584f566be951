namespace SiteGen.Loading.PersonalData;

/// <summary>What members write in confidence and regret in public.</summary>
internal enum PersonalDataKind
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A bank account.</summary>
    Iban,

    /// <summary>A payment card.</summary>
    Card,

    /// <summary>A key, or a token that opens an account.</summary>
    Secret,
}
