package universe.server.runtime;

/** An image cannot be had. */
public class ImageUnavailable extends RuntimeException {

  private final String image;
  private final String reason;

  public ImageUnavailable(String image, String reason) {
    super("image %s: %s".formatted(image, reason));
    this.image = image;
    this.reason = reason;
  }

  /** The same with what the one who runs this installation can do about it. */
  ImageUnavailable advising(String advice) {
    var advised = new ImageUnavailable(image, reason + "; " + advice);
    advised.initCause(this);
    return advised;
  }

  /** Why, without the image's name. */
  public String reason() {
    return reason;
  }
}
