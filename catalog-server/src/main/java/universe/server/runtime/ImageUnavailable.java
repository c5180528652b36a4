package universe.server.runtime;

/** An image cannot be had. */
public class ImageUnavailable extends RuntimeException {

  private final String reason;

  public ImageUnavailable(String image, String reason) {
    super("image %s: %s".formatted(image, reason));
    this.reason = reason;
  }

  /** Why, without the image's name. */
  public String reason() {
    return reason;
  }
}
