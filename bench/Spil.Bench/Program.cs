using Spil.Bench;
using Spil.Bench.Formulieren;

return args switch
{
    ["kaal", ..] => await Kaal.Draai(),
    [Zonderlog.Opdracht] => await Zonderlog.Draai(),
    ["inzage", .. var rest] => await Inzagemeting.Draai(Keuze.Lees(rest)),
    ["log", .. var rest] => await Logmeting.Draai(rest),
    ["formulier", ..] => await Formuliermeting.Draai(),
    _ => await Meetloop.Draai(Keuze.Lees(args)),
};
