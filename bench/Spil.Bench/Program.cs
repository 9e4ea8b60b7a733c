using Spil.Bench;
using Spil.Bench.Formulieren;

return args switch
{
    ["kaal", ..] => await Kaal.Draai(),
    ["formulier", ..] => await Formuliermeting.Draai(),
    _ => await Meetloop.Draai(Keuze.Lees(args)),
};
