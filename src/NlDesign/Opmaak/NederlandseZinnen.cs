using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Spil.NlDesign;

/// <summary>What the framework says about input, in Dutch sentences instead of English ones with a property name.</summary>
internal sealed class NederlandseZinnen : IValidationMetadataProvider
{
    private const string Leeg = "Vul dit in.";
    private const string Onleesbaar = "Dit kunnen we niet lezen. Vul het opnieuw in.";
    private const string GeenGetal = "Vul hier een getal in.";

    public static void Zet(MvcOptions opties)
    {
        // The domain says what is obligatory; a non-nullable string on a page says nothing about that.
        opties.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        opties.ModelMetadataDetailsProviders.Add(new NederlandseZinnen());
        var zinnen = opties.ModelBindingMessageProvider;
        zinnen.SetAttemptedValueIsInvalidAccessor((_, _) => Onleesbaar);
        zinnen.SetMissingBindRequiredValueAccessor(_ => Leeg);
        zinnen.SetMissingKeyOrValueAccessor(() => Leeg);
        zinnen.SetMissingRequestBodyRequiredValueAccessor(() => Leeg);
        zinnen.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Onleesbaar);
        zinnen.SetNonPropertyUnknownValueIsInvalidAccessor(() => Onleesbaar);
        zinnen.SetNonPropertyValueMustBeANumberAccessor(() => GeenGetal);
        zinnen.SetUnknownValueIsInvalidAccessor(_ => Onleesbaar);
        zinnen.SetValueIsInvalidAccessor(_ => Onleesbaar);
        zinnen.SetValueMustBeANumberAccessor(_ => GeenGetal);
        zinnen.SetValueMustNotBeNullAccessor(_ => Leeg);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regel.ErrorMessage is not null || regel.ErrorMessageResourceName is not null) continue;
            regel.ErrorMessage = regel switch
            {
                RequiredAttribute => Leeg,
                EmailAddressAttribute => "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.",
                StringLengthAttribute => "Maak dit korter: niet meer dan {1} tekens.",
                MaxLengthAttribute => "Maak dit korter: niet meer dan {1} tekens.",
                MinLengthAttribute => "Maak dit langer: minstens {1} tekens.",
                RangeAttribute => "Vul een getal in van {1} tot en met {2}.",
                PhoneAttribute => "Vul een telefoonnummer in.",
                CompareAttribute => "Dit is niet hetzelfde.",
                _ => Onleesbaar,
            };
        }
    }
}
