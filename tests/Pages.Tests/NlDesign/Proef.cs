using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.Pages.Tests.NlDesign;

/// <summary>Renders one tag helper in process, as a Razor page would: with a model, what was typed, errors, attributes and children.</summary>
internal sealed class Proef
{
    private readonly EmptyModelMetadataProvider metadata = new();
    private readonly Dictionary<object, object> items = [];

    public ModelStateDictionary Stand { get; } = new();

    public DefaultHttpContext Http { get; } = new();

    /// <summary>What the helper put before its element.</summary>
    public IElement? Vooraf { get; private set; }

    public ViewContext Blad => new()
    {
        HttpContext = Http,
        ViewData = new ViewDataDictionary(metadata, Stand),
    };

    /// <summary>The expression that <c>for="Invoer.Naam"</c> gives.</summary>
    public ModelExpression Voor(string naam, object? waarde) => new(naam, metadata.GetModelExplorerForType(waarde?.GetType() ?? typeof(string), waarde));

    /// <summary>What the browser sent, as the binder leaves it.</summary>
    public Proef Getypt(string naam, params string[] waarden)
    {
        Stand.SetModelValue(naam, waarden.Length == 1 ? waarden[0] : waarden, string.Join(",", waarden));
        return this;
    }

    public Proef Fout(string naam, string zin)
    {
        Stand.AddModelError(naam, zin);
        return this;
    }

    public Task<IElement> Toon(TagHelper helper, string element, string tekst = "", params (string Naam, string Waarde)[] attributen) =>
        Toon(helper, element, inhoud => { inhoud.Append(tekst); return Task.CompletedTask; }, attributen);

    /// <summary>Renders with children that render themselves into the same context.</summary>
    public async Task<IElement> Toon(TagHelper helper, string element, Func<TagHelperContent, Task> kinderen, params (string Naam, string Waarde)[] attributen)
    {
        var uitvoer = await Draai(helper, element, kinderen, attributen);
        Vooraf = uitvoer.PreElement.IsEmptyOrWhiteSpace ? null : Lees(uitvoer.PreElement.GetContent());
        uitvoer.PreElement.Clear();
        using var schrijver = new StringWriter(CultureInfo.InvariantCulture);
        uitvoer.WriteTo(schrijver, System.Text.Encodings.Web.HtmlEncoder.Default);
        return Lees(schrijver.ToString());
    }

    /// <summary>A child that only leaves something in the context of its parent, or adds its own markup.</summary>
    public async Task Kind(TagHelperContent naar, TagHelper helper, string element, string tekst) =>
        naar.AppendHtml(await Draai(helper, element, inhoud => { inhoud.Append(tekst); return Task.CompletedTask; }, []));

    private async Task<TagHelperOutput> Draai(
        TagHelper helper, string element, Func<TagHelperContent, Task> kinderen, (string Naam, string Waarde)[] attributen)
    {
        var lijst = new TagHelperAttributeList(attributen.Select(a => new TagHelperAttribute(a.Naam, a.Waarde)));
        var context = new TagHelperContext(element, lijst, items, Guid.NewGuid().ToString());
        helper.Init(context);
        TagHelperContent? kind = null;
        var uitvoer = new TagHelperOutput(element, new(lijst), async (_, _) =>
        {
            if (kind is not null) return kind;
            kind = new DefaultTagHelperContent();
            await kinderen(kind);
            return kind;
        });
        await helper.ProcessAsync(context, uitvoer);
        if (!uitvoer.IsContentModified) uitvoer.Content.SetHtmlContent(await uitvoer.GetChildContentAsync());
        return uitvoer;
    }

    private static IElement Lees(string html)
    {
        // A template accepts li and tr too, which body would throw away.
        var blad = new HtmlParser().ParseDocument($"<template>{html}</template>");
        return ((AngleSharp.Html.Dom.IHtmlTemplateElement)blad.QuerySelector("template")!).Content.FirstElementChild
            ?? blad.CreateElement("niets");
    }
}
