/**
 * Whether CSS takes a text for a colour, by name or as a function: what decides in Mermaid whether the first word of a `box` is its colour.
 * Names are those of CSS Color 4 (https://www.w3.org/TR/css-color-4/#named-colors), with the keywords that every property takes.
 */
export function isColour(text: string): boolean {
  return NAMES.has(text.toLowerCase()) || FUNCTION.test(text)
}

/** `rgb()` and `hsl()`, with commas or without, and their old forms with an `a`. */
const PART = String.raw`\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:%|deg|rad|grad|turn)?\s*`
const FUNCTION = new RegExp(`^(?:rgb|hsl)a?\\((?:${PART}(?:,${PART}){2}(?:,${PART})?|${PART}(?:\\s${PART}){2}(?:/${PART})?)\\)$`, 'i')

const NAMES: ReadonlySet<string> = new Set(
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse
  chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta
  darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet
  deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green
  greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
  lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey
  lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen
  mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive
  olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
  rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey
  snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen transparent currentcolor
  canvas canvastext linktext visitedtext activetext buttonface buttontext buttonborder field fieldtext highlight highlighttext selecteditem
  selecteditemtext mark marktext graytext accentcolor accentcolortext inherit initial unset revert`.split(/\s+/),
)
