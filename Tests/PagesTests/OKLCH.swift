import Foundation

/// A colour by lightness, chroma and hue, as the tokens have it.
struct OKLCH {
    let lightness: Double
    let chroma: Double
    /// Degrees.
    let hue: Double

    /// The relative luminance that WCAG 2 measures contrast with; channels outside sRGB are held at its edge.
    ///
    /// From OKLab to linear sRGB: Ottosson 2020, "A perceptual color space for image processing".
    var luminance: Double {
        let (a, b) = (chroma * cos(hue * .pi / 180), chroma * sin(hue * .pi / 180))
        let long = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3)
        let medium = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3)
        let short = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3)
        let red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
        let green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
        let blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
        func held(_ channel: Double) -> Double { min(max(channel, 0), 1) }
        return 0.2126 * held(red) + 0.7152 * held(green) + 0.0722 * held(blue)
    }
}
